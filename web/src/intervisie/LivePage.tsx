import { useApolloClient, useMutation, useSuspenseQuery } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useParams } from 'react-router';
import { seatOf } from '@libs/methods';
import { toast } from '@libs/ui';
import { useMe } from '../app/me';
import { useText } from '../app/useText';
import { aroundOf, AroundContext, isOut } from './around';
import { ConfidentialityFirst } from './ConfidentialityFirst';
import { JoinSession } from './commands';
import { type Live, SessionOnScreen, type ShownPhase } from './documents';
import { HeldScreen } from './HeldScreen';
import { LiveScreen } from './LiveScreen';
import { type Update, useFollow } from './useFollow';
import { WaitingRoom } from './WaitingRoom';

/** Comes in once the session runs, and again whenever the page is opened. */
function useJoining(sessionId: string, running: boolean): void {
  const [join] = useMutation(JoinSession);
  useEffect(() => {
    // when this cannot be sent, the stream that comes back shows this person as present all the same
    if (running) void join({ variables: { sessionId } }).catch(() => undefined);
  }, [join, running, sessionId]);
}

/** Whether this brings to light what was written in silence, or while the reader sat outside the circle: no stream carried it. */
function bringsToLight({ phases }: Live, { live, events }: Update, me: string): boolean {
  const at = phases.findIndex(({ id }) => id === live.phase);
  const isHidden = (phase: ShownPhase) => phase.silent || isOut({ phase, seat: seatOf(live, me) });
  const hidden = phases.slice(Math.max(0, at - 1), at + 2).some(isHidden);
  const happens = (...kinds: string[]) => events.some(({ kind }) => kinds.includes(kind));
  // closing also decides until when the case is kept
  return happens('CLOSED') || (hidden && happens('REVEALED', 'PHASE_CHANGED'));
}

/** Tells the facilitator that somebody would rather not have the seat that was offered. */
function useDeclined(me: string) {
  const { t } = useText();
  return ({ live, events }: Update) => {
    if (live.facilitatorId !== me) return;
    for (const { kind, seat } of events) {
      if (kind !== 'SEAT_DECLINED' || !seat) continue;
      const text = seat === 'FACILITATOR' ? 'seats.declinedLead' : 'seats.declined';
      toast.done(t(text, { seat: t(`intervisie.seats.${seat}`) }));
    }
  };
}

/** A session on the screen of one person: before it is opened, while it runs, and after it was closed. */
export function LivePage() {
  const { sessionId = '' } = useParams();
  const me = useMe()?.person.id ?? '';
  const client = useApolloClient();
  const { data } = useSuspenseQuery(SessionOnScreen, {
    variables: { id: sessionId },
    fetchPolicy: 'cache-and-network',
  });
  const { session } = data;
  const [failure, setFailure] = useState<unknown>();
  const { live } = session;

  const again = useCallback(
    () => client.query({ query: SessionOnScreen, variables: { id: sessionId }, fetchPolicy: 'network-only' }),
    [client, sessionId],
  );
  const lost = () => again().catch((error: unknown) => setFailure(error));
  useJoining(sessionId, !!live && !live.closedAt);
  const tellDeclined = useDeclined(me);
  const onUpdate = (update: Update) => {
    if (!live || bringsToLight(live, update, me)) void again().catch(() => undefined);
    tellDeclined(update);
  };
  useFollow(sessionId, live?.lastNumber, { onUpdate, lost });
  const around = useMemo(() => (live ? aroundOf(session, live, me) : undefined), [session, live, me]);

  if (failure) throw failure;
  if (!around)
    return session.state === 'LIVE' || session.state === 'HELD' ? (
      <ConfidentialityFirst />
    ) : (
      <WaitingRoom session={session} me={me} />
    );
  return <AroundContext value={around}>{around.live.closedAt ? <HeldScreen /> : <LiveScreen />}</AroundContext>;
}
