import type { Highs } from 'highs';
import type { Choices } from './cover.js';
import { Cuts } from './cuts.js';
import { closed, type Field, pairOf } from './field.js';
import { type Grouping, Groupings, type Prices } from './groupings.js';
import { Groups, IMPOSSIBLE } from './groups.js';
import { Master, type Shares } from './master.js';
import { Rewards } from './rewards.js';
import { SCALE } from './scale.js';

const NOBODY = -1;
/** What it loses to leave out somebody who is pinned. */
const NEVER = 1e12;
/** Rounds of new groups after which the bound is good enough. */
const ROUNDS = 400;
/** Rounds of cuts, and by how many points they have to lower the bound each. */
const CUTTINGS = 12;
const WORTHWHILE = 1;
/** How far from the linear programme's prices towards the best ones so far the next are: keeps them from swinging. */
const SMOOTHING = 0.6;
/** Shares nearer than this to all or nothing count as that. */
const NEARLY = 1e-4;

/** What all branches of one part share. */
export interface Trunk {
  highs: Highs;
  stop: () => boolean;
}

/** The prices that a branch begins with, and the cuts that those are for. */
interface Start {
  prices: Prices;
  sets?: number[][];
}

/**
 * Some of all divisions of a part: those that leave some pairs out and have some people. What none of them can exceed
 * is found by column generation (Dantzig and Wolfe 1960, prices smoothed as by Wentges 1997) with cuts.
 */
export class Branch {
  /** What no division of this branch can exceed, in units of prices. */
  bound = Infinity;
  private readonly field: Field;
  private readonly trunk: Trunk;
  private readonly rewards: Rewards;
  private readonly cuts: Cuts;
  private readonly master: Master;
  private readonly groupings: Groupings;
  private prices: Prices;
  private shares: Shares | null = null;

  constructor(field: Field, trunk: Trunk, rewards: Rewards, { prices, sets = [] }: Start) {
    this.field = field;
    this.trunk = trunk;
    this.rewards = rewards;
    this.prices = prices;
    this.cuts = new Cuts(field.mentees, sets);
    this.master = new Master({ highs: trunk.highs, cuts: this.cuts }, field, rewards);
    this.groupings = new Groupings(field, this.cuts, trunk.stop);
  }

  /** Gives its memory back. */
  dispose(): void {
    this.master.dispose();
  }

  /** Makes groups known from which a division can be made. */
  add(groups: Grouping[]): void {
    this.master.add(groups);
  }

  /** Lowers the bound until it is under `enough` or there is nothing more to find; false when it was stopped. */
  generate(enough: number): boolean {
    const { cuts } = this;
    const { stop } = this.trunk;
    this.master.add(this.bestGroups(this.prices));
    if (!this.master.groups.length) this.master.add(this.bestGroups(this.rewards.nothing(cuts.sets.length)));
    if (!this.master.groups.length) return true;
    let last = Infinity;
    for (let round = 0, cutting = 0; round < ROUNDS && this.bound >= enough; round++) {
      this.shares = this.master.solve(stop);
      if (!this.shares || stop()) return false;
      if (this.addBest(this.shares)) continue;
      if (cutting++ === CUTTINGS || last - this.bound < WORTHWHILE * SCALE) break;
      last = this.bound;
      if (!this.master.cut(this.shares.groups)) break;
      this.prices = { ...this.prices, cuts: longer(this.prices.cuts, cuts.sets.length) };
    }
    return true;
  }

  /** Adds the best groups at prices between the best and the newest, or else at the newest; false when none are new. */
  private addBest(shares: Shares): boolean {
    const pure = { mentees: scaled(shares.mentees), cuts: scaled(shares.cuts) };
    const smooth = {
      mentees: between(this.prices.mentees, pure.mentees),
      cuts: between(this.prices.cuts, pure.cuts),
    };
    return this.master.add(this.bestGroups(smooth)) > 0 || this.master.add(this.bestGroups(pure)) > 0;
  }

  /** The best group of each mentor at these prices; the prices are kept if they give the best bound so far. */
  private bestGroups(prices: Prices): Grouping[] {
    const found: Grouping[] = [];
    let bound = sum(prices.mentees) + sum(prices.cuts) - this.rewards.forced * SCALE;
    const less = this.rewards.less(prices);
    for (let mentor = 0; mentor < this.field.mentors; mentor++) {
      const reward = this.rewards.mentors[mentor] * SCALE;
      const { group, above } = this.groupings.best(mentor, less, -reward);
      bound += above + reward;
      if (group) found.push(group);
    }
    if (bound < this.bound) {
      this.bound = bound;
      this.prices = prices;
    }
    return found;
  }

  /** Every group that can be in a division that loses no more than this against the bound; null when those are more than `limit`. */
  choicesWithin(most: number, limit: number): Choices | null {
    const { groupings, rewards, prices } = this;
    const less = rewards.less(prices);
    const mentorLoss = new Float64Array(this.field.mentors);
    const groups: Grouping[] = [];
    for (let j = 0; j < this.field.mentors; j++) {
      const reward = rewards.mentors[j] * SCALE;
      const { above } = groupings.best(j, less, -reward);
      mentorLoss[j] = above + reward;
      const own = groupings.list(j, less, above - most, limit - groups.length);
      if (!own) return null;
      groups.push(...own);
    }
    const worth = Float64Array.from(groups, (group) => rewards.worthOf(group) * SCALE);
    return {
      groups,
      worth,
      most: this.bound + rewards.forced * SCALE,
      loss: worth.map((own, at) => mentorLoss[groups[at].mentor] + this.priceOf(groups[at]) - own),
      mentorLoss,
      menteeLoss: Float64Array.from(prices.mentees, (price, i) => (this.field.pin[i] < 0 ? price : NEVER)),
    };
  }

  private priceOf({ members }: Grouping): number {
    const { mentees, cuts } = this.prices;
    const own = members.reduce((all, i) => all + mentees[i], 0);
    return this.cuts.with(members).reduce((all, cut) => all + cuts[cut], own);
  }

  /** The two branches in which what the shares leave open is decided; none when they leave nothing open. */
  split(): [Branch, Branch] | null {
    const { mentors, pairs } = this.halves();
    const j = mostOpen(mentors);
    if (j >= 0)
      return [
        this.branch(this.field, this.rewards.forMentor(j)),
        this.branch(closed(this.field, (_, mentor) => mentor === j)),
      ];
    const at = mostOpen(pairs);
    if (at < 0) return null;
    const [i, own] = [Math.floor(at / this.field.mentors), at % this.field.mentors];
    return [
      this.branch(
        closed(this.field, (mentee, mentor) => mentee === i && mentor !== own),
        this.rewards.forMentee(i),
      ),
      this.branch(closed(this.field, (mentee, mentor) => mentee === i && mentor === own)),
    ];
  }

  /** How far each mentor leads a group, and each pair is together. */
  private halves(): { mentors: Float64Array; pairs: Float64Array } {
    const mentors = new Float64Array(this.field.mentors);
    const pairs = new Float64Array(this.field.mentees * this.field.mentors);
    this.shares?.groups.forEach((share, at) => {
      const { mentor, members } = this.master.groups[at];
      mentors[mentor] += share;
      for (const i of members) pairs[i * this.field.mentors + mentor] += share;
    });
    return { mentors, pairs };
  }

  private branch(field: Field, rewards = this.rewards): Branch {
    const { mentees, cuts } = this.prices;
    const start = {
      prices: { mentees, cuts: cuts.filter((price) => price > 0) },
      sets: this.cuts.sets.filter((_, at) => cuts[at] > 0),
    };
    const branch = new Branch(field, this.trunk, rewards, start);
    branch.add(
      this.master.groups.filter(({ mentor, members }) => members.every((i) => pairOf(field, i, mentor) !== NOBODY)),
    );
    return branch;
  }
}

/** The groups of a division. */
export function groupsOf(field: Field, mentorOf: Int32Array): Grouping[] {
  const members = Map.groupBy([...mentorOf.keys()], (i) => mentorOf[i]);
  members.delete(NOBODY);
  return [...members].map(([mentor, own]) => ({ mentor, members: own, value: valueOf(field, mentor, own) }));
}

function valueOf(field: Field, mentor: number, members: number[]): number {
  const groups = new Groups(field);
  let value = 0;
  for (const i of members) {
    const pair = pairOf(field, i, mentor);
    value = groups.changed(mentor, NOBODY, pair);
    if (value === IMPOSSIBLE) return value;
    groups.join(pair, value);
  }
  return value;
}

/** The share that is nearest to a half, or -1 when all are all or nothing. */
function mostOpen(shares: Float64Array): number {
  let best = -1;
  let nearest = 0.5 - NEARLY;
  shares.forEach((share, at) => {
    if (Math.abs(share - 0.5) >= nearest) return;
    nearest = Math.abs(share - 0.5);
    best = at;
  });
  return best;
}

const sum = (prices: Int32Array): number => prices.reduce((all, price) => all + price, 0);

const scaled = (prices: Float64Array): Int32Array => Int32Array.from(prices, (price) => Math.round(price * SCALE));

const between = (best: Int32Array, newest: Int32Array): Int32Array =>
  newest.map((price, at) => Math.round(SMOOTHING * best[at] + (1 - SMOOTHING) * price));

function longer(prices: Int32Array, length: number): Int32Array {
  const all = new Int32Array(length);
  all.set(prices);
  return all;
}
