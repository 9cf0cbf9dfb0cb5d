import type { Broken, RuleName } from '@libs/matching';

/** A reason as data: its key in the messages, and what the text needs. */
export interface Reason {
  key: string;
  /** With whom; only where that is no secret. */
  personId?: string | null;
  count?: number | null;
  slot?: number | null;
  disciplineId?: string | null;
}

/** What is said when there is nothing more to say. */
export const NOT_POSSIBLE = 'notPossible';

/** Wishes that are private never come here: of the pairs that the engine keeps apart, those left are reporting lines. */
const KEYS: Record<RuleName, string> = {
  OWN_TEAM: 'ownTeam',
  REPORTING_LINE: 'lineWithMentor',
  PROJECT_WITH_MENTOR: 'projectWithMentor',
  FORBIDDEN_PAIR: 'lineWithMentor',
  SENIORITY: 'seniority',
  TIME_ZONE: 'timeZone',
  DISCIPLINE: 'discipline',
  SAME_TEAM: 'sameTeam',
  SAME_PROJECT: 'sameProject',
  VETO: 'line',
  FULL: 'full',
  TOO_FEW: 'tooFew',
  EXCEPTIONS: 'exceptions',
  NO_COMMON_SLOT: 'noCommonSlot',
  PINNED_ELSEWHERE: 'locked',
  AGENDA: 'agenda',
  PLACED_TWICE: 'placedTwice',
};

/** What is between a mentee and one of a duo is said with the name of that one. */
const WITH_ONE: Partial<Record<RuleName, string>> = {
  OWN_TEAM: 'sameTeam',
  // the engine knows the team of the partner as one that nobody may be of
  REPORTING_LINE: 'sameTeam',
  PROJECT_WITH_MENTOR: 'sameProject',
  FORBIDDEN_PAIR: 'line',
};

/** Broken rules as reasons that HR may read, each once. */
export function reasonsOf(
  broken: Broken[],
  counts: Partial<Record<RuleName, number>>,
  personOf: (member: number) => string,
  ofDuo: (rule: RuleName, member?: number) => string | null,
): Reason[] {
  const told = broken.map(({ rule, member }): Reason => {
    const guide = ofDuo(rule, member);
    const named = guide && WITH_ONE[rule];
    if (named) return { key: named, personId: guide, count: null };
    const person = member === undefined ? null : personOf(member);
    return { key: KEYS[rule], personId: person, count: counts[rule] ?? null };
  });
  return [...new Map(told.map((reason) => [`${reason.key} ${reason.personId}`, reason])).values()];
}

/** Whether HR cannot make an exception of this, whatever the reason. */
export const isFirm = ({ key }: Reason): boolean => key !== KEYS.DISCIPLINE && key !== KEYS.EXCEPTIONS;
