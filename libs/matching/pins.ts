import type { Prepared } from './prepare.js';

/** Looks at somebody after which it is given up to keep the pins to a mentor, and what a look at everybody counts for. */
const PATIENCE = 200_000;
const LOOK = 1_000;
const NOBODY = -1;
/** More than anybody can gain or lose in points. */
const DEAR = 10_000;

/** What it costs others to let somebody go: nothing, a place in a group, a group, or a group that has to exist. */
const NOTHING = 0;
const A_PLACE = 1;
const A_GROUP = 2;
const A_PIN = 3;

/** A group that is being formed. */
interface Forming {
  mentor: number;
  /** The most that it may cost others to let somebody go. */
  limit: number;
  /** Mentors whose groups are formed after this one. */
  then: number[];
}

/**
 * Keeps pins that a division breaks. The group of the mentor is formed of the pinned and whoever fits of all mentees:
 * who has no place, then who can be spared, then members of groups that thereby cease to be, at last members of groups
 * that have to exist as well, which are formed anew in the same way (ejection chains, Glover 1996). Depth first over all
 * groups of the least size, so that pins are kept whenever that is possible and takes no more than many steps.
 */
export class Keeper {
  /** The mentor of each mentee, or -1; groups from which somebody was taken may be too small. */
  readonly mentorOf: Int32Array;
  private readonly prepared: Prepared;
  private readonly size: Int32Array;
  /** By mentor: those pinned to it who fit. */
  private readonly pinned: Map<number, number[]>;
  /** By mentor: everybody else who fits and may come. */
  private readonly fitting = new Map<number, Int32Array>();
  /** Everybody who is not pinned. */
  private readonly free: Int32Array;
  /** 1 for members of groups that were formed just now. */
  private readonly firm: Uint8Array;
  private steps = 0;

  constructor(prepared: Prepared, mentorOf: Int32Array) {
    const { instance, values } = prepared;
    this.prepared = prepared;
    this.mentorOf = mentorOf.slice();
    this.size = new Int32Array(instance.mentors.length);
    for (const j of mentorOf) if (j >= 0) this.size[j]++;
    const locks = instance.locks.filter(([i, j]) => values.fits(i, j));
    this.pinned = new Map([...Map.groupBy(locks, ([, j]) => j)].map(([j, own]) => [j, own.map(([i]) => i)]));
    this.firm = new Uint8Array(instance.mentees.length);
    const held = new Set(instance.locks.map(([i]) => i));
    this.free = Int32Array.from(instance.mentees.keys()).filter((i) => !held.has(i));
  }

  /** Mentors to whom somebody is pinned who fits and is not with them. */
  get broken(): number[] {
    return [...this.pinned].filter(([j, own]) => own.some((i) => this.mentorOf[i] !== j)).map(([j]) => j);
  }

  /** Forms the group of a mentor with all who are pinned to it; returns whether there is one now. */
  keeps(j: number): boolean {
    return [NOTHING, A_PLACE, A_GROUP, A_PIN].some((limit) => {
      this.steps = 0;
      this.firm.fill(0);
      return this.form([j], limit);
    });
  }

  /** Forms the groups of these mentors, the first one first; leaves all as it was when that cannot be. */
  private form([mentor, ...then]: number[], limit: number): boolean {
    if (mentor === undefined) return true;
    const pinned = this.pinned.get(mentor)!;
    if (!this.areSound(mentor, pinned) || this.areApart(pinned)) return false;
    this.steps += LOOK;
    const before = this.membersOf(mentor);
    const homes = [...before, ...pinned].map((i): [number, number] => [i, this.mentorOf[i]]);
    for (const i of before) this.move(i, NOBODY, 0);
    const candidates = this.candidatesFor(mentor, before, limit);
    for (const i of pinned) this.move(i, mentor, 1);
    if (this.grow({ mentor, limit, then }, pinned, candidates)) return true;
    for (const [i, home] of homes) this.move(i, home, 0);
    return false;
  }

  /** Adds candidates until there are enough; then forms the groups that have to be formed anew. */
  private grow(group: Forming, members: number[], candidates: Float64Array): boolean {
    const { mentor, limit, then } = group;
    const missing = this.prepared.instance.mentors[mentor].cap[0] - members.length;
    if (missing <= 0) return this.form([...new Set([...(limit === A_PIN ? this.spoiled() : []), ...then])], limit);
    const open = candidates.filter((i) => this.mayCome(i, group, members));
    for (let at = 0; at + missing <= open.length; at++) {
      this.steps += open.length;
      if (this.steps > PATIENCE) return false;
      const [i, home] = [open[at], this.mentorOf[open[at]]];
      this.move(i, mentor, 1);
      if (this.grow(group, [...members, i], open.subarray(at + 1))) return true;
      this.move(i, home, 0);
    }
    return false;
  }

  private mayCome(i: number, { mentor, limit }: Forming, members: number[]): boolean {
    const { rules } = this.prepared;
    if (this.firm[i] || this.costOf(i) > limit) return false;
    if (members.some((other) => rules.betweenMembers(i, other).length)) return false;
    return this.areSound(mentor, [...members, i]);
  }

  /** Mentors whose groups have to exist, did so, and have become too small. */
  private spoiled(): number[] {
    const { mentors } = this.prepared.instance;
    return [...this.pinned]
      .filter(([j, own]) => this.size[j] < mentors[j].cap[0] && own.some((i) => this.mentorOf[i] === j))
      .map(([j]) => j);
  }

  /** Who may come to a mentor, the cheapest for others first, then the most worth it. */
  private candidatesFor(j: number, before: number[], limit: number): Float64Array {
    const { values } = this.prepared;
    const { mentorOf } = this;
    const fitting = this.fittingOf(j, limit).filter((i) => this.costOf(i) <= limit);
    const keys = Float64Array.from(fitting, (i) => {
      const cost = before.includes(i) ? 0 : 1 + this.costOf(i);
      const gain = values.most(i, j) - (mentorOf[i] < 0 ? 0 : values.most(i, mentorOf[i]));
      return ((cost + 1) * DEAR - gain) * mentorOf.length + i;
    });
    return keys.sort().map((key) => key % mentorOf.length);
  }

  /** Who fits and may come; where that is enough, only of those without a place. */
  private fittingOf(j: number, limit: number): Int32Array {
    const { values } = this.prepared;
    if (limit === NOTHING) return this.free.filter((i) => this.mentorOf[i] < 0 && values.fits(i, j));
    const known = this.fitting.get(j);
    if (known) return known;
    const found = this.free.filter((i) => values.fits(i, j));
    this.fitting.set(j, found);
    return found;
  }

  private costOf(i: number): number {
    const home = this.mentorOf[i];
    if (home < 0) return NOTHING;
    const left = this.size[home] - this.prepared.instance.mentors[home].cap[0];
    if (left > 0) return A_PLACE;
    if (this.pinned.has(home)) return A_PIN;
    return left < 0 ? NOTHING : A_GROUP;
  }

  /** Whether the mentor can have these together, whatever they are to each other. */
  private areSound(mentor: number, members: number[]): boolean {
    const { instance, rules } = this.prepared;
    return (
      members.length <= instance.mentors[mentor].cap[1] &&
      rules.slotsOf(mentor, members) !== 0 &&
      rules.exceptions(mentor, members) <= instance.params.maxExceptions
    );
  }

  /** Whether a rule keeps some of these from being in one group. */
  private areApart(members: number[]): boolean {
    const { rules } = this.prepared;
    return members.some((i, at) => members.slice(0, at).some((other) => rules.betweenMembers(i, other).length));
  }

  private membersOf(j: number): number[] {
    const found: number[] = [];
    for (let i = 0; i < this.mentorOf.length; i++) if (this.mentorOf[i] === j) found.push(i);
    return found;
  }

  private move(i: number, to: number, firm: 0 | 1): void {
    const from = this.mentorOf[i];
    if (from >= 0) this.size[from]--;
    if (to >= 0) this.size[to]++;
    this.mentorOf[i] = to;
    this.firm[i] = firm;
  }
}
