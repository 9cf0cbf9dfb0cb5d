import type { Grouping, Prices } from './groupings.js';
import { SCALE } from './scale.js';

/** What placing one more is worth beside its points: enough to decide, and little enough for a sharp bound. */
export const REWARD = 300;
/** The same for people who have to be in it: more than anything else can be worth. */
const FORCE = 10_000;

/** What it is worth, beside the points, that somebody is placed or leads a group. */
export class Rewards {
  /** How much of it is for people who have to be in it. */
  readonly forced: number;
  readonly mentees: Int32Array;
  readonly mentors: Int32Array;

  private constructor(mentees: Int32Array, mentors: Int32Array, forced: number) {
    this.mentees = mentees;
    this.mentors = mentors;
    this.forced = forced;
  }

  /** The same for everybody. */
  static for({ mentees, mentors }: { mentees: number; mentors: number }): Rewards {
    return new Rewards(new Int32Array(mentees).fill(REWARD), new Int32Array(mentors), 0);
  }

  /** The same, and this mentor has to lead. */
  forMentor(j: number): Rewards {
    const mentors = this.mentors.slice();
    mentors[j] += FORCE;
    return new Rewards(this.mentees, mentors, this.forced + FORCE);
  }

  /** The same, and this mentee has to be placed. */
  forMentee(i: number): Rewards {
    const mentees = this.mentees.slice();
    mentees[i] += FORCE;
    return new Rewards(mentees, this.mentors, this.forced + FORCE);
  }

  /** What a group is worth with its rewards. */
  worthOf({ mentor, members, value }: Grouping): number {
    return members.reduce((sum, i) => sum + this.mentees[i], value + this.mentors[mentor]);
  }

  /** Prices less the rewards of the mentees. */
  less({ mentees, cuts }: Prices): Prices {
    return { mentees: mentees.map((price, i) => price - this.mentees[i] * SCALE), cuts };
  }

  /** Prices at which everybody is free. */
  nothing(cuts: number): Prices {
    return { mentees: new Int32Array(this.mentees.length), cuts: new Int32Array(cuts) };
  }
}
