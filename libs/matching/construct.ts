import { pairOf } from './field.js';
import { type Groups, IMPOSSIBLE } from './groups.js';
import type { Oracle } from './oracle.js';

const TAKEN = 1 << 28;
const NOBODY = -1;

/**
 * A first division guided by prices: the mentors whose best group is worth most above its prices choose first, among
 * the mentees that are left.
 */
export function construct(groups: Groups, oracle: Oracle, prices: Int32Array, isOver: () => boolean): void {
  const { field } = groups;
  const worth = Float64Array.from({ length: field.mentors }, (_, j) => oracle.solve(j, prices));
  const order = Int32Array.from(worth.keys()).sort((a, b) => worth[b] - worth[a] || a - b);
  const left = prices.map((price, i) => (groups.mentorOf[i] < 0 ? price : TAKEN));
  for (const j of order) {
    if (isOver()) return;
    if (groups.size[j]) continue;
    oracle.solve(j, left);
    if (oracle.size < field.capMin[j]) continue;
    for (const i of oracle.chosen.slice(0, oracle.size)) {
      const pair = pairOf(field, i, j);
      const value = pair < 0 ? IMPOSSIBLE : groups.changed(j, NOBODY, pair);
      if (value === IMPOSSIBLE) continue;
      groups.join(pair, value);
      left[i] = TAKEN;
    }
  }
}

/** Takes up the plan before this one as far as its people still fit, the pinned first; returns whether there was one. */
export function resume(groups: Groups): boolean {
  const { field } = groups;
  const before = Array.from(field.previous, (j, i) => ({
    i,
    j: field.pin[i] >= 0 ? field.pin[i] : j,
    pinned: field.pin[i] >= 0,
  }));
  for (const { i, j } of before.sort((a, b) => Number(b.pinned) - Number(a.pinned) || a.i - b.i)) {
    const pair = j < 0 ? -1 : pairOf(field, i, j);
    const value = pair < 0 ? IMPOSSIBLE : groups.changed(j, NOBODY, pair);
    if (value !== IMPOSSIBLE) groups.join(pair, value);
  }
  return field.previous.some((j) => j >= 0);
}
