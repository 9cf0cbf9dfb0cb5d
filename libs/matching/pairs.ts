import type { Prepared } from './prepare.js';

/** Pairs of a mentee and a mentor, and the most that each can add. */
interface SomePairs {
  menteeOf: Int32Array;
  mentorOf: Int32Array;
  most: Int16Array;
}

interface RowsOfPairs extends SomePairs {
  rowStart: Int32Array;
}

/** A list of pairs that grows. */
export class Pairs {
  size = 0;
  private mentees = new Int32Array(1024);
  private mentors = new Int32Array(1024);
  private points = new Int16Array(1024);

  get menteeOf(): Int32Array {
    return this.mentees.slice(0, this.size);
  }

  get mentorOf(): Int32Array {
    return this.mentors.slice(0, this.size);
  }

  get most(): Int16Array {
    return this.points.slice(0, this.size);
  }

  add(i: number, j: number, most: number): void {
    if (this.size === this.mentees.length) this.grow();
    this.points[this.size] = most;
    this.mentees[this.size] = i;
    this.mentors[this.size++] = j;
  }

  /** The pairs in rows by mentee, those that can add most first. */
  inRows(mentees: number): RowsOfPairs {
    const rowStart = new Int32Array(mentees + 1);
    for (let at = 0; at < this.size; at++) rowStart[this.mentees[at] + 1]++;
    for (let i = 0; i < mentees; i++) rowStart[i + 1] += rowStart[i];
    const until = rowStart.slice();
    const menteeOf = new Int32Array(this.size);
    const mentorOf = new Int32Array(this.size);
    const most = new Int16Array(this.size);
    for (let from = 0; from < this.size; from++) {
      const i = this.mentees[from];
      const points = this.points[from];
      let at = until[i]++;
      for (; at > rowStart[i] && most[at - 1] < points; at--) {
        most[at] = most[at - 1];
        mentorOf[at] = mentorOf[at - 1];
      }
      menteeOf[until[i] - 1] = i;
      mentorOf[at] = this.mentors[from];
      most[at] = points;
    }
    return { rowStart, menteeOf, mentorOf, most };
  }

  private grow(): void {
    const { mentees, mentors, points } = this;
    this.mentees = new Int32Array(this.size * 2);
    this.mentors = new Int32Array(this.size * 2);
    this.points = new Int16Array(this.size * 2);
    this.mentees.set(mentees);
    this.mentors.set(mentors);
    this.points.set(points);
  }
}

/** What the pairs are worth, and the pairs themselves. */
export function fillPairs({ rules, values }: Prepared, { menteeOf, mentorOf, most }: SomePairs) {
  const { stride } = values;
  const value = new Int16Array(mentorOf.length * stride);
  const exception = new Uint8Array(mentorOf.length);
  for (let pair = 0; pair < mentorOf.length; pair++) {
    const i = menteeOf[pair];
    const j = mentorOf[pair];
    values.fill(i, j, value, pair * stride);
    exception[pair] = rules.isException(j, i) ? 1 : 0;
  }
  return { menteeOf, mentorOf, value, most, exception };
}
