import { useEffect, useLayoutEffect, useRef } from 'react';

/** What a key does, by its place on the keyboard. */
export interface Key {
  code: string;
  run: () => void;
}

/** With Alt, so that no letter that somebody types, or says to a screen reader, sets anything off. */
export function useShortcuts(all: Key[]): void {
  const latest = useRef(all);
  // with the picture itself: a key that is pressed at once is about the phase that is seen
  useLayoutEffect(() => {
    latest.current = all;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const found = latest.current.find(({ code }) => code === event.code);
      if (!event.altKey || event.ctrlKey || event.metaKey || event.repeat || !found) return;
      event.preventDefault();
      found.run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
