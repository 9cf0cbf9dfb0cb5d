import { pairOf } from './field.js';
import { type Groups, IMPOSSIBLE } from './groups.js';

const NOBODY = -1;

/** Takes up the plan before this one as far as its people still fit and have no place, the pinned first; returns whether there was one. */
export function resume(groups: Groups): boolean {
  const { field } = groups;
  const before = Array.from(field.previous, (j, i) => ({
    i,
    j: field.pin[i] >= 0 ? field.pin[i] : j,
    pinned: field.pin[i] >= 0,
  }));
  for (const { i, j } of before.sort((a, b) => Number(b.pinned) - Number(a.pinned) || a.i - b.i)) {
    const pair = j < 0 || groups.mentorOf[i] >= 0 ? -1 : pairOf(field, i, j);
    const value = pair < 0 ? IMPOSSIBLE : groups.changed(j, NOBODY, pair);
    if (value !== IMPOSSIBLE) groups.join(pair, value);
  }
  return field.previous.some((j) => j >= 0);
}
