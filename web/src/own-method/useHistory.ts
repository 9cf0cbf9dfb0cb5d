import { useState } from 'react';
import type { Method } from '@libs/methods';
import { useDraft } from '../app/drafts';

const most = 50;

/** The method that is being written: kept over a reload until it is forgotten, and every change can be taken back. */
export function useHistory(name: string, start: () => Method) {
  const [method, setMethod, forget] = useDraft<Method>(name, start);
  const [before, setBefore] = useState<Method[]>([]);
  const change = (next: Method) => {
    setBefore((earlier) => [...earlier.slice(-most), method]);
    setMethod(next);
  };
  const undo = () => {
    const last = before.at(-1);
    if (!last) return;
    setBefore(before.slice(0, -1));
    setMethod(last);
  };
  return { method, change, undo: before.length > 0 ? undo : undefined, forget };
}
