import type { Instance, Mentee, Mentor, ProjectWork, Slots } from './model.js';
import type { Rules } from './rules.js';
import {
  disciplinePoints,
  locationPoints,
  needPoints,
  PREFERENCE,
  seniorityPoints,
  weighed,
  weightsOf,
} from './score.js';

/** Needs of a mentee that count, and what a list of a mentee and of a mentor is looked at for. */
export const NEEDS = 3;
const LISTED = 3;
const LISTED_BY_MENTOR = 5;
const LEVELS = 4;
const OLDEST = 128;
/** In the tables of pairs of disciplines and sites: not together. */
export const APART = -1;

/** The people of an instance as columns of numbers, so that a million pairs are looked at in the blink of an eye. */
export class Tables {
  readonly mentees: People;
  readonly mentors: People;
  readonly open: Uint8Array;
  /** Needs of mentee i: from i * NEEDS on; and the points of the rank at each level: from (i * NEEDS + rank) * 4 on. */
  readonly needs: Int32Array;
  readonly needPoints: Uint8Array;
  /** Level of mentor j in need k: at j * tags + k. */
  readonly level: Uint8Array;
  /** Points of a pair of disciplines, and APART where only who is open may. */
  readonly disciplinePoints: Int8Array;
  /** Points of a pair of sites, and APART where the time zones differ too much. */
  readonly sitePoints: Int8Array;
  /** Points by years between mentor and mentee. */
  readonly seniority: Uint8Array;
  private readonly shape: { disciplines: number; sites: number };
  /** Points of mentee i for a mentor when neither has the other on the list. */
  readonly unlisted: Uint8Array;
  private readonly hasList: Uint8Array;
  /** What points for preference weigh here. */
  private readonly preferences: Uint8Array;
  private readonly wished: Int32Array;
  private readonly listed: Int32Array;

  constructor(instance: Instance, rules: Rules) {
    const { mentees, mentors, tags } = instance;
    this.mentees = people(mentees, rules.menteeProjects);
    this.mentors = people(mentors, rules.mentorProjects);
    this.shape = { disciplines: instance.disciplines, sites: instance.sites.length };
    this.open = Uint8Array.from(mentees, ({ open }) => (open ? 1 : 0));
    this.needs = rows(mentees, NEEDS, ({ needs }) => needs);
    this.needPoints = pointsOfNeeds(instance);
    this.level = new Uint8Array(mentors.length * tags);
    mentors.forEach((y, j) => y.expertise.forEach(([need, level]) => (this.level[j * tags + need] = level)));
    this.disciplinePoints = disciplines(instance, rules);
    this.sitePoints = sites(instance);
    this.seniority = Uint8Array.from({ length: OLDEST }, (_, years) => seniorityPoints(weightsOf(instance), years));
    this.wished = rows(mentees, LISTED, ({ prefers }) => prefers);
    const weights = weightsOf(instance);
    this.preferences = Uint8Array.from({ length: 16 }, (_, points) => weighed(points, 'preference', weights));
    this.hasList = Uint8Array.from(mentees, ({ prefers }) => (prefers.length ? 1 : 0));
    this.unlisted = this.hasList.map((has) => (has ? 0 : this.preferences[PREFERENCE.none]));
    this.listed = rows(mentors, LISTED_BY_MENTOR, ({ prefers }) => prefers);
  }

  /** Points for the mentee's list, and for being on the mentor's. */
  preference(i: number, j: number): number {
    const { wished, listed } = this;
    let points = this.hasList[i] ? 0 : PREFERENCE.none;
    for (let rank = 0, at = i * LISTED; rank < LISTED; rank++)
      if (wished[at + rank] === j) points += PREFERENCE.byRank[rank];
    for (let at = j * LISTED_BY_MENTOR, end = at + LISTED_BY_MENTOR; at < end; at++)
      if (listed[at] === i) return this.preferences[points + PREFERENCE.listed];
    return this.preferences[points];
  }

  /** Points for the disciplines and sites of a mentee and a mentor, who may be together. */
  placePoints(discipline: number, site: number, mentors: number, mentorSite: number): number {
    const points = this.disciplinePoints[discipline * this.shape.disciplines + mentors];
    return (points === APART ? 0 : points) + this.sitePoints[site * this.shape.sites + mentorSite];
  }

  /** Points for this many years between mentor and mentee. */
  seniorityOf(years: number): number {
    return this.seniority[years < 0 ? 0 : years < OLDEST ? years : OLDEST - 1];
  }
}

/** What mentees and mentors have in common. */
interface People {
  readonly discipline: Int32Array;
  readonly team: Int32Array;
  readonly site: Int32Array;
  readonly years: Int32Array;
  readonly possible: Int32Array;
  readonly preferred: Int32Array;
  /** 1 for who works long and intensively on a project. */
  readonly busy: Uint8Array;
}

interface Person {
  discipline: number;
  team: number;
  site: number;
  years: number;
  slots: Slots;
  projects: ProjectWork[];
}

function people(all: readonly Person[], projects: readonly number[][]): People {
  return {
    discipline: Int32Array.from(all, (x) => x.discipline),
    team: Int32Array.from(all, (x) => x.team),
    site: Int32Array.from(all, (x) => x.site),
    years: Int32Array.from(all, (x) => x.years),
    possible: Int32Array.from(all, (x) => x.slots[0]),
    preferred: Int32Array.from(all, (x) => x.slots[0] & x.slots[1]),
    busy: Uint8Array.from(projects, (own) => (own.length ? 1 : 0)),
  };
}

function rows<T extends Mentee | Mentor>(all: readonly T[], width: number, of: (one: T) => number[]): Int32Array {
  const table = new Int32Array(all.length * width).fill(-1);
  all.forEach((one, at) => table.set(of(one).slice(0, width), at * width));
  return table;
}

function pointsOfNeeds(instance: Instance): Uint8Array {
  const { mentees } = instance;
  const weights = weightsOf(instance);
  const points = new Uint8Array(mentees.length * NEEDS * LEVELS);
  mentees.forEach(({ needs }, i) =>
    needs.forEach((_, rank) => {
      for (let level = 1; level < LEVELS; level++)
        points[(i * NEEDS + rank) * LEVELS + level] = needPoints(weights, needs.length, rank, level);
    }),
  );
  return points;
}

function disciplines(instance: Instance, rules: Rules): Int8Array {
  const count = instance.disciplines;
  const weights = weightsOf(instance);
  return Int8Array.from({ length: count * count }, (_, at) => {
    const [a, b] = [Math.floor(at / count), at % count];
    const related = rules.areRelated(a, b);
    return a === b || related ? disciplinePoints(weights, a === b, related) : APART;
  });
}

function sites(instance: Instance): Int8Array {
  const count = instance.sites.length;
  return Int8Array.from({ length: count * count }, (_, at) => {
    const [a, b] = [Math.floor(at / count), at % count];
    const minutes = Math.abs(instance.sites[a].tz - instance.sites[b].tz);
    return minutes > instance.params.maxTzDiff ? APART : locationPoints(instance, a, b);
  });
}
