import type { Field } from './field.js';
import type { Oracle } from './oracle.js';
import type { Random } from './random.js';
import { SCALE } from './scale.js';

/** From how large to how small the steps of an ascent are, in points, and over how many passes. */
export interface Ascent {
  passes: number;
  first: number;
  last: number;
  /** Every how many passes the best groups are looked for anew; between, those found before are weighed. */
  look: number;
  /** Whether a mentor of whom a look found nothing much better than before is looked at half as often (partial pricing). */
  lazy?: boolean;
}

const FIRST_PRICE = 60;
/** The lowest price of somebody who is pinned. */
export const PINNED = -1000 * SCALE;
/** What is much better, in the unit of prices. */
const MUCH = SCALE / 2;
/** Mentors between two looks at whether to stop. */
const STRIDE = 16;

/** The prices an ascent begins with. */
export function openingPrices(field: Field): Int32Array {
  return new Int32Array(field.mentees).fill(FIRST_PRICE * SCALE);
}

/**
 * Improves the price of "each mentee once" by incremental subgradient steps (Nedić and Bertsekas 2001): mentor after
 * mentor picks its best group, those who are picked become dearer, and everybody becomes cheaper as fast as one group
 * each would balance, but never cheaper than `least`, of all or of each; only who is pinned, and so has to be placed, may
 * cost less than nothing. Returns false when it was stopped.
 */
export function ascend(
  oracle: Oracle,
  prices: Int32Array,
  ascent: Ascent & { least: number | Int32Array },
  random: Random,
  pause: (done: number) => boolean,
): boolean {
  const order = Int32Array.from({ length: oracle.field.mentors }, (_, j) => j);
  const ratio = ascent.last / ascent.first;
  const least = leastOf(oracle.field, ascent.least);
  const looks = new Looks(order.length, ascent);
  for (let pass = 0; pass < ascent.passes; pass++) {
    const done = pass / ascent.passes;
    const step = Math.max(1, Math.round(ascent.first * Math.pow(ratio, pass / Math.max(1, ascent.passes - 1)) * SCALE));
    shuffle(order, random);
    let fallen = 0;
    for (let at = 0; at < order.length; at++) {
      looks.pick(oracle, order[at], prices, pass);
      for (let k = 0; k < oracle.size; k++) prices[oracle.chosen[k]] += step;
      if (at % STRIDE !== STRIDE - 1 && at !== order.length - 1) continue;
      const fall = Math.floor((step * (at + 1)) / order.length);
      cheapen(prices, fall - fallen, least);
      fallen = fall;
      if (pause(done)) return false;
    }
  }
  return true;
}

/** When each mentor's best group is looked for anew. */
class Looks {
  private readonly next: Int32Array;
  private readonly period: Int32Array;
  private readonly lazy: boolean;

  constructor(mentors: number, { look, lazy = false }: Ascent) {
    this.period = new Int32Array(mentors).fill(look);
    this.next = new Int32Array(mentors);
    this.lazy = lazy;
  }

  /** Lets the oracle choose a group of mentor j. */
  pick(oracle: Oracle, j: number, prices: Int32Array, pass: number): void {
    const before = oracle.glance(j, prices);
    if (pass < this.next[j]) return;
    const found = oracle.solve(j, prices);
    if (this.lazy && found <= before + MUCH) this.period[j] *= 2;
    this.next[j] = pass + this.period[j];
  }
}

function leastOf({ pin }: Field, least: number | Int32Array): Int32Array {
  return pin.map((j, i) => (j >= 0 ? PINNED : typeof least === 'number' ? least : least[i]));
}

function cheapen(prices: Int32Array, fall: number, least: Int32Array): void {
  if (!fall) return;
  for (let i = 0; i < prices.length; i++) prices[i] = prices[i] - fall > least[i] ? prices[i] - fall : least[i];
}

function shuffle(order: Int32Array, random: Random): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = random.below(at + 1);
    const held = order[at];
    order[at] = order[other];
    order[other] = held;
  }
}
