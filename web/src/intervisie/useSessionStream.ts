import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useReconnected } from '../app/connection';

const patience = 1_500;

type Stream<Heard> = TypedDocumentNode<{ sessionLive?: Heard | null }, { sessionId: string; after: number }>;

interface Listener<Heard> {
  /** Takes what came, and gives the number up to which the screen now has everything. */
  take: (heard: Heard) => number;
  /** Reads the page again, when the stream cannot be followed. */
  lost: () => Promise<unknown>;
}

/**
 * Follows a session from the number that the page was read at. After a cut it goes on from the last number that came,
 * so nothing is missed. When the stream ends, `lost` reads the page again.
 */
export function useSessionStream<Heard>(
  query: Stream<Heard>,
  { sessionId, readAt }: { sessionId: string; readAt: number | undefined },
  listener: Listener<Heard>,
): void {
  const client = useApolloClient();
  const had = useRef(readAt ?? 0);
  const latest = useRef(listener);
  const resume = useRef(() => {});
  useEffect(() => {
    latest.current = listener;
  });
  useReconnected(() => resume.current());
  useEffect(() => {
    // an answer that was on its way while the stream went on is older than what was shown: it is asked for again
    if (readAt !== undefined && readAt < had.current) void latest.current.lost();
  }, [readAt]);

  useEffect(() => {
    let stream: { unsubscribe(): void } | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = ({ data }: { data?: { sessionLive?: Heard | null } | null }) => {
      if (data?.sessionLive) had.current = Math.max(had.current, latest.current.take(data.sessionLive));
    };
    const follow = () => {
      stream?.unsubscribe();
      const variables = { sessionId, after: had.current };
      stream = client.subscribe({ query, variables }).subscribe({ next: take, error: ended, complete: ended });
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
  }, [client, query, sessionId]);
}
