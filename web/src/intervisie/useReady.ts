import { handsIn, seatOf } from '@libs/methods';
import { useCallback } from 'react';
import { useAction } from '../app/useAction';
import { useAround } from './around';
import { SayReady } from './commands';

/** Who is ready with this phase, of those who are there and are waited for; and saying so oneself. */
export function useReady() {
  const { live, phase, seat, me } = useAround();
  const [say, saying] = useAction(SayReady);
  const here = live.participants.flatMap((one) => (one.person && one.present ? [{ ...one, person: one.person }] : []));
  const waited = here.filter(({ person }) => handsIn(phase, seatOf(live, person.id)));
  const done = waited.filter(({ readyFor }) => readyFor === live.phaseNumber);
  const mine = live.participants.find(({ person }) => person?.id === me)?.readyFor === live.phaseNumber;
  const toggle = useCallback(
    () => void say({ input: { sessionId: live.id, phase: phase.id, ready: !mine } }),
    [say, live.id, phase.id, mine],
  );
  return {
    /** Whether the reader is waited for. */
    asked: handsIn(phase, seat),
    mine,
    done: done.length,
    of: waited.length,
    all: waited.length > 0 && done.length === waited.length,
    toggle,
    saying,
  };
}
