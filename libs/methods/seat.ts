import type { Audience, ContributionKind, Output, OutputKind, Party, Phase, Seat } from './method.js';

/** Who sits where in a session; the same for every screen. */
interface Seating {
  facilitatorId: string;
  caseOwnerId?: string | null;
  previousCaseOwnerId?: string | null;
}

/** The seat of a person. Bringing the case goes before having brought the last one. */
export function seatOf(seating: Seating, personId: string): Seat {
  if (personId === seating.facilitatorId) return 'FACILITATOR';
  if (personId === seating.caseOwnerId) return 'CASE_OWNER';
  return personId === seating.previousCaseOwnerId ? 'PREVIOUS_CASE_OWNER' : 'ADVISER';
}

const members: Record<Party, readonly Seat[]> = {
  EVERYONE: ['CASE_OWNER', 'PREVIOUS_CASE_OWNER', 'ADVISER', 'FACILITATOR'],
  CASE_OWNER: ['CASE_OWNER'],
  PREVIOUS_CASE_OWNER: ['PREVIOUS_CASE_OWNER'],
  ADVISERS: ['ADVISER', 'PREVIOUS_CASE_OWNER'],
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

/** What is said to a seat; who has no words of the own gets those of the advisers. */
export const forSeat = <Words>(bySeat: Partial<Record<Seat, Words>> & { ADVISER: Words }, seat: Seat): Words =>
  bySeat[seat] ?? bySeat.ADVISER;
