import type { Enrolment } from '@api/programme';
import { apart, type Colleague } from '@libs/domain';
import type { MatchFacts } from './match-facts.js';

/** A group that there can be, by who guides it. */
export interface Seat {
  mentor: Enrolment;
  /** The other of a duo. */
  partner: Enrolment | null;
  /** Of the groups that the same mentors offer, from 0. */
  number: number;
}

/** The same for two mentors in either order. */
export const duoKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * The groups that mentors still offer. A duo guides one of them together, where each of the two offered one; unless a
 * rule has come to keep the two apart: then each guides alone.
 */
export function offeredBy(facts: MatchFacts): Seat[] {
  const mentors = new Map(facts.mentors.map((mentor) => [mentor.personId, mentor]));
  const free = ({ personId, groups }: Enrolment) => Math.max(0, groups - (facts.guiding.get(personId) ?? 0));
  return facts.mentors.flatMap((mentor) => {
    const partner = mentors.get(facts.duos.get(mentor.personId) ?? '');
    const together =
      partner && free(mentor) && free(partner) && !facts.guidingTogether.has(duoKey(mentor.personId, partner.personId));
    if (!together || keptApart(facts, mentor, partner)) return alone(mentor, free(mentor));
    const duo = mentor.personId < partner.personId ? [{ mentor, partner, number: 0 }] : [];
    return [...duo, ...alone(mentor, free(mentor) - 1)];
  });
}

const alone = (mentor: Enrolment, count: number): Seat[] =>
  Array.from({ length: count }, (_, number) => ({ mentor, partner: null, number }));

function keptApart(facts: MatchFacts, one: Enrolment, other: Enrolment): boolean {
  const { intensiveMonths, intensiveShare } = facts.programme;
  const settings = { intensiveMonths, intensiveShare, today: facts.today };
  return apart(colleague(facts, one.personId), colleague(facts, other.personId), settings).length > 0;
}

/** Somebody by what keeps people apart. */
export function colleague(facts: MatchFacts, id: string): Colleague {
  const manager = facts.managerOf.get(id);
  const above = manager && facts.managerOf.get(manager);
  const line = [manager, above].filter((one) => one !== undefined && one !== '') as string[];
  const assignments = facts.assignments.get(id) ?? [];
  return { id, teamId: facts.people.get(id)?.teamId ?? null, line, assignments };
}
