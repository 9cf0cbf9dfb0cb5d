import { useCallback, useState } from 'react';

/** What was begun stays in this tab until it has been taken: also over a reload. Gone with the tab. */
export function useDraft(place: string): [text: string, setText: (text: string) => void] {
  const key = `crossmentor.draft.${place}`;
  const [draft, setDraft] = useState({ key, text: sessionStorage.getItem(key) ?? '' });
  // another place under the same component has its own draft
  const current = draft.key === key ? draft : { key, text: sessionStorage.getItem(key) ?? '' };
  if (current !== draft) setDraft(current);
  const setText = useCallback(
    (text: string) => {
      if (text) sessionStorage.setItem(key, text);
      else sessionStorage.removeItem(key);
      setDraft({ key, text });
    },
    [key],
  );
  return [current.text, setText];
}
