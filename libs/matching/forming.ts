import type { Prepared } from './prepare.js';
import type { RuleName } from './rules.js';

/** A rule that everybody keeps, or a pin: what is asked of groups. */
export type Demand = { rule: RuleName } | { pin: [mentee: number, mentor: number] };

/** Tries after which a group counts as possible: that it is not is only said when it is proven. */
const TRIES = 20_000;
const SLOTS = 32;
const ANY = -1;

/** Tries whether mentors could have groups at all, whoever is where now, when only some of the demands are held. */
export class Forming {
  private readonly prepared: Prepared;
  private readonly apart = new Map<number, RuleName[][]>();
  private rules: ReadonlySet<RuleName> = new Set();
  private mentorOf: ReadonlyMap<number, number> = new Map();
  private tries = 0;

  constructor(prepared: Prepared) {
    this.prepared = prepared;
  }

  /** Whether these mentors, or else all to whom somebody is pinned, can have groups side by side. */
  isPossible(held: readonly Demand[], mentors?: readonly number[]): boolean {
    this.rules = new Set(held.flatMap((demand) => ('rule' in demand ? [demand.rule] : [])));
    this.mentorOf = new Map(held.flatMap((demand) => ('pin' in demand ? [demand.pin] : [])));
    this.tries = TRIES;
    return this.form(mentors ?? [...new Set(this.mentorOf.values())], new Set());
  }

  private form([mentor, ...others]: readonly number[], used: ReadonlySet<number>): boolean {
    if (mentor === undefined) return true;
    const { instance } = this.prepared;
    const [least, most] = instance.mentors[mentor].cap;
    const pinned = [...this.mentorOf].filter(([, to]) => to === mentor).map(([i]) => i);
    if (this.rules.has('FULL') && pinned.length > most) return false;
    const wanted = this.rules.has('TOO_FEW') ? least : 1;
    const goOn = (members: readonly number[]) => this.form(others, new Set([...used, ...members]));
    return this.slotsOf(mentor).some((slot) => {
      const isIn = (i: number) => !used.has(i) && this.fits(i, mentor, slot);
      if (!pinned.every(isIn) || !this.goTogether(mentor, pinned)) return false;
      const free = [...instance.mentees.keys()].filter((i) => !this.mentorOf.has(i) && isIn(i));
      const enough = this.teams([...pinned, ...free]) >= wanted;
      return enough && this.extend(mentor, pinned, { free, wanted, goOn });
    });
  }

  /** Adds people from the list until the group is large enough and the others can have theirs as well. */
  private extend(
    mentor: number,
    members: readonly number[],
    way: { free: readonly number[]; wanted: number; goOn: (members: readonly number[]) => boolean },
  ): boolean {
    if (members.length >= way.wanted && way.goOn(members)) return true;
    if (members.length >= way.wanted) return false;
    return way.free.some((i, at) => {
      if (this.tries-- <= 0) return true;
      const next = [...members, i];
      if (!this.goTogether(mentor, next)) return false;
      return this.extend(mentor, next, { ...way, free: way.free.slice(at + 1) });
    });
  }

  private slotsOf(mentor: number): number[] {
    if (!this.rules.has('NO_COMMON_SLOT')) return [ANY];
    const possible = this.prepared.instance.mentors[mentor].slots[0];
    return [...Array(SLOTS).keys()].filter((slot) => possible & (1 << slot));
  }

  private fits(i: number, mentor: number, slot: number): boolean {
    if (slot !== ANY && !(this.prepared.instance.mentees[i].slots[0] & (1 << slot))) return false;
    return !this.apartFrom(mentor)[i].some((rule) => this.rules.has(rule));
  }

  private apartFrom(mentor: number): RuleName[][] {
    const { instance, rules } = this.prepared;
    const known = this.apart.get(mentor) ?? instance.mentees.map((_, i) => rules.betweenMentor(i, mentor));
    this.apart.set(mentor, known);
    return known;
  }

  /** Whether the last member may be with the others, and all of them with the mentor's discipline. */
  private goTogether(mentor: number, members: readonly number[]): boolean {
    const { instance, rules } = this.prepared;
    if (this.rules.has('EXCEPTIONS') && rules.exceptions(mentor, members) > instance.params.maxExceptions) return false;
    return members.every((one, at) =>
      members.slice(0, at).every((other) => !rules.betweenMembers(one, other).some((rule) => this.rules.has(rule))),
    );
  }

  /** How many could be in one group at most, when those of one team may not. */
  private teams(people: readonly number[]): number {
    if (!this.rules.has('SAME_TEAM')) return people.length;
    return new Set(people.map((i) => this.prepared.instance.mentees[i].team)).size;
  }
}
