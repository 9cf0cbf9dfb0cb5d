import type { Prepared } from './prepare.js';
import { Reach } from './reach.js';

/** What may not be changed: mentees who stay where they are, and mentors to whom nobody can go. */
export interface Given {
  fixed: ReadonlySet<number>;
  closed: ReadonlySet<number>;
}

const FREE: Given = { fixed: new Set(), closed: new Set() };

/** A division as it stands, as the members of each mentor, with what explanations look up in it. */
export class Standing {
  readonly prepared: Prepared;
  readonly members: readonly (readonly number[])[];
  /** Mentor of each mentee, or -1. */
  readonly mentorOf: Int32Array;
  private readonly given: Given;
  private readonly reach: Reach;

  constructor(prepared: Prepared, members: readonly (readonly number[])[], given: Given = FREE) {
    this.prepared = prepared;
    this.members = members;
    this.given = given;
    this.reach = new Reach(prepared, this.mentors);
    this.mentorOf = new Int32Array(prepared.instance.mentees.length).fill(-1);
    members.forEach((own, mentor) => own.forEach((i) => (this.mentorOf[i] = mentor)));
  }

  /** Mentors to whom somebody can go. */
  get mentors(): Int32Array {
    return Int32Array.from(this.members.keys()).filter((j) => !this.given.closed.has(j));
  }

  /** Mentees without a group. */
  get unplaced(): number[] {
    return [...this.mentorOf.keys()].filter((i) => this.mentorOf[i] < 0);
  }

  /** Mentors of a discipline that is welcome to this mentee. */
  mentorsFor(i: number): Int32Array {
    return this.reach.for(i);
  }

  /** Whether a group takes one more. */
  hasRoom(j: number): boolean {
    return this.members[j].length < this.prepared.instance.mentors[j].cap[1];
  }

  /** Whether somebody may be asked to go elsewhere: neither pinned nor fixed. */
  isMovable(i: number): boolean {
    return !this.given.fixed.has(i) && this.prepared.rules.pinOf(i) === undefined;
  }

  /** How many members a group can do without. */
  spare(j: number): number {
    return Math.max(0, this.members[j].length - this.prepared.instance.mentors[j].cap[0]);
  }
}
