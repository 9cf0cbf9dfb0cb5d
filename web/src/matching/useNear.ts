import { useEffect, useRef, useState, useSyncExternalStore } from 'react';

/** How far outside the window things are drawn already: wheel, Tab and screen reader come to what is there. */
const ahead = '100% 0px';

let printing = false;
const whenPrinting = (changed: () => void) => {
  const set = (now: boolean) => () => {
    printing = now;
    changed();
  };
  const [begin, end] = [set(true), set(false)];
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
};

/**
 * Whether something on a long board is near enough to the window to be drawn, or is printed; and the height that it had
 * when it was last, to keep the place. What has the keyboard stays, wherever the window goes.
 */
export function useNear<Element extends HTMLElement>() {
  const ref = useRef<Element>(null);
  const [near, setNear] = useState(false);
  const [height, setHeight] = useState<number>();
  const onPaper = useSyncExternalStore(whenPrinting, () => printing);
  useEffect(() => {
    const element = ref.current!;
    const look = ([{ isIntersecting, boundingClientRect }]: IntersectionObserverEntry[]) => {
      if (!isIntersecting && element.contains(document.activeElement)) return;
      if (!isIntersecting) setHeight(boundingClientRect.height);
      setNear(isIntersecting);
    };
    const observer = new IntersectionObserver((entries) => look(entries.slice(-1)), { rootMargin: ahead });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, near: near || onPaper, height };
}
