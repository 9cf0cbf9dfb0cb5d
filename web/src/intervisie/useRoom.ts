import { useApolloClient, useSuspenseQuery } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { RoomLive, RoomOnScreen, type RoomSession } from './room';
import { useSessionStream } from './useSessionStream';

/** The session as the table sees it, kept up to date like every other screen. */
export function useRoom(sessionId: string): RoomSession {
  const client = useApolloClient();
  const [failure, setFailure] = useState<unknown>();
  const { data } = useSuspenseQuery(RoomOnScreen, {
    variables: { id: sessionId },
    fetchPolicy: 'cache-and-network',
  });
  const { live } = data.session;
  const again = useCallback(
    () => client.query({ query: RoomOnScreen, variables: { id: sessionId }, fetchPolicy: 'network-only' }),
    [client, sessionId],
  );
  const take = (heard: { live: { lastNumber: number } }) => {
    if (!live) void again().catch(() => undefined);
    return heard.live.lastNumber;
  };
  const lost = () => again().catch((error: unknown) => setFailure(error));
  useSessionStream(RoomLive, { sessionId, readAt: live?.lastNumber }, { take, lost });
  if (failure) throw failure;
  return data.session;
}
