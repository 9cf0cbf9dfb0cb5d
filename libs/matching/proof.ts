import { columnsAt } from './candidates.js';
import type { Field } from './field.js';
import { Oracle } from './oracle.js';
import type { Prepared } from './prepare.js';
import { worthOfAll } from './prices.js';
import { SCALE } from './scale.js';

/** Mentors whose pairs are in memory at once. */
const AT_ONCE = 500;
/** Groups that are too small are filled with members worth this: less than any group that counts can want. */
const FLOOR = -32 * SCALE;

/** What no division can exceed, at first sight: everybody with the best mentor of all. */
export function boundAtSight({ mentees, rowStart, most }: Field): number {
  let sum = 0;
  for (let i = 0; i < mentees; i++)
    if (rowStart[i] < rowStart[i + 1] && most[rowStart[i]] > 0) sum += most[rowStart[i]];
  return sum;
}

/**
 * A value that no division can exceed, by Lagrangian duality (Held and Karp 1971): whatever the prices, a division is
 * worth at most all prices together plus what each mentor's best group is worth above them. Over all pairs, also those
 * that were not searched. Null when it was stopped.
 */
export function boundAt(prepared: Prepared, field: Field, prices: Int32Array, pause: () => boolean): number | null {
  let sum = prices.reduce((total, price) => total + price, 0);
  for (let from = 0; from < field.mentors; from += AT_ONCE) {
    const until = Math.min(from + AT_ONCE, field.mentors);
    const part = columnsAt(prepared, field, prices, [from, until], FLOOR);
    const oracle = new Oracle(part.field, part.columns);
    oracle.floor = FLOOR;
    const worth = worthOfAll(oracle, prices, pause);
    if (worth < 0) return null;
    sum += worth;
  }
  return Math.floor(sum / SCALE);
}
