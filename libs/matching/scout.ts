import { Atlas, Districts } from './districts.js';
import type { Best } from './best.js';
import type { Weights } from './model.js';
import { needPoints, weightsOf } from './score.js';
import type { Tables } from './tables.js';
import type { Values } from './values.js';
import { Wishes } from './wishes.js';

/** What a pair with each mentee must be worth more than, and the least of that by district. */
export interface Threshold {
  least: Float64Array;
  /** The same, less the points for a mentor who is not on the list. */
  unlisted: Float64Array;
  mentees: ReturnType<Districts['leastOf']>;
  open: ReturnType<Districts['leastOf']>;
}

interface Stop {
  districts: Districts;
  district: number;
  sure: number;
}

interface Tour {
  rest: number;
  best: Best;
  known: number[];
}

/** Takes a pair that fits, and the most it can add. */
export type Take = (i: number, j: number, most: number) => void;

/**
 * Finds the pairs that can be worth enough without a look at all of them: districts that are too far off are passed
 * over, then whoever has too few needs in common (a threshold search as of Fagin 2001, the most promising first).
 */
export class Scout {
  private readonly values: Values;
  private readonly tables: Tables;
  private readonly atlas: Atlas;
  private readonly mentors: Districts;
  private readonly mentees: Districts;
  private readonly open: Districts;
  private readonly wishes: Wishes;
  /** The mentor for whom each mentee was last taken by name. */
  private readonly known: Int32Array;
  /** The most points for needs by the mentor's level in the first. */
  private readonly byLevel: number[];
  /** Mentors near, plus one, of a site, discipline and openness, where that was asked. */
  private readonly near: Int32Array;
  /** The most that a pair can add beside the points for place, discipline and needs. */
  private readonly rest: number;

  constructor(values: Values) {
    const { tables, instance } = values;
    this.values = values;
    this.wishes = new Wishes(instance);
    this.known = new Int32Array(instance.mentees.length).fill(-1);
    const weights = weightsOf(instance);
    this.byLevel = [0, 1, 2, 3].map((level) => mostPoints(weights, level));
    this.rest = weights.seniority + weights.slot;
    this.tables = tables;
    this.atlas = new Atlas(instance, tables);
    this.mentors = new Districts(tables.mentors, this.atlas.shape);
    this.near = new Int32Array(this.atlas.shape.sites * this.atlas.shape.disciplines * 2);
    const kinds = instance.tags + 1;
    const kind = Int32Array.from(instance.mentees, ({ needs }) => needs[0] ?? instance.tags);
    this.mentees = new Districts(tables.mentees, this.atlas.shape, { kind, kinds });
    this.open = new Districts(tables.mentees, this.atlas.shape, { kind, kinds, only: tables.open });
  }

  /** Offers a mentee's mentors but one who is sure, as far as they can be worth more than the least of the best so far. */
  mentorsFor(i: number, best: Best, sure: number): void {
    const { tables, atlas } = this;
    const discipline = tables.mentees.discipline[i];
    const near = atlas.disciplines[discipline];
    const count = tables.open[i] ? near.length : atlas.close[discipline];
    const here = tables.mentees.site[i];
    const sites = atlas.sites[here];
    const known = [...this.wishes.ofMentee(i), sure];
    for (const j of new Set(known)) if (j !== sure) this.offer(i, j, best);
    for (let d = 0; d < count; d++)
      for (let s = 0; s < sites.length; s++) {
        const rest = this.rest + tables.unlisted[i] + tables.placePoints(discipline, here, near[d], sites[s]);
        if (rest + this.byLevel[3] < best.least) break;
        this.tour(i, near[d] * atlas.shape.sites + sites[s], { rest, best, known });
      }
  }

  /** How many mentors there are whose discipline and place of work suit a mentee. */
  mentorsNear(i: number): number {
    const { tables, atlas } = this;
    const discipline = tables.mentees.discipline[i];
    const count = tables.open[i] ? atlas.shape.disciplines : atlas.close[discipline];
    const key = (tables.mentees.site[i] * atlas.shape.disciplines + discipline) * 2 + tables.open[i];
    if (this.near[key]) return this.near[key] - 1;
    const { start } = this.mentors;
    let found = 0;
    for (const near of atlas.disciplines[discipline].subarray(0, count))
      for (const site of atlas.sites[tables.mentees.site[i]]) {
        const district = near * atlas.shape.sites + site;
        found += start[district + 1] - start[district];
      }
    this.near[key] = found + 1;
    return found;
  }

  private tour(i: number, district: number, { rest, best, known }: Tour): void {
    const { order, start } = this.mentors;
    for (let at = start[district], until = start[district + 1]; at < until; at++) {
      const j = order[at];
      if (rest + this.values.needs(i, j) < best.least || known.includes(j)) continue;
      this.offer(i, j, best);
    }
  }

  /** Offers a mentor if the two fit and it belongs to the best so far. */
  offer(i: number, j: number, best: Best): void {
    const most = this.values.most(i, j);
    const tie = tieOf(i, j);
    if (best.isWanted(most, tie) && this.values.fits(i, j)) best.offer(j, most, tie);
  }

  /** What a pair with each mentee must be worth more than, ready to be looked up. */
  threshold(least: Float64Array): Threshold {
    const unlisted = least.map((own, i) => own - this.tables.unlisted[i]);
    return { least, unlisted, mentees: this.mentees.leastOf(unlisted), open: this.open.leastOf(unlisted) };
  }

  /** Hands over the mentees who can add more to the group of mentor j than their threshold. */
  menteesFor(j: number, threshold: Threshold, take: Take): void {
    const { tables, atlas, values } = this;
    const discipline = tables.mentors.discipline[j];
    const near = atlas.disciplines[discipline];
    const here = tables.mentors.site[j];
    const sites = atlas.sites[here];
    for (const i of this.wishes.ofMentor(j)) {
      this.known[i] = j;
      const most = values.most(i, j);
      if (most > threshold.least[i] && values.fits(i, j)) take(i, j, most);
    }
    for (let d = 0; d < near.length; d++) {
      const isClose = d < atlas.close[discipline];
      const districts = isClose ? this.mentees : this.open;
      const { whole, byKind } = isClose ? threshold.mentees : threshold.open;
      for (let s = 0; s < sites.length; s++) {
        const district = near[d] * atlas.shape.sites + sites[s];
        const sure = this.rest + tables.placePoints(near[d], sites[s], discipline, here);
        if (sure + this.byLevel[3] <= whole[district]) continue;
        const first = district * districts.kinds;
        for (let kind = first; kind < first + districts.kinds; kind++)
          if (sure + this.mostNeeds(j, kind - first) > byKind[kind])
            this.visit(j, { districts, district: kind, sure }, threshold, take);
      }
    }
  }

  /** The most points for needs of somebody whose first need is this one. */
  private mostNeeds(j: number, need: number): number {
    const { tags } = this.values.instance;
    return this.byLevel[need < tags ? this.tables.level[j * tags + need] : 0];
  }

  private visit(j: number, { districts, district, sure }: Stop, { least, unlisted }: Threshold, take: Take): void {
    const { values } = this;
    const { order, start } = districts;
    for (let at = start[district], until = start[district + 1]; at < until; at++) {
      const i = order[at];
      if (sure + values.needs(i, j) <= unlisted[i] || this.known[i] === j) continue;
      const most = values.most(i, j);
      if (most > least[i] && values.fits(i, j)) take(i, j, most);
    }
  }
}

/** The most points for needs that a mentor of this level in the first of them can give. */
function mostPoints(weights: Weights, level: number): number {
  const points = [1, 2, 3].map((needs) => {
    const others = [1, 2].map((rank) => (rank < needs ? needPoints(weights, needs, rank, 3) : 0));
    return needPoints(weights, needs, 0, level) + others[0] + others[1];
  });
  return Math.max(...points);
}

/** Puts pairs of equal worth in an order that differs from mentee to mentee, so that not all have the same candidates. */
function tieOf(i: number, j: number): number {
  const mixed = Math.imul(Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(j + 1, 0x85ebca6b), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) & 0x3fffffff;
}
