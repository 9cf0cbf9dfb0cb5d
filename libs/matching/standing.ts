import type { Prepared } from './prepare.js';
import { Reach } from './reach.js';

/** A division as it stands, as the members of each mentor, with what explanations look up in it. */
export class Standing {
  readonly prepared: Prepared;
  readonly members: readonly (readonly number[])[];
  /** Mentor of each mentee, or -1. */
  readonly mentorOf: Int32Array;
  /** Mentees who stay where they are, whatever would help others. */
  private readonly fixed: ReadonlySet<number>;
  private readonly reach: Reach;

  constructor(prepared: Prepared, members: readonly (readonly number[])[], fixed: ReadonlySet<number> = new Set()) {
    this.prepared = prepared;
    this.members = members;
    this.fixed = fixed;
    this.reach = new Reach(prepared, Int32Array.from(members.keys()));
    this.mentorOf = new Int32Array(prepared.instance.mentees.length).fill(-1);
    members.forEach((own, mentor) => own.forEach((i) => (this.mentorOf[i] = mentor)));
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
    return !this.fixed.has(i) && this.prepared.rules.pinOf(i) === undefined;
  }

  /** How many members a group can do without. */
  spare(j: number): number {
    return Math.max(0, this.members[j].length - this.prepared.instance.mentors[j].cap[0]);
  }
}
