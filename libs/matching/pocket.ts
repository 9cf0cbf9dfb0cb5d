import type { Highs } from 'highs';
import { Branch, groupsOf, type Trunk } from './branch.js';
import { Cover } from './cover.js';
import type { Field } from './field.js';
import type { Grouping } from './groupings.js';
import { solver } from './master.js';
import { Oracle } from './oracle.js';
import { ascend, openingPrices } from './prices.js';
import { Random } from './random.js';
import { Rewards, REWARD } from './rewards.js';
import { SCALE } from './scale.js';

/** A division of a pocket, and what none can exceed when each placed mentee counts `REWARD` more. */
export interface Settled {
  mentorOf: Int32Array;
  bound: number;
}

const NOBODY = -1;
/** Points that may be lost against the bound in the first look at all divisions. */
const FIRST_LOSS = 2;
/**
 * How many times as much may be lost in each further look, how many groups there may be to choose from, and how many
 * are looked at while choosing: for the whole, where a good choice spares most later, and for each branch.
 */
const WHOLE = { growth: 1.6, groups: 4_000, looks: 1_500_000 };
const EACH = { growth: 4, groups: 1_000, looks: 300_000 };
/** Branches that are looked into. */
const BRANCHES = 45;
const SOFT = { passes: 120, first: 8, last: 0.2, look: 4 };

/**
 * Divides a small part exactly, by branch, price and cut (Barnhart, Johnson, Nemhauser, Savelsbergh and Vance 1998):
 * the prices at which no group is left out bound what can be had; all groups near enough to them to matter are listed,
 * and the best choice among those is searched. When those are too many, it is decided who leads, or who is with whom,
 * and each of the two is looked into. Null when it was stopped. `pause` hears how far it is, and says whether to stop.
 */
export async function settle(
  field: Field,
  mentorOf: Int32Array,
  pause: (done: number) => boolean,
): Promise<Settled | null> {
  return new Pocket(field, await solver(), mentorOf, pause).run();
}

class Pocket {
  private readonly trunk: Trunk;
  private readonly field: Field;
  private readonly rewards: Rewards;
  private best: Grouping[];
  private worth: number;
  private left = BRANCHES;

  constructor(field: Field, highs: Highs, mentorOf: Int32Array, pause: (done: number) => boolean) {
    this.field = field;
    this.trunk = { highs, stop: () => pause(1 - Math.max(0, this.left) / BRANCHES) };
    this.rewards = Rewards.for(field);
    this.best = groupsOf(field, mentorOf);
    this.worth = this.worthOf(this.best);
  }

  run(): Settled | null {
    const oracle = new Oracle(this.field);
    const mentees = openingPrices(this.field);
    if (!ascend(oracle, mentees, { ...SOFT, least: 0 }, new Random(1), this.trunk.stop)) return null;
    const prices = { mentees: mentees.map((price) => price + REWARD * SCALE), cuts: new Int32Array(0) };
    const root = new Branch(this.field, this.trunk, this.rewards, { prices });
    root.add(this.best);
    const bound = this.explore(root, Infinity);
    if (bound === Infinity) return null;
    return { mentorOf: this.divide(), bound: Math.max(bound, this.worth) };
  }

  /** Looks for something better in a branch; returns what no division of it can exceed. */
  private explore(branch: Branch, known: number): number {
    try {
      if (this.left-- <= 0 || !branch.generate((this.worth + 1) * SCALE)) return known;
      const bound = Math.min(known, Math.floor(branch.bound / SCALE));
      if (bound <= this.worth) return bound;
      const within = Math.min(bound, this.decide(branch, known === Infinity ? WHOLE : EACH));
      if (within <= this.worth) return within;
      const halves = branch.split();
      if (!halves) return within;
      return Math.max(...halves.map((half) => this.explore(half, within)));
    } finally {
      branch.dispose();
    }
  }

  /**
   * Looks at all divisions that lose little against the bound, then at those that lose more, until one is found: it is
   * the best there is. What was looked at without finding any lowers the bound, which is returned.
   */
  private decide(branch: Branch, { growth, groups, looks }: typeof EACH): number {
    let bound = Math.floor(branch.bound / SCALE);
    for (let give = FIRST_LOSS; bound > this.worth; give *= growth) {
      const most = Math.min(give * SCALE, branch.bound - (this.worth + 1) * SCALE);
      const choices = branch.choicesWithin(most, groups);
      if (!choices) break;
      const cover = new Cover(choices, most, { step: SCALE, looks, stop: this.trunk.stop });
      cover.run();
      if (cover.best) this.keep(cover.best.map((at) => choices.groups[at]));
      if (!cover.complete) break;
      bound = cover.best ? this.worth : Math.max(this.worth, Math.floor((branch.bound - most - 1) / SCALE));
    }
    return bound;
  }

  private keep(groups: Grouping[]): void {
    this.best = groups;
    this.worth = this.worthOf(groups);
  }

  private worthOf(groups: Grouping[]): number {
    return groups.reduce((sum, group) => sum + this.rewards.worthOf(group), 0);
  }

  private divide(): Int32Array {
    const mentorOf = new Int32Array(this.field.mentees).fill(NOBODY);
    for (const { mentor, members } of this.best) for (const i of members) mentorOf[i] = mentor;
    return mentorOf;
  }
}
