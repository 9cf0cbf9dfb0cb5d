import type { Audience, ContributionKind, Output, OutputKind, Party, Phase, Seat } from './method.js';

/** Who sits where in a session; the same for every screen. */
interface Seating {
  facilitatorId: string;
  caseOwnerId?: string | null;
  previousCaseOwnerId?: string | null;
  timekeeperId?: string | null;
  noteTakerId?: string | null;
  observerId?: string | null;
}

/** The seats that one person asks another to take. The case owner is chosen by the group. */
export const handedSeats = ['FACILITATOR', 'TIMEKEEPER', 'NOTE_TAKER', 'OBSERVER'] as const;
export type HandedSeat = (typeof handedSeats)[number];

/** Where a session keeps who sits in such a seat. */
export const holderOf = {
  FACILITATOR: 'facilitatorId',
  TIMEKEEPER: 'timekeeperId',
  NOTE_TAKER: 'noteTakerId',
  OBSERVER: 'observerId',
} as const satisfies Record<HandedSeat, keyof Seating>;

/** The seat of a person, by which a method says what they may do. Bringing the case goes before having brought the last. */
export function seatOf(seating: Seating, personId: string): Seat {
  if (personId === seating.facilitatorId) return 'FACILITATOR';
  if (personId === seating.caseOwnerId) return 'CASE_OWNER';
  if (personId === seating.observerId) return 'OBSERVER';
  return personId === seating.previousCaseOwnerId ? 'PREVIOUS_CASE_OWNER' : 'ADVISER';
}

/** What an adviser does besides, if anything. */
export function taskOf({ timekeeperId, noteTakerId }: Seating, personId: string): HandedSeat | undefined {
  if (personId === timekeeperId) return 'TIMEKEEPER';
  return personId === noteTakerId ? 'NOTE_TAKER' : undefined;
}

const advisers: readonly Seat[] = ['ADVISER', 'PREVIOUS_CASE_OWNER', 'TIMEKEEPER', 'NOTE_TAKER'];

const members: Record<Party, readonly Seat[]> = {
  EVERYONE: [...advisers, 'CASE_OWNER', 'FACILITATOR', 'OBSERVER'],
  CASE_OWNER: ['CASE_OWNER'],
  PREVIOUS_CASE_OWNER: ['PREVIOUS_CASE_OWNER'],
  ADVISERS: advisers,
  FACILITATOR: ['FACILITATOR'],
};

/** Whether someone in this seat has the word in this phase. */
export const maySpeak = ({ owner, alsoSpeaking = [] }: Pick<Phase, 'owner' | 'alsoSpeaking'>, seat: Seat) =>
  [owner, ...alsoSpeaking].some((party) => members[party].includes(seat));

/** What someone in this seat may bring out in this phase: the output with its audience, or nothing. */
export const outputFor = ({ outputs }: Pick<Phase, 'outputs'>, seat: Seat, kind: OutputKind): Output | undefined =>
  outputs.find((output) => output.kind === kind && members[output.by].includes(seat));

/** Who will read a text of this kind from someone in this seat; undefined when it may not be written now. */
export const audienceOf = (phase: Pick<Phase, 'outputs'>, seat: Seat, kind: ContributionKind): Audience | undefined =>
  outputFor(phase, seat, kind)?.audience;

/**
 * Whether the group waits for someone in this seat before it goes on: in silence for all who write, otherwise for all
 * but the one who leads, who goes on when the others are ready.
 */
export function handsIn({ silent, outputs }: Pick<Phase, 'silent' | 'outputs'>, seat: Seat): boolean {
  if (!silent) return seat !== 'FACILITATOR';
  return outputs.some(({ by, audience }) => audience !== 'AUTHOR' && members[by].includes(seat));
}

/** What is said to a seat; who has no words of the own gets those of the advisers. */
export const forSeat = <Words>(bySeat: Partial<Record<Seat, Words>> & { ADVISER: Words }, seat: Seat): Words =>
  bySeat[seat] ?? bySeat.ADVISER;
