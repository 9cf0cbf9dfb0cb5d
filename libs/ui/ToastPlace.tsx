import { lazy, Suspense, useEffect, useState } from 'react';
import { wanted } from './wanted';

const Notices = lazy(async () => ({ default: (await import('./notices')).Notices }));

const touches = ['pointerdown', 'keydown'];

/**
 * The place for toasts comes with the first touch, or the first toast when nothing was touched (a file was dropped): the
 * first page is there sooner, and a lost line can still be told.
 */
export function ToastPlace() {
  const [needed, setNeeded] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const need = () => {
      stop.abort();
      setNeeded(true);
    };
    for (const kind of touches) window.addEventListener(kind, need, { signal: stop.signal });
    wanted.addEventListener('toast', need, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return <Suspense>{needed && <Notices />}</Suspense>;
}
