import { type Field, pairOf } from './field.js';
import { fillSmall, finish } from './finish.js';
import { Groups } from './groups.js';
import { fillPairs, Pairs } from './pairs.js';
import { Keeper } from './pins.js';
import type { Prepared } from './prepare.js';

/** Points that it may cost to fill a group from which somebody was taken. */
const SPARED = 100;

/**
 * A division with the pins kept that it broke, where that can be. Whoever loses a place by that gets the best there is.
 * `field` is of everybody; its pairs do not matter.
 */
export function upheld(prepared: Prepared, field: Field, mentorOf: Int32Array): Int32Array {
  const keeper = new Keeper(prepared, mentorOf);
  const kept = keeper.broken.filter((j) => keeper.keeps(j));
  if (!kept.length) return mentorOf;
  const groups = new Groups(fieldAround(prepared, field, mentorOf, keeper.mentorOf));
  groups.load(keeper.mentorOf.map((j, i) => (j < 0 ? -1 : pairOf(groups.field, i, j))));
  fillSmall(groups, () => true, SPARED);
  finish(groups, true);
  return groups.mentorOf;
}

/**
 * The pairs of a division, all of mentors whose groups became too small, all of whoever lost a place, and those of whoever
 * had none with the mentors who have a group now.
 */
function fieldAround(prepared: Prepared, field: Field, before: Int32Array, after: Int32Array): Field {
  const { rules, values } = prepared;
  const pairs = new Pairs();
  const all = Array.from({ length: field.mentors }, (_, j) => j);
  const isSmall = tooSmall(field, after);
  const small = all.filter((j) => isSmall[j] === 1);
  const formed = [...new Set(after.filter((j, i) => j >= 0 && j !== before[i]))];
  for (let i = 0; i < after.length; i++) {
    const own = after[i];
    if (own >= 0) pairs.add(i, own, values.most(i, own));
    if (rules.pinOf(i) !== undefined) continue;
    const isLost = before[i] >= 0 && (own < 0 || isSmall[own]);
    const others = isLost ? all : own < 0 ? formed : small;
    for (const j of others) if (j !== own && values.fits(i, j)) pairs.add(i, j, values.most(i, j));
  }
  const rows = pairs.inRows(field.mentees);
  return { ...field, rowStart: rows.rowStart, ...fillPairs(prepared, rows) };
}

/** 1 for mentors with somebody, and too few for a group. */
function tooSmall({ mentors, capMin }: Field, mentorOf: Int32Array): Uint8Array {
  const size = new Uint8Array(mentors);
  for (const j of mentorOf) if (j >= 0) size[j]++;
  return size.map((count, j) => (count && count < capMin[j] ? 1 : 0));
}
