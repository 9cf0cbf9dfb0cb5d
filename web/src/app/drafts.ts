import { useCallback, useState } from 'react';

const mark = 'crossmentor.draft.';
const owner = 'crossmentor.drafts-of';
const shelves = () => [sessionStorage, localStorage];

function clear(shelf: Storage): void {
  for (const place of Object.keys(shelf)) if (place.startsWith(mark)) shelf.removeItem(place);
  shelf.removeItem(owner);
}

/** Where words that were begun and not sent yet are kept: this tab, or this device. */
export const draftPlace = (name: string): string => `${mark}${name}`;

/** Removes whatever was begun: it is nobody else's to find. */
export const forgetDrafts = (): void => shelves().forEach(clear);

/** The drafts of whoever is signed in now stay. Those that somebody else left behind are removed. */
export function claimDrafts(personId: string): void {
  for (const shelf of shelves()) {
    if (shelf.getItem(owner) !== personId) clear(shelf);
    shelf.setItem(owner, personId);
  }
}

// who signs out in one tab has signed out in all
window.addEventListener('storage', ({ key, newValue }) => {
  if (key === owner && !newValue) forgetDrafts();
});

function kept<T>(place: string, shelf: Storage): T | undefined {
  try {
    const found = shelf.getItem(place);
    return found === null ? undefined : (JSON.parse(found) as T);
  } catch {
    return undefined;
  }
}

type Change<T> = (next: T | ((before: T) => T)) => void;

/** Like `useState`, for what somebody types: a reload brings it back, until it was taken and is forgotten. */
export function useDraft<T>(
  name: string,
  start: () => T,
  shelf: Storage = sessionStorage,
): [value: T, change: Change<T>, forget: () => void] {
  const place = draftPlace(name);
  const [state, setState] = useState(() => ({ place, value: kept<T>(place, shelf) ?? start() }));
  // another place under the same component has its own draft
  const current = state.place === place ? state : { place, value: kept<T>(place, shelf) ?? start() };
  if (current !== state) setState(current);
  const change = useCallback<Change<T>>(
    (next) =>
      setState((before) => {
        const value = next instanceof Function ? next(before.value) : next;
        if (value === '') shelf.removeItem(place);
        else shelf.setItem(place, JSON.stringify(value));
        return { place, value };
      }),
    [place, shelf],
  );
  const forget = () => {
    shelf.removeItem(place);
    setState({ place, value: start() });
  };
  return [current.value, change, forget];
}
