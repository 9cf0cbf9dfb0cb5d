import { handsIn, seatOf } from '@libs/methods';
import { useCallback } from 'react';
import { useAction } from '../app/useAction';
import { useAround } from './around';
import { SayReady } from './commands';
import type { Live, ShownPhase } from './documents';

type Counted = Seating & Pick<Live, 'phaseNumber'> & { participants: readonly Came[] };
type Seating = Parameters<typeof seatOf>[0];
type Came = Pick<Live['participants'][number], 'present' | 'readyFor'> & { person?: { id: string } | null };

/** How many are ready, of those who are there and are waited for. */
export function readyIn(live: Counted, phase: Pick<ShownPhase, 'silent' | 'outputs'>) {
  const here = live.participants.filter(({ present }) => present);
  const waited = here.filter(({ person }) => person && handsIn(phase, seatOf(live, person.id)));
  return { done: waited.filter(({ readyFor }) => readyFor === live.phaseNumber).length, of: waited.length };
}

/** Who is ready with this phase, of those who are there and are waited for; and saying so oneself. */
export function useReady() {
  const { live, phase, seat, me } = useAround();
  const [say, saying] = useAction(SayReady);
  const { done, of } = readyIn(live, phase);
  const mine = live.participants.find(({ person }) => person?.id === me)?.readyFor === live.phaseNumber;
  const toggle = useCallback(
    () => void say({ input: { sessionId: live.id, phase: phase.id, ready: !mine } }),
    [say, live.id, phase.id, mine],
  );
  return {
    /** Whether the reader is waited for. */
    asked: handsIn(phase, seat),
    mine,
    done,
    of,
    all: of > 0 && done === of,
    toggle,
    saying,
  };
}
