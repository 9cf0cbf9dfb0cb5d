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

/** What may not be told apart: a reporting line, a wish that is private, or a pair without a click. */
export const NOT_POSSIBLE = 'notPossible';

const KEYS: Record<RuleName, string> = {
  OWN_TEAM: 'ownTeam',
  REPORTING_LINE: NOT_POSSIBLE,
  PROJECT_WITH_MENTOR: 'projectWithMentor',
  FORBIDDEN_PAIR: NOT_POSSIBLE,
  SENIORITY: 'seniority',
  TIME_ZONE: 'timeZone',
  DISCIPLINE: 'discipline',
  SAME_TEAM: 'sameTeam',
  SAME_PROJECT: 'sameProject',
  VETO: NOT_POSSIBLE,
  FULL: 'full',
  TOO_FEW: 'tooFew',
  EXCEPTIONS: 'exceptions',
  NO_COMMON_SLOT: 'noCommonSlot',
  PINNED_ELSEWHERE: 'locked',
  AGENDA: 'agenda',
  PLACED_TWICE: 'placedTwice',
};

/** Broken rules as reasons that HR may read. What is private comes without a name, and only when nothing else is wrong. */
export function reasonsOf(
  broken: Broken[],
  counts: Partial<Record<RuleName, number>>,
  personOf: (member: number) => string,
): Reason[] {
  const told = broken.map(({ rule, member }): Reason => {
    const key = KEYS[rule];
    const person = member === undefined || key === NOT_POSSIBLE ? null : personOf(member);
    return { key, personId: person, count: counts[rule] ?? null };
  });
  const open = told.filter(({ key }) => key !== NOT_POSSIBLE);
  return [
    ...new Map((open.length ? open : told).map((reason) => [`${reason.key} ${reason.personId}`, reason])).values(),
  ];
}

/** Whether HR cannot make an exception of this, whatever the reason. */
export const isFirm = ({ key }: Reason): boolean => key !== KEYS.DISCIPLINE && key !== KEYS.EXCEPTIONS;
