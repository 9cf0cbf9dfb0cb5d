import type { Language } from '@libs/messages';
import { contributionKinds, forSeat, maySpeak, seatOf, taskOf, type ContributionKind, type Seat } from '@libs/methods';
import { createContext, use } from 'react';
import type { Live, SessionShown, ShownPhase } from './documents';

/** What every part of the live screen stands on: the session as it is now, seen from the seat of the reader. */
export interface Around {
  session: SessionShown;
  live: Live;
  me: string;
  seat: Seat;
  phase: ShownPhase;
  /** Place of the phase in the session, from 0. */
  at: number;
  leads: boolean;
  nameOf: (personId: string | null | undefined) => string;
}

export const AroundContext = createContext<Around | undefined>(undefined);

export function useAround(): Around {
  const around = use(AroundContext);
  if (!around) throw new Error('Outside a live session');
  return around;
}

export function aroundOf(session: SessionShown, live: Live, me: string): Around {
  const at = Math.max(
    0,
    live.phases.findIndex(({ id }) => id === live.phase),
  );
  const people = [...session.group.members, ...live.participants].map(({ person }) => person);
  const nameOf = (id: string | null | undefined) => people.find((person) => person?.id === id)?.givenName ?? '…';
  const seat = seatOf(live, me);
  return { session, live, me, seat, phase: live.phases[at], at, leads: seat === 'FACILITATOR', nameOf };
}

type Seating = Parameters<typeof seatOf>[0];
type Speaking = Pick<ShownPhase, 'owner' | 'alsoSpeaking'>;

/** The one sentence of a phase for a seat. Where an observer has no part, the sentence says to watch. */
export function instructionOf(
  phase: Speaking & Pick<ShownPhase, 'instructions'>,
  seat: Seat,
  language: Language,
  watch: string,
): string {
  if (seat === 'OBSERVER' && !maySpeak(phase, seat)) return watch;
  const bySeat = Object.fromEntries(phase.instructions.map((one) => [one.seat, one.text]));
  return forSeat(bySeat as Record<'ADVISER', ShownPhase['name']>, seat)[language];
}

/** What a seat is called now: who brought the last case is an adviser, except while that is talked about. */
export const seatName = (phase: Pick<ShownPhase, 'owner'>, seat: Seat): Seat =>
  seat === 'PREVIOUS_CASE_OWNER' && phase.owner !== seat ? 'ADVISER' : seat;

/** What somebody is called who sits here: by the task, when there is one besides. */
export const roleOf = ({ live, phase }: { live: Seating; phase: Pick<ShownPhase, 'owner'> }, personId: string): Seat =>
  taskOf(live, personId) ?? seatName(phase, seatOf(live, personId));

/** Whether the reader has been sent out of the circle. */
export const isOut = ({ phase, seat }: { phase: Pick<ShownPhase, 'caseOwner'>; seat: Seat }) =>
  seat === 'CASE_OWNER' && phase.caseOwner.includes('OUT');

/** Whether it is somebody's turn to talk. In a silent phase it is nobody's. */
export const hasWord = ({ live, phase }: Pick<Around, 'live' | 'phase'>, personId: string) => {
  const seat = seatOf(live, personId);
  return !phase.silent && maySpeak(phase, seat) && !isOut({ phase, seat });
};

const isText = (kind: string): kind is ContributionKind => contributionKinds.some((text) => text === kind);

/** The kinds of text that come out of a phase. */
export const textKinds = ({ outputs }: Pick<ShownPhase, 'outputs'>) =>
  [...new Set(outputs.map(({ kind }) => kind))].filter(isText);
