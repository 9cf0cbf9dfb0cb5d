import type { ApolloClient, Reference } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { SessionLiveSubscription } from '../gql/graphql';
import { SessionLive } from './documents';
import { useSessionStream } from './useSessionStream';

export type Update = NonNullable<SessionLiveSubscription['sessionLive']>;

/** Adds what came to the lists of the session in the cache, each thing once. */
export function keep(client: ApolloClient, liveId: string, list: 'contributions' | 'agreements', ids: string[]): void {
  const typename = list === 'contributions' ? 'Contribution' : 'Agreement';
  const { cache } = client;
  cache.modify<Record<string, Reference[]>>({
    id: cache.identify({ __typename: 'LiveSession', id: liveId }),
    fields: {
      [list]: (had = [], { readField }) => {
        const known = new Set((had as readonly Reference[]).map((one) => readField('id', one)));
        const added = ids.filter((id) => !known.has(id)).map((id) => ({ __ref: `${typename}:${id}` }));
        return added.length ? [...(had as Reference[]), ...added] : had;
      },
    },
  });
}

function keepAll(client: ApolloClient, { live, events }: Update): void {
  const of = (kind: string) => events.filter((event) => event.kind === kind);
  const words = of('CONTRIBUTED').flatMap(({ contribution }) => (contribution ? [contribution.id] : []));
  const promises = of('AGREED').flatMap(({ agreement }) => (agreement ? [agreement.id] : []));
  keep(client, live.id, 'contributions', words);
  keep(client, live.id, 'agreements', promises);
}

/** Follows a session from the number that the page was read at. What comes twice is kept once. */
export function useFollow(
  sessionId: string,
  readAt: number | undefined,
  { onUpdate, lost }: { onUpdate: (update: Update) => void; lost: () => Promise<unknown> },
): void {
  const client = useApolloClient();
  const take = (update: Update) => {
    keepAll(client, update);
    onUpdate(update);
    return Math.max(0, ...update.events.map(({ number }) => number));
  };
  useSessionStream(SessionLive, { sessionId, readAt }, { take, lost });
}
