import type { ApolloClient, Reference } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useReconnected } from '../app/connection';
import type { SessionLiveSubscription } from '../gql/graphql';
import { SessionLive } from './documents';

export type Update = NonNullable<SessionLiveSubscription['sessionLive']>;

const patience = 1_500;

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

/**
 * Follows a session from the number that the page was read at. After a cut it goes on from the last number that came,
 * so nothing is missed; what comes twice is kept once. When the stream ends, `lost` reads the page again.
 */
export function useFollow(
  sessionId: string,
  readAt: number | undefined,
  { onUpdate, lost }: { onUpdate: (update: Update) => void; lost: () => Promise<unknown> },
): void {
  const client = useApolloClient();
  const had = useRef(readAt ?? 0);
  const latest = useRef({ onUpdate, lost });
  const resume = useRef(() => {});
  useEffect(() => {
    latest.current = { onUpdate, lost };
  });
  useReconnected(() => resume.current());
  useEffect(() => {
    // an answer that was on its way while the stream went on is older than what was shown: it is asked for again
    if (readAt !== undefined && readAt < had.current) void latest.current.lost();
  }, [readAt]);

  useEffect(() => {
    let stream: { unsubscribe(): void } | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = ({ data }: { data?: SessionLiveSubscription | null }) => {
      const update = data?.sessionLive;
      if (!update) return;
      had.current = Math.max(had.current, ...update.events.map(({ number }) => number));
      keepAll(client, update);
      latest.current.onUpdate(update);
    };
    const follow = () => {
      stream?.unsubscribe();
      const variables = { sessionId, after: had.current };
      stream = client
        .subscribe({ query: SessionLive, variables })
        .subscribe({ next: take, error: ended, complete: ended });
    };
    const ended = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void latest.current.lost().then(follow, follow), patience);
    };
    resume.current = follow;
    follow();
    return () => {
      clearTimeout(timer);
      stream?.unsubscribe();
    };
  }, [client, sessionId]);
}
