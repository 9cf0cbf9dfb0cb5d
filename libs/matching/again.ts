import { type Field, pairOf } from './field.js';
import { Groups } from './groups.js';
import { resume } from './resume.js';
import { SCALE } from './scale.js';

/** What a mentor's part of a placement is worth, about. */
const RENT = 10;
/** What a newcomer pays less than the best mentor of all could give. */
const DISCOUNT = 15;

/** Mentors of somebody without a place whose surroundings are looked at. */
const TRIED = 3;

/** Whether most of the mentees of a field had a mentor in the plan before this one. */
export function isAgain({ mentees, previous }: Field): boolean {
  return previous.reduce((had, j) => had + (j >= 0 ? 1 : 0), 0) * 2 > mentees;
}

/** The prices at which the plan before this one is nearly balanced: what each adds to its group, less the mentor's part. */
export function pricesFromBefore(field: Field): Int32Array {
  const groups = new Groups(field);
  resume(groups);
  return Int32Array.from(groups.mentorOf, (j, i) => {
    const row = field.rowStart[i];
    if (j >= 0) return Math.max(0, groups.value[j] - groups.without(i) - RENT) * SCALE;
    return row < field.rowStart[i + 1] ? Math.max(0, field.most[row] - DISCOUNT) * SCALE : 0;
  });
}

/**
 * Makes it dearer to leave a mentor than the objective says, in place: of two divisions nearly equal the one that disturbs
 * fewer people is found.
 */
export function addInertia(field: Field, inertia: number): void {
  for (let i = 0; i < field.mentees; i++) {
    const pair = field.previous[i] < 0 ? -1 : pairOf(field, i, field.previous[i]);
    if (pair < 0) continue;
    field.most[pair] += inertia;
    for (let at = pair * field.stride, end = at + field.stride; at < end; at++) field.value[at] += inertia;
  }
}

/** The mentors whose groups are not as they were, or who could take in somebody without a place. */
export function disturbed(groups: Groups, near: Field): Int32Array {
  const { mentorOf } = groups;
  const found = new Set<number>();
  for (let i = 0; i < mentorOf.length; i++) {
    const before = near.previous[i];
    if (mentorOf[i] === before && before >= 0) continue;
    if (before >= 0) found.add(before);
    if (mentorOf[i] >= 0) found.add(mentorOf[i]);
    else
      for (const j of near.mentorOf.subarray(
        near.rowStart[i],
        Math.min(near.rowStart[i] + TRIED, near.rowStart[i + 1]),
      ))
        found.add(j);
  }
  return Int32Array.from(found).sort();
}
