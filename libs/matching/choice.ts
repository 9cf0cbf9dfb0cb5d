import { pricesFromBefore } from './again.js';
import { candidates } from './candidates.js';
import type { Field } from './field.js';
import { fillPairs, Pairs } from './pairs.js';
import type { Prepared } from './prepare.js';
import { SCALE } from './scale.js';
import type { Scout } from './scout.js';

/** Pairs to search, and prices to begin with. */
export interface Choice {
  field: Field;
  prices: Int32Array;
  /** As long as no price is lower, nobody is worth more than -FLOOR points in a pair that was left out. */
  lowest: Int32Array;
}

/** What whoever is left out of the pairs is worth at most, in points under the price. */
export const FLOOR = 4;
/**
 * How far under the price a pair may be worth to be one of those that are searched: of who keeps a mentor, of newcomers,
 * whose price is a guess, and of whoever has few mentors to choose from: all.
 */
const MARGIN = 8;
const MARGIN_NEW = 28;
const MARGIN_FEW = 200;
const FEW_MENTORS = 80;
/** Pairs of a newcomer from which the first price is guessed. */
const GUESSED = 4;
/** Mentors between two looks at whether to stop. */
const STRIDE = 16;

/**
 * Chooses the pairs by the prices of the plan before this one: all that are worth about as much as what each has, of
 * most mentees few, and few mentors in vain. The bound then needs no other pairs (column generation by reduced cost,
 * Dantzig and Wolfe 1960). Once it was stopped, only who stays.
 */
export function chooseAgain(prepared: Prepared, scout: Scout, stop: () => boolean): Choice {
  const sure = candidates(prepared, scout, { kept: 1, others: GUESSED }, stop);
  if (stop()) return { field: sure, prices: new Int32Array(sure.mentees), lowest: new Int32Array(sure.mentees) };
  const prices = pricesFromBefore(sure);
  const margins = marginsOf(sure, scout);
  const least = Float64Array.from(prices, (price, i) => (sure.pin[i] < 0 ? price / SCALE - margins[i] : Infinity));
  const lowest = prices.map((price, i) => Math.max(0, price - (margins[i] - FLOOR) * SCALE));
  const pairs = pairsAbove(least, sure, scout, stop);
  return { field: pairs ? { ...sure, ...filled(prepared, pairs, sure) } : sure, prices, lowest };
}

function marginsOf(sure: Field, scout: Scout): Uint8Array {
  const marginOf = (i: number) => (isSure(sure, i) ? MARGIN : MARGIN_NEW);
  return Uint8Array.from({ length: sure.mentees }, (_, i) =>
    scout.mentorsNear(i) <= FEW_MENTORS ? MARGIN_FEW : marginOf(i),
  );
}

/** Whether the mentor to whom a mentee is pinned, or was with before, is the first of its row. */
function isSure({ rowStart, mentorOf, pin, previous }: Field, i: number): boolean {
  const j = pin[i] < 0 ? previous[i] : pin[i];
  return j >= 0 && rowStart[i + 1] > rowStart[i] && mentorOf[rowStart[i]] === j;
}

/** All pairs worth more than the least of the mentee, and the one that is sure; null when it was stopped. */
function pairsAbove(least: Float64Array, sure: Field, scout: Scout, stop: () => boolean): Pairs | null {
  const pairs = new Pairs();
  const threshold = scout.threshold(least);
  const take = (i: number, j: number, most: number) => pairs.add(i, j, most);
  for (let j = 0; j < sure.mentors; j++) {
    if (j % STRIDE === 0 && stop()) return null;
    scout.menteesFor(j, threshold, take);
  }
  for (let i = 0; i < sure.mentees; i++) {
    const row = sure.rowStart[i];
    if (isSure(sure, i) && sure.most[row] <= least[i]) pairs.add(i, sure.mentorOf[row], sure.most[row]);
  }
  return pairs;
}

function filled(prepared: Prepared, pairs: Pairs, { mentees }: Field) {
  const rows = pairs.inRows(mentees);
  return { rowStart: rows.rowStart, ...fillPairs(prepared, rows) };
}
