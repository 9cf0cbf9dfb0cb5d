import { type Choices, Cover } from './cover.js';
import { type Field, pairOf } from './field.js';
import { type Grouping, Groupings } from './groupings.js';
import { Groups, IMPOSSIBLE } from './groups.js';
import { Master, solver } from './master.js';
import { Oracle } from './oracle.js';
import { ascend, openingPrices } from './prices.js';
import { Random } from './random.js';
import { SCALE } from './scale.js';

/** A division of a pocket, and what none can exceed when each placed mentee counts `REWARD` more. */
export interface Settled {
  mentorOf: Int32Array;
  bound: number;
}

/** What placing one more is worth beside its points: enough to decide, and little enough for a sharp bound. */
export const REWARD = 300;
const NOBODY = -1;
/** What it loses to leave out somebody who is pinned. */
const NEVER = 1e12;
/** Points that may be lost against the bound in the first look at all divisions. */
const FIRST_LOSS = 2;
/** How much more may be lost in each further look. */
const GROWTH = 1.6;
/** Groups that a whole pocket may have to choose from, and how many are looked at while choosing. */
const MANY = 60_000;
const LOOKS = 20_000_000;
/** Rounds of new groups after which the bound is good enough. */
const ROUNDS = 400;
/** How far from the linear programme's prices towards the best ones so far the next are: keeps them from swinging. */
const SMOOTHING = 0.6;
const SOFT = { passes: 120, first: 8, last: 0.2, look: 4 };

/**
 * Divides a small part exactly: column generation (Dantzig and Wolfe 1960, prices smoothed as by Wentges 1997) finds
 * the prices at which no group is left out, all groups near enough to them to matter are listed, and the best
 * choice among those is searched. Null when it was stopped.
 */
export async function settle(part: Field, mentorOf: Int32Array, stop: () => boolean): Promise<Settled | null> {
  const pocket = new Pocket(rewarded(part), new Master(await solver(), part.mentees, part.mentors), stop);
  try {
    return pocket.run(mentorOf);
  } finally {
    pocket.master.dispose();
  }
}

/** The same part, with the reward in every pair. */
function rewarded(field: Field): Field {
  return { ...field, value: field.value.map((x) => x + REWARD), most: field.most.map((x) => x + REWARD) };
}

const worthOf = (groups: Grouping[]): number => groups.reduce((sum, { value }) => sum + value, 0);

class Pocket {
  readonly master: Master;
  private readonly field: Field;
  private readonly oracle: Oracle;
  private readonly stop: () => boolean;
  private prices: Int32Array;
  /** What no division can exceed, in units of prices. */
  private bound = Infinity;

  constructor(field: Field, master: Master, stop: () => boolean) {
    this.field = field;
    this.master = master;
    this.stop = stop;
    this.oracle = new Oracle(field);
    this.oracle.floor = -1e6 * SCALE;
    this.prices = openingPrices(field).map((price) => price + REWARD * SCALE);
  }

  run(mentorOf: Int32Array): Settled | null {
    const first = this.groupsOf(mentorOf);
    this.master.add(first);
    if (!ascend(this.oracle, this.prices, { ...SOFT, least: 0 }, new Random(1), this.stop)) return null;
    if (!this.generate()) return null;
    if (!this.master.groups.length) return { mentorOf, bound: 0 };
    return this.decide(first, mentorOf);
  }

  /**
   * Looks at all divisions that lose little against the bound, then at those that lose more, until one is found: it is
   * the best there is. What was looked at without finding any lowers the bound.
   */
  private decide(first: Grouping[], mentorOf: Int32Array): Settled {
    const worth = worthOf(first);
    let bound = Math.floor(this.bound / SCALE);
    for (let give = FIRST_LOSS; bound > worth && !this.stop(); give *= GROWTH) {
      const most = Math.min(Math.round(give * SCALE), this.bound - (worth + 1) * SCALE);
      const choices = this.listWithin(most);
      if (!choices) break;
      const cover = new Cover(choices, most, { step: SCALE, looks: LOOKS, stop: this.stop });
      cover.run();
      const best = cover.best?.map((at) => choices.groups[at]);
      if (cover.complete) bound = best ? worthOf(best) : Math.max(worth, Math.floor((this.bound - most - 1) / SCALE));
      if (best) return { mentorOf: this.divide(best, mentorOf), bound };
      if (!cover.complete || most < Math.round(give * SCALE)) break;
    }
    return { mentorOf, bound };
  }

  /** Adds the best group of each mentor until the prices of the master leave none out; false when it was stopped. */
  private generate(): boolean {
    this.master.add(this.bestGroups(this.prices));
    this.master.add(this.bestGroups(new Int32Array(this.field.mentees)));
    if (!this.master.groups.length) return true;
    for (let round = 0; round < ROUNDS; round++) {
      const exact = this.master.prices(this.stop);
      if (!exact || this.stop()) return false;
      const pure = Int32Array.from(exact, (price) => Math.round(price * SCALE));
      const centre = this.prices;
      const smooth = pure.map((price, i) => Math.round(SMOOTHING * centre[i] + (1 - SMOOTHING) * price));
      if (this.master.add(this.bestGroups(smooth)) + this.master.add(this.bestGroups(pure)) === 0) break;
    }
    return true;
  }

  /** The best group of each mentor at these prices; the prices are kept if they give the best bound so far. */
  private bestGroups(prices: Int32Array): Grouping[] {
    const { oracle } = this;
    const found: Grouping[] = [];
    let bound = prices.reduce((sum, price) => sum + price, 0);
    for (let mentor = 0; mentor < oracle.field.mentors; mentor++) {
      bound += oracle.solve(mentor, prices);
      const members = Array.from(oracle.chosen.subarray(0, oracle.size)).sort((a, b) => a - b);
      if (oracle.size >= this.field.capMin[mentor]) found.push(this.grouping(mentor, members));
    }
    if (bound < this.bound) {
      this.bound = bound;
      this.prices = prices;
    }
    return found.filter(({ value }) => value > IMPOSSIBLE);
  }

  /** Every group that can be in a division that loses no more than this against the bound; null when those are too many. */
  private listWithin(most: number): Choices | null {
    const groupings = new Groupings(this.field, this.stop);
    const mentorLoss = new Float64Array(this.field.mentors);
    const groups: Grouping[] = [];
    for (let j = 0; j < this.field.mentors; j++) {
      mentorLoss[j] = this.oracle.solve(j, this.prices);
      const own = groupings.list(j, this.prices, mentorLoss[j] - most, MANY - groups.length);
      if (!own) return null;
      groups.push(...own);
    }
    const loss = groups.map(({ mentor, members, value }) =>
      members.reduce((sum, i) => sum + this.prices[i], mentorLoss[mentor] - value * SCALE),
    );
    const menteeLoss = Float64Array.from(this.prices, (price, i) => (this.field.pin[i] < 0 ? price : NEVER));
    return { groups, loss, mentorLoss, menteeLoss };
  }

  private grouping(mentor: number, members: number[]): Grouping {
    const groups = new Groups(this.field);
    let value = 0;
    for (const i of members) {
      const pair = pairOf(this.field, i, mentor);
      value = groups.changed(mentor, NOBODY, pair);
      if (value === IMPOSSIBLE) return { mentor, members, value };
      groups.join(pair, value);
    }
    return { mentor, members, value };
  }

  private groupsOf(mentorOf: Int32Array): Grouping[] {
    const members = Map.groupBy([...mentorOf.keys()], (i) => mentorOf[i]);
    members.delete(NOBODY);
    return [...members].map(([mentor, own]) => this.grouping(mentor, own));
  }

  private divide(chosen: Grouping[], before: Int32Array): Int32Array {
    const mentorOf = before.map(() => NOBODY);
    for (const { mentor, members } of chosen) for (const i of members) mentorOf[i] = mentor;
    return mentorOf;
  }
}
