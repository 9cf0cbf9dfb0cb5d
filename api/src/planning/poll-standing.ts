import { type PollAnswer, PollChoice } from './poll-answer.entity.js';

/** Who must be able. */
export interface PollRule {
  everyone: boolean;
  /** How many mentees, beside a mentor, where not everybody must. */
  needed: number;
}

/** Somebody in the group now. */
export interface Answerer {
  personId: string;
  isMentor: boolean;
}

type Answer = Pick<PollAnswer, 'slotId' | 'personId' | 'choice'>;
interface Slot {
  id: string;
  startsAt: Date;
}

/** How one date of a poll does. */
export type Standing<S extends Slot = Slot> = S & {
  yes: number;
  ifNeedBe: number;
  suits: boolean;
};

function standingOf<S extends Slot>(slot: S, answers: Answer[], members: Answerer[], rule: PollRule): Standing<S> {
  const given = new Map(
    answers.flatMap(({ slotId, personId, choice }) => (slotId === slot.id ? [[personId, choice]] : [])),
  );
  const count = (choice: PollChoice) => members.filter(({ personId }) => given.get(personId) === choice).length;
  const able = members.filter(({ personId }) => {
    const choice = given.get(personId);
    return choice === PollChoice.YES || choice === PollChoice.IF_NEED_BE;
  });
  const mentees = able.filter(({ isMentor }) => !isMentor).length;
  const enough = able.length > mentees && mentees >= rule.needed;
  const suits = rule.everyone ? able.length === members.length : enough;
  return { ...slot, yes: count(PollChoice.YES), ifNeedBe: count(PollChoice.IF_NEED_BE), suits };
}

const ableOf = ({ yes, ifNeedBe }: Standing): number => yes + ifNeedBe;

/** Those that suit first; of them most yes, then fewest "if need be", then earliest. Of the others, most people first. */
function better(a: Standing, b: Standing): number {
  if (a.suits !== b.suits) return a.suits ? -1 : 1;
  const people = a.suits ? 0 : ableOf(b) - ableOf(a);
  return people || b.yes - a.yes || a.ifNeedBe - b.ifNeedBe || a.startsAt.getTime() - b.startsAt.getTime();
}

/** The dates of a poll, the best first. Answers of people who are not in the group any more do not count. */
export function ranked<S extends Slot>(
  slots: S[],
  answers: Answer[],
  members: Answerer[],
  rule: PollRule,
): Standing<S>[] {
  return slots.map((slot) => standingOf(slot, answers, members, rule)).sort(better);
}
