import { makeVar } from '@apollo/client';
import { useReactiveVar } from '@apollo/client/react';
import { createClient } from 'graphql-ws';
import { useEffect, useRef } from 'react';

/** `idle`: nothing on the page is live. */
export type Connection = 'idle' | 'connected' | 'reconnecting';

const state = makeVar<Connection>('idle');
const reconnects = makeVar(0);
const longestWait = 8_000;
const patience = 4_000;

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

let overdue: ReturnType<typeof setTimeout> | undefined;

/** The one socket of the app. It opens with the first subscription, watches itself and comes back by itself. */
export const socket = createClient({
  url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
  lazyCloseTimeout: 2_000,
  keepAlive: 6_000,
  retryAttempts: Infinity,
  shouldRetry: () => true,
  retryWait: (retries) => pause(Math.min(longestWait, 400 * 2 ** retries) * (0.7 + 0.6 * Math.random())),
  on: {
    connected: (_socket, _payload, wasRetry) => {
      if (wasRetry) reconnects(reconnects() + 1);
      state('connected');
    },
    closed: (event) => state((event as CloseEvent).code === 1000 ? 'idle' : 'reconnecting'),
    ping: (received) => {
      if (!received) overdue = setTimeout(() => socket.terminate(), patience);
    },
    pong: (received) => {
      if (received) clearTimeout(overdue);
    },
  },
});

window.addEventListener('offline', () => {
  if (state() === 'connected') socket.terminate();
});

/** How the live connection is now, so that a page can say that nothing is lost. */
export const useConnection = (): Connection => useReactiveVar(state);

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
