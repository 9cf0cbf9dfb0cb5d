import { columnsAt } from './candidates.js';
import { FLOOR } from './choice.js';
import type { Field, Part } from './field.js';
import { Oracle } from './oracle.js';
import type { Prepared } from './prepare.js';
import { total, weightsOf } from './score.js';
import type { Scout, Threshold } from './scout.js';
import { ascend, openingPrices } from './prices.js';
import { Random } from './random.js';
import { SCALE } from './scale.js';

/** Mentors whose pairs are in memory at once: few, as nobody is asked whether to stop while they are collected. */
const AT_ONCE = 100;
/**
 * How far under its price somebody may be worth to be looked at, in points: groups that are too small are filled with
 * such. Where those are too few to choose from, further down.
 */
const FLOORS = [8, 32];
const ENOUGH = 64;
/** Mentors between two looks at whether to stop. */
const STRIDE = 16;

/** An instance with all that it takes to look at its pairs. */
export interface Whole {
  prepared: Prepared;
  scout: Scout;
  field: Field;
}

/** What no division can exceed, at first sight: everybody with all points there are, and with the same mentor again. */
export function boundAtSight({ instance }: Prepared): number {
  return instance.mentees.length * total(weightsOf(instance));
}

/**
 * A value that no division can exceed, by Lagrangian duality (Held and Karp 1971): whatever the prices, a division is
 * worth at most all prices together plus what each mentor's best group is worth above them. Over all pairs, also those
 * that were not searched. Null when it was stopped.
 */
export function boundAt(
  { prepared, scout, field }: Whole,
  prices: Int32Array,
  pause: (done: number) => boolean,
): number | null {
  const least = FLOORS.map((floor) => scout.threshold(Float64Array.from(prices, (price) => price / SCALE - floor)));
  let sum = prices.reduce((total, price) => total + price, 0);
  for (let from = 0; from < field.mentors; from += AT_ONCE) {
    const until = Math.min(from + AT_ONCE, field.mentors);
    const part = columnsAt(prepared, scout, field, { least, enough: ENOUGH, mentors: [from, until] });
    const oracle = new Oracle(part.field, part.columns);
    for (let at = 0; at < until - from; at++) {
      oracle.floor = -FLOORS[part.level[at]] * SCALE;
      sum += oracle.solve(at, prices);
      if (at % STRIDE === 0 && pause((from + at) / field.mentors)) return null;
    }
  }
  return Math.floor(sum / SCALE);
}

/** A part of a field whose prices are known, with an oracle for it. */
interface Priced {
  part: Part;
  oracle: Oracle;
  prices: Int32Array;
}

/**
 * The same over a field that was chosen so that nobody is worth more than -FLOOR in a pair that was left out. Only the
 * mentors who have to fill their group with such get to see everybody.
 */
export function boundWithin(
  whole: Whole,
  priced: Priced[],
  prices: Int32Array,
  pause: (done: number) => boolean,
): number | null {
  const { scout, field } = whole;
  let looked = 0;
  const least = [scout.threshold(Float64Array.from(prices, (price) => price / SCALE - FLOORS[1]))];
  let sum = prices.reduce((total, price) => total + price, 0);
  for (const { part, oracle, prices: own } of priced) {
    const floor = oracle.floor;
    for (let at = 0; at < part.mentors.length; at++) {
      oracle.floor = -FLOOR * SCALE;
      const worth = oracle.solve(at, own);
      const isShort = worth > 0 && oracle.size < part.field.capMin[at];
      sum += isShort ? worthOf(part.mentors[at], whole, least, prices) : worth;
      oracle.floor = floor;
      if (looked++ % STRIDE === 0 && pause(looked / field.mentors)) return null;
    }
  }
  return Math.floor(sum / SCALE);
}

/** What the best group of a mentor is worth above the prices, whoever is in it. */
function worthOf(j: number, { prepared, scout, field }: Whole, least: Threshold[], prices: Int32Array): number {
  const part = columnsAt(prepared, scout, field, { least, enough: 0, mentors: [j, j + 1] });
  const oracle = new Oracle(part.field, part.columns);
  oracle.floor = -FLOORS[1] * SCALE;
  return oracle.solve(0, prices);
}

/** What a place may be worth beside its points in the search for the lowest bound. */
const REWARDS = [0, 10, 20, 40, 70, 110, 160];
const ASCENT = { passes: 200, first: 8, last: 0.05, look: 4 };

/**
 * The same for divisions that place at least as many, over the pairs of a field: with a reward for each place at which
 * prices may fall below nothing, of which the division at hand has its share. The lowest of some rewards.
 */
export function boundPlacing(field: Field, placed: number, pause: () => boolean): number {
  const oracle = new Oracle(field);
  let lowest = Infinity;
  for (const reward of REWARDS) {
    const prices = openingPrices(field);
    oracle.floor = FLOORS[1] * -SCALE - reward * SCALE;
    if (!ascend(oracle, prices, { ...ASCENT, least: -reward * SCALE }, new Random(1), pause)) break;
    let sum = reward * SCALE * (field.mentees - placed);
    for (const price of prices) sum += price;
    for (let j = 0; j < field.mentors; j++) sum += oracle.solve(j, prices);
    lowest = Math.min(lowest, Math.floor(sum / SCALE));
  }
  return lowest;
}
