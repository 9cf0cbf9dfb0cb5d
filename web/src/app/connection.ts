import { makeVar } from '@apollo/client';
import { useReactiveVar } from '@apollo/client/react';
import { useEffect, useRef } from 'react';

/** `idle`: nothing on the page is live. */
export type Connection = 'idle' | 'connected' | 'reconnecting';

/** Written by the socket alone. */
export const connection = makeVar<Connection>('idle');
export const reconnects = makeVar(0);

/** How the live connection is now, so that a page can say that nothing is lost. */
export const useConnection = (): Connection => useReactiveVar(connection);

/** Calls back each time the live connection has come back, to catch up on what was missed. */
export function useReconnected(catchUp: () => void): void {
  const count = useReactiveVar(reconnects);
  const seen = useRef(count);
  const latest = useRef(catchUp);
  useEffect(() => {
    latest.current = catchUp;
  });
  useEffect(() => {
    if (seen.current === count) return;
    seen.current = count;
    latest.current();
  }, [count]);
}
