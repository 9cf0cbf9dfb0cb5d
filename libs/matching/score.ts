import type { Instance, Mentee, Mentor, Plan, PlannedGroup, Weights } from './model.js';

/** The points of one placement, by component. */
export type Components = Weights;

/** What a plan is worth: most placed first, then the objective. */
export interface PlanScore {
  placed: number;
  objective: number;
  /** Mentees with a previous mentor who do not keep that mentor. */
  moved: number;
}

/** What the components weigh when nobody says otherwise: together 100. */
export const USUAL: Weights = { need: 45, discipline: 20, preference: 10, seniority: 10, location: 10, slot: 5 };

/** What the components of this instance weigh. */
export const weightsOf = ({ params }: Instance): Weights => params.weights ?? USUAL;

const NEED_BY_RANK = [[], [45], [30, 15], [25, 13, 7]];
const PERCENT_BY_LEVEL = [0, 60, 80, 100];
/** Points as usual by rank on the mentee's list, for who made none, and for being on the mentor's. */
export const PREFERENCE = { byRank: [7, 5, 4], none: 4, listed: 3 };
const SLOT_POSSIBLE = 2;

/** Points as usual, in proportion to what the component weighs here. */
export const weighed = (points: number, of: keyof Weights, weights: Weights): number =>
  Math.floor((points * weights[of]) / USUAL[of]);

/** Points of the need at this rank, for a mentor of this level. */
export function needPoints(weights: Weights, needs: number, rank: number, level: number): number {
  return Math.floor((NEED_BY_RANK[needs][rank] * PERCENT_BY_LEVEL[level] * weights.need) / (100 * USUAL.need));
}

/** Points for the learning needs of the mentee that are on the agenda. */
export function agendaPoints(weights: Weights, mentee: Mentee, mentor: Mentor, agenda: readonly number[]): number {
  let points = 0;
  for (const [need, level] of mentor.expertise) {
    const rank = agenda.includes(need) ? mentee.needs.indexOf(need) : -1;
    if (rank >= 0) points += needPoints(weights, mentee.needs.length, rank, level);
  }
  return points;
}

/** Points for the discipline: the same, a related one, another. */
export function disciplinePoints(weights: Weights, same: boolean, related: boolean): number {
  return weighed(same ? 20 : related ? 10 : 0, 'discipline', weights);
}

/** Points for the mentee's list, and for being on the mentor's. */
export function preferencePoints(instance: Instance, i: number, j: number): number {
  const prefers = instance.mentees[i].prefers;
  const rank = prefers.indexOf(j);
  const own = prefers.length === 0 ? PREFERENCE.none : (PREFERENCE.byRank[rank] ?? 0);
  const listed = instance.mentors[j].prefers.indexOf(i);
  return weighed(own + (listed >= 0 && listed < 5 ? PREFERENCE.listed : 0), 'preference', weightsOf(instance));
}

/** Points for the preference of who made no list, with a mentor who did not list them. */
export const unlistedPoints = (weights: Weights): number => weighed(PREFERENCE.none, 'preference', weights);

/** Points for the years between mentor and mentee: neither too close nor too far. */
export function seniorityPoints(weights: Weights, years: number): number {
  return weighed(yearsBetween(years), 'seniority', weights);
}

function yearsBetween(years: number): number {
  if (years < 5) return 4;
  if (years < 8) return 8;
  if (years <= 15) return 10;
  return years <= 20 ? 7 : 4;
}

/** Points for the distance between the places of work. */
export function locationPoints(instance: Instance, here: number, there: number): number {
  return weighed(distance(instance, here, there), 'location', weightsOf(instance));
}

function distance(instance: Instance, here: number, there: number): number {
  if (here === there) return 10;
  const minutes = Math.abs(instance.sites[here].tz - instance.sites[there].tz);
  if (minutes === 0) return 6;
  return minutes <= 60 ? 4 : 1;
}

/** Points of a slot that is possible, and what a preferred one adds. */
export function slotPoints(weights: Weights): { sure: number; extra: number } {
  const sure = weighed(SLOT_POSSIBLE, 'slot', weights);
  return { sure, extra: weights.slot - sure };
}

/** The points without the slot, less the shortfall under the floor of fairness, which counts twice so. */
export function fair(points: number, floor: number): number {
  return points - Math.max(0, floor - points);
}

/** Every component of one placement. */
export function components(instance: Instance, i: number, group: Omit<PlannedGroup, 'members'>): Components {
  const weights = weightsOf(instance);
  const mentee = instance.mentees[i];
  const mentor = instance.mentors[group.mentor];
  const [a, b] = [mentee.discipline, mentor.discipline];
  const related = instance.related.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
  const { sure, extra } = slotPoints(weights);
  return {
    need: agendaPoints(weights, mentee, mentor, group.agenda),
    discipline: disciplinePoints(weights, a === b, related),
    preference: preferencePoints(instance, i, group.mentor),
    seniority: seniorityPoints(weights, mentor.years - mentee.years),
    location: locationPoints(instance, mentee.site, mentor.site),
    slot: sure + (mentee.slots[0] & mentee.slots[1] & (1 << group.slot) ? extra : 0),
  };
}

/** The sum of the components, 0 to 100. */
export function total(points: Components): number {
  return points.need + points.discipline + points.preference + points.seniority + points.location + points.slot;
}

/** What one placement adds to the objective: its score less the shortfall. */
export function contribution(points: Components, floor: number): number {
  return fair(total(points) - points.slot, floor) + points.slot;
}

/** Placed, objective and moved of a whole plan. */
export function scorePlan(instance: Instance, plan: Plan): PlanScore {
  const mentorOf = new Map<number, number>();
  let objective = 0;
  for (const group of plan.groups)
    for (const i of group.members) {
      mentorOf.set(i, group.mentor);
      objective += contribution(components(instance, i, group), instance.params.fairFloor);
    }
  const moved = instance.previous.filter(([i, j]) => mentorOf.get(i) !== j).length;
  return { placed: mentorOf.size, objective: objective - instance.params.stability * moved, moved };
}

/** Whether score a is better than score b: most placed first, then the objective. */
export function better(a: PlanScore, b: PlanScore): boolean {
  return a.placed !== b.placed ? a.placed > b.placed : a.objective > b.objective;
}
