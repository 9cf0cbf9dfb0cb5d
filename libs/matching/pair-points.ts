import type { Instance, Mentee, PlannedGroup, Weights } from './model.js';
import type { Prepared } from './prepare.js';
import {
  disciplinePoints,
  locationPoints,
  needPoints,
  preferencePoints,
  seniorityPoints,
  slotPoints,
  unlistedPoints,
  weightsOf,
} from './score.js';

/** When a group meets, and what about. */
export type Meeting = Pick<PlannedGroup, 'slot' | 'agenda'>;

const MOST_YEARS = 100;
const LEVELS = 4;

/**
 * The score of a mentee in any group as that group meets now, from tables: explanations for everybody at once compare a
 * million pairs. Says the same as `components`, but a half-day that the mentee cannot make gives no points.
 */
export class PairPoints {
  private readonly instance: Instance;
  private readonly weights: Weights;
  private readonly sites: number;
  private readonly location: Uint8Array;
  private readonly seniority: Uint8Array;
  private readonly discipline: Uint8Array;
  /** Of each mentor the level in each need that is on the agenda; 0 for the others. */
  private readonly agenda: Uint8Array;
  private readonly slot: Int32Array;
  private readonly years: Uint8Array;
  private readonly site: Int32Array;
  private readonly disciplineOf: Int32Array;
  /** Mentors who listed a mentee, or are on the own list: only then are the lists themselves looked at. */
  private readonly listed: Set<number>[];

  constructor({ instance, rules }: Prepared, meetings: readonly (Meeting | null)[]) {
    const { disciplines, mentees, mentors, sites, tags } = instance;
    const weights = weightsOf(instance);
    this.instance = instance;
    this.weights = weights;
    this.sites = sites.length;
    this.location = square(sites.length, (here, there) => locationPoints(instance, here, there));
    this.discipline = square(disciplines, (a, b) => disciplinePoints(weights, a === b, rules.areRelated(a, b)));
    this.seniority = Uint8Array.from({ length: 2 * MOST_YEARS + 1 }, (_, at) =>
      seniorityPoints(weights, at - MOST_YEARS),
    );
    this.agenda = new Uint8Array(mentors.length * tags);
    this.slot = Int32Array.from(meetings, (meeting) => (meeting && meeting.slot >= 0 ? 1 << meeting.slot : 0));
    this.years = Uint8Array.from(mentors, ({ years }) => years);
    this.site = Int32Array.from(mentors, ({ site }) => site);
    this.disciplineOf = Int32Array.from(mentors, ({ discipline }) => discipline);
    this.listed = mentees.map(({ prefers }) => new Set(prefers));
    mentors.forEach(({ expertise, prefers }, j) => {
      for (const [need, level] of expertise)
        if (meetings[j]?.agenda.includes(need)) this.agenda[j * tags + need] = level;
      for (const i of prefers) this.listed[i].add(j);
    });
  }

  /** Writes the score of this mentee with each of these mentors. */
  fill(i: number, among: Int32Array, into: Int16Array): void {
    const { agenda, discipline, disciplineOf, location, seniority, site, slot, years } = this;
    const { tags, disciplines, mentees } = this.instance;
    const mentee = mentees[i];
    const needs = this.needsOf(mentee);
    const [near, here] = [mentee.discipline * disciplines, mentee.site * this.sites];
    const [possible, preferred] = mentee.slots;
    const older = MOST_YEARS - mentee.years;
    const unlisted = mentee.prefers.length ? 0 : unlistedPoints(this.weights);
    const { sure, extra } = slotPoints(this.weights);
    for (let at = 0; at < among.length; at++) {
      const j = among[at];
      let points =
        unlisted + discipline[near + disciplineOf[j]] + location[here + site[j]] + seniority[years[j] + older];
      for (let n = 0; n < needs.length; n += LEVELS + 1) points += needs[n + 1 + agenda[j * tags + needs[n]]];
      const meets = slot[j] & possible;
      if (meets) points += meets & preferred ? sure + extra : sure;
      into[at] = points;
    }
    for (const j of this.listed[i]) {
      const at = among.indexOf(j);
      if (at >= 0) into[at] += preferencePoints(this.instance, i, j) - unlisted;
    }
  }

  /** Each need, followed by its points for each level. */
  private needsOf({ needs }: Mentee): Int32Array {
    const table = new Int32Array(needs.length * (LEVELS + 1));
    for (let rank = 0, at = 0; rank < needs.length; rank++) {
      table[at++] = needs[rank];
      for (let level = 0; level < LEVELS; level++)
        table[at++] = level ? needPoints(this.weights, needs.length, rank, level) : 0;
    }
    return table;
  }
}

function square(size: number, points: (a: number, b: number) => number): Uint8Array {
  return Uint8Array.from({ length: size ** 2 }, (_, at) => points(Math.floor(at / size), at % size));
}
