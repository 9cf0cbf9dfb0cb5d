import { type ComponentType, useEffect, useState } from 'react';
import { notices } from './loadNotices';
import { wanted } from './wanted';

const touches = ['pointerdown', 'keydown'];

/**
 * The place for toasts comes with the first touch, or the first toast when nothing was touched (a file was dropped): the
 * first page is there sooner, and a lost line can still be told.
 */
export function ToastPlace() {
  const [Notices, setNotices] = useState<ComponentType>();
  useEffect(() => {
    const stop = new AbortController();
    const need = () => {
      stop.abort();
      void notices().then((loaded) => setNotices(() => loaded.Notices));
    };
    for (const kind of touches) window.addEventListener(kind, need, { signal: stop.signal });
    wanted.addEventListener('toast', need, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return Notices && <Notices />;
}
