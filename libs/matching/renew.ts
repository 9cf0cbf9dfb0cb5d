import type { Field } from './field.js';
import { place } from './finish.js';
import type { Groups } from './groups.js';
import type { Plunge, Plunging } from './plunge.js';
import type { Random } from './random.js';

const NOBODY = -1;

/** How much is divided anew at a time, and how. */
export interface Renewing extends Plunging {
  mentors: number;
}

/**
 * Improves a division piece by piece (large neighbourhood search, Shaw 1998): some mentors whose mentees could be with
 * each other are divided anew by a plunge, together with whoever has no place and could be there, and what they had
 * comes back when that is not better.
 */
export class Renewal {
  private readonly groups: Groups;
  private readonly near: Field;
  private readonly prices: Int32Array;
  private readonly random: Random;
  private readonly chosen: Uint8Array;
  private region: number[] = [];

  /** `near` has the pairs worth searching, the most promising first. */
  constructor(groups: Groups, near: Field, prices: Int32Array, random: Random) {
    this.groups = groups;
    this.near = near;
    this.prices = prices;
    this.random = random;
    this.chosen = new Uint8Array(near.mentors);
  }

  /** Divides the surroundings of mentor j anew; returns whether it ran to the end. */
  around(j: number, plunge: Plunge, renewing: Renewing, pause: () => boolean): boolean {
    const { groups, prices } = this;
    this.choose(j, renewing.mentors);
    const before = this.region.flatMap((own) => groups.membersOf(own));
    const pairs = before.map((i) => groups.pair[i]);
    const [placed, total] = [groups.placed, groups.total];
    const loose = this.loose();
    for (const own of this.region) groups.dissolve(own);
    const mentees = Int32Array.from([...before, ...loose]);
    const whole = plunge.run(groups, { mentors: Int32Array.from(this.region), mentees, prices }, renewing, pause);
    for (const i of mentees) if (groups.mentorOf[i] < 0) place(groups, i, false);
    const isKept = before.every((i) => groups.mentorOf[i] >= 0 || groups.field.pin[i] < 0);
    const isBetter = isKept && (groups.placed > placed || (groups.placed === placed && groups.total >= total));
    if (!isBetter) this.restore([...mentees], pairs);
    for (const own of this.region) this.chosen[own] = 0;
    return whole;
  }

  private restore(mentees: number[], pairs: number[]): void {
    const { groups } = this;
    for (const i of mentees) {
      const own = groups.mentorOf[i];
      if (own >= 0) groups.leave(i, groups.changed(own, i, NOBODY));
    }
    for (const pair of pairs) groups.join(pair, groups.changed(groups.field.mentorOf[pair], NOBODY, pair));
  }

  /** Chooses mentors to whom the members of those chosen so far could go. */
  private choose(j: number, count: number): void {
    this.region = [];
    this.add(j);
    for (let tries = count * 6; tries > 0 && this.region.length < count; tries--) {
      const from = this.region[this.random.below(this.region.length)];
      const i = this.someone(from);
      const row = this.near.rowStart[i];
      const draw = this.random.unit();
      if (i >= 0) this.add(this.near.mentorOf[row + Math.floor((this.near.rowStart[i + 1] - row) * draw * draw)]);
    }
  }

  private someone(j: number): number {
    const size = this.groups.size[j];
    return size ? this.groups.members[j * this.groups.field.widest + this.random.below(size)] : NOBODY;
  }

  private add(j: number): void {
    if (this.chosen[j]) return;
    this.chosen[j] = 1;
    this.region.push(j);
  }

  /** Those without a place who could be with one of the chosen mentors. */
  private loose(): number[] {
    const found: number[] = [];
    const { mentorOf } = this.groups;
    for (let i = 0; i < mentorOf.length; i++) if (mentorOf[i] < 0 && this.isNear(i)) found.push(i);
    return found;
  }

  private isNear(i: number): boolean {
    const { rowStart, mentorOf } = this.near;
    for (let pair = rowStart[i]; pair < rowStart[i + 1]; pair++) if (this.chosen[mentorOf[pair]]) return true;
    return false;
  }
}
