import type { Field } from './field.js';
import { SCALE } from './scale.js';

/** The pairs of a field once more, in columns by mentor: from start[j] to start[j + 1]. */
export interface Columns {
  readonly start: Int32Array;
  readonly pair: Int32Array;
  readonly mentee: Int32Array;
  /** The most that the pair can add, in units of prices. */
  readonly most: Int32Array;
  readonly longest: number;
}

/** Sorts the pairs of a field by mentor. */
export function columnsOf(field: Field): Columns {
  const start = new Int32Array(field.mentors + 1);
  for (let from = 0; from < field.mentorOf.length; from++) start[field.mentorOf[from] + 1]++;
  const longest = start.reduce((most, count) => Math.max(most, count), 0);
  for (let j = 0; j < field.mentors; j++) start[j + 1] += start[j];
  const next = start.slice();
  const pair = new Int32Array(field.mentorOf.length);
  const mentee = new Int32Array(pair.length);
  const most = new Int32Array(pair.length);
  for (let from = 0; from < pair.length; from++) {
    const at = next[field.mentorOf[from]]++;
    pair[at] = from;
    mentee[at] = field.menteeOf[from];
    most[at] = field.most[from] * SCALE;
  }
  return { start, pair, mentee, most, longest };
}
