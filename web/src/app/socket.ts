import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';
import { connection, reconnects } from './connection';

const longestWait = 8_000;
const patience = 4_000;

const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

let overdue: ReturnType<typeof setTimeout> | undefined;

/** The one socket of the app. It opens with the first subscription, watches itself and comes back by itself. */
const socket = createClient({
  url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
  lazyCloseTimeout: 2_000,
  keepAlive: 6_000,
  retryAttempts: Infinity,
  shouldRetry: () => true,
  retryWait: (retries) => pause(Math.min(longestWait, 400 * 2 ** retries) * (0.7 + 0.6 * Math.random())),
  on: {
    connected: (_socket, _payload, wasRetry) => {
      if (wasRetry) reconnects(reconnects() + 1);
      connection('connected');
    },
    closed: (event) => {
      clearTimeout(overdue);
      connection((event as CloseEvent).code === 1000 ? 'idle' : 'reconnecting');
    },
    ping: (received) => {
      if (!received) overdue = setTimeout(() => socket.terminate(), patience);
    },
    pong: (received) => {
      if (received) clearTimeout(overdue);
    },
  },
});

// A cut is noticed at once where the browser says so; elsewhere the unanswered ping finds out.
window.addEventListener('offline', () => {
  if (connection() === 'connected') socket.terminate();
});

export const live = new GraphQLWsLink(socket);
