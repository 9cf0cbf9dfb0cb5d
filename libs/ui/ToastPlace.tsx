import { lazy, Suspense, useEffect, useState } from 'react';

const Notices = lazy(async () => ({ default: (await import('./notices')).Notices }));

const touches = ['pointerdown', 'keydown'];

/** The place for toasts comes with the first touch: the first page is there sooner, and a lost line can still be told. */
export function ToastPlace() {
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const touch = () => {
      stop.abort();
      setTouched(true);
    };
    for (const kind of touches) window.addEventListener(kind, touch, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return <Suspense>{touched && <Notices />}</Suspense>;
}
