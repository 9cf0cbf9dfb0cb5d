import type { Prepared } from './prepare.js';
import type { Broken, RuleName } from './rules.js';

/** Why somebody has no place, and the smallest change that would give one, as data for a text. */
export interface Explanation {
  reason: Reason;
  params: Record<string, number>;
  remedy: Remedy | null;
  /** What the remedy is about: a slot, or the mentor of the group that would then be possible. */
  remedyParams: { mentor?: number; slot?: number; discipline?: number };
}

/** In the order in which a person would want to hear it. */
export type Reason =
  | 'NO_MENTOR_OF_DISCIPLINE'
  | 'NO_MENTOR_FITS'
  | 'TOO_FEW_TOGETHER'
  | 'GROUPS_FULL'
  | 'MEMBERS_APART'
  | 'NO_SHARED_SLOT'
  | 'COULD_JOIN';

/** A half-day more, an open mind for another discipline, a mentor more, or people for a group that is too small. */
export type Remedy = 'ONE_SLOT_MORE' | 'OPEN_TO_OTHER_DISCIPLINE' | 'ONE_MENTOR_MORE' | 'MORE_MENTEES';

/** Where a person could go: one mentor's group as it is now, with the rules that forbid it. */
interface Near {
  mentor: number;
  size: number;
  broken: Broken[];
}

const has = (near: Near, rule: RuleName): boolean => near.broken.some((broken) => broken.rule === rule);
const only = (near: Near, ...rules: RuleName[]): boolean =>
  near.broken.length > 0 && near.broken.every(({ rule }) => rules.includes(rule));

/** Explains why mentee i is not placed in a division given as the members of each mentor. */
export function explainUnplaced(prepared: Prepared, members: readonly (readonly number[])[], i: number): Explanation {
  const { rules, instance } = prepared;
  const { discipline } = instance.mentees[i];
  const all = members.map((own, mentor): Near => ({ mentor, size: own.length, broken: rules.whyNot(mentor, own, i) }));
  const groups = all.filter(({ size }) => size > 0);
  const near = all.filter((one) => !has(one, 'DISCIPLINE'));
  const fitting = near.filter(({ mentor }) => rules.fits(i, mentor));
  const help = remedyFor(prepared, groups, near, i);
  if (!near.length) return { reason: 'NO_MENTOR_OF_DISCIPLINE', params: {}, ...help };
  if (!fitting.length) return { reason: 'NO_MENTOR_FITS', params: { mentors: near.length }, ...help };
  const open = fitting.filter(({ size }) => size > 0);
  if (!open.length) return { reason: 'TOO_FEW_TOGETHER', params: { mentors: fitting.length }, ...help };
  const welcome = open.find((one) => !one.broken.length);
  if (welcome) return { reason: 'COULD_JOIN', params: {}, remedy: null, remedyParams: { mentor: welcome.mentor } };
  return { reason: commonest(open), params: { mentors: open.length, discipline }, ...help };
}

/** Which kind of rule stands in the way at most of these groups. */
function commonest(open: Near[]): Reason {
  const counts: [Reason, number][] = [
    ['GROUPS_FULL', open.filter((one) => has(one, 'FULL')).length],
    ['NO_SHARED_SLOT', open.filter((one) => has(one, 'NO_COMMON_SLOT')).length],
    ['MEMBERS_APART', open.filter((one) => APART.some((rule) => has(one, rule))).length],
  ];
  return counts.reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}

const APART: RuleName[] = ['SAME_TEAM', 'SAME_PROJECT', 'VETO', 'EXCEPTIONS'];

function remedyFor(
  { instance, rules }: Prepared,
  groups: Near[],
  near: Near[],
  i: number,
): Pick<Explanation, 'remedy' | 'remedyParams'> {
  const late = groups.find((one) => only(one, 'NO_COMMON_SLOT'));
  if (late) return { remedy: 'ONE_SLOT_MORE', remedyParams: { mentor: late.mentor } };
  const other = groups.find((one) => only(one, 'DISCIPLINE'));
  if (other) return { remedy: 'OPEN_TO_OTHER_DISCIPLINE', remedyParams: { mentor: other.mentor } };
  const { discipline } = instance.mentees[i];
  const empty = near.find(({ mentor, size }) => size === 0 && rules.fits(i, mentor));
  if (empty) return { remedy: 'MORE_MENTEES', remedyParams: { mentor: empty.mentor, discipline } };
  return { remedy: 'ONE_MENTOR_MORE', remedyParams: { discipline } };
}
