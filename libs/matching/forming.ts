import type { Prepared } from './prepare.js';
import type { RuleName } from './rules.js';

/** A rule that everybody keeps, or a pin: what is asked of groups. */
export type Demand = { rule: RuleName } | { pin: [mentee: number, mentor: number] };

/** Tries after which a group counts as possible: that it is not is only said when it is proven. */
const TRIES = 20_000;
const SLOTS = 32;
const ANY = -1;
const UNKNOWN = -1;
const BETWEEN: readonly RuleName[] = [
  'DISCIPLINE',
  'OWN_TEAM',
  'REPORTING_LINE',
  'SENIORITY',
  'TIME_ZONE',
  'PROJECT_WITH_MENTOR',
  'FORBIDDEN_PAIR',
  'NO_COMMON_SLOT',
];

/** Tries whether mentors could have groups at all, whoever is where now, when only some of the demands are held. */
export class Forming {
  private readonly prepared: Prepared;
  private readonly apart = new Map<number, Int16Array>();
  private rules: ReadonlySet<RuleName> = new Set();
  /** Those of the rules that are between a mentee and a mentor, as bits. */
  private mask = 0;
  private mentorOf: ReadonlyMap<number, number> = new Map();
  private tries = 0;

  constructor(prepared: Prepared) {
    this.prepared = prepared;
  }

  /** Whether these mentors, or else all to whom somebody is pinned, can have groups side by side. */
  isPossible(held: readonly Demand[], mentors?: readonly number[]): boolean {
    this.rules = new Set(held.flatMap((demand) => ('rule' in demand ? [demand.rule] : [])));
    this.mask = maskOf(BETWEEN.filter((rule) => this.rules.has(rule)));
    this.mentorOf = new Map(held.flatMap((demand) => ('pin' in demand ? [demand.pin] : [])));
    this.tries = TRIES;
    return this.form(mentors ?? [...new Set(this.mentorOf.values())], new Set());
  }

  /** Whether somebody who is not pinned to this mentor could be in a group of this mentor that keeps all rules. */
  isWelcome(i: number, mentor: number): boolean {
    return this.brokenBy(i, mentor) === 0;
  }

  private form([mentor, ...others]: readonly number[], used: ReadonlySet<number>): boolean {
    if (mentor === undefined) return true;
    const [least, most] = this.prepared.instance.mentors[mentor].cap;
    const pinned = [...this.mentorOf].filter(([, to]) => to === mentor).map(([i]) => i);
    if (this.rules.has('FULL') && pinned.length > most) return false;
    const wanted = this.rules.has('TOO_FEW') ? least : 1;
    const goOn = (members: readonly number[]) => this.form(others, new Set([...used, ...members]));
    return this.slotsOf(mentor).some((slot) => {
      const isIn = (i: number) => !used.has(i) && this.fits(i, mentor, slot);
      if (!pinned.every(isIn) || !this.goTogether(mentor, pinned)) return false;
      const isFree = (i: number) => !this.mentorOf.has(i) && isIn(i);
      return this.areEnough(pinned, isFree, wanted) && this.extend(mentor, pinned, 0, { isFree, wanted, goOn });
    });
  }

  /** Adds people, from this one on, until the group is large enough and the others can have theirs as well. */
  private extend(mentor: number, members: readonly number[], from: number, way: Way): boolean {
    if (members.length >= way.wanted && way.goOn(members)) return true;
    if (members.length >= way.wanted) return false;
    for (let i = from; i < this.prepared.instance.mentees.length; i++) {
      if (!way.isFree(i)) continue;
      if (this.tries-- <= 0) return true;
      const next = [...members, i];
      if (this.goTogether(mentor, next) && this.extend(mentor, next, i + 1, way)) return true;
    }
    return false;
  }

  private slotsOf(mentor: number): number[] {
    if (!this.rules.has('NO_COMMON_SLOT')) return [ANY];
    const possible = this.prepared.instance.mentors[mentor].slots[0];
    return [...Array(SLOTS).keys()].filter((slot) => possible & (1 << slot));
  }

  private fits(i: number, mentor: number, slot: number): boolean {
    if (slot !== ANY && !(this.prepared.instance.mentees[i].slots[0] & (1 << slot))) return false;
    return (this.brokenBy(i, mentor) & this.mask) === 0;
  }

  /** The rules between a mentee and a mentor that are broken, as bits. */
  private brokenBy(i: number, mentor: number): number {
    const { instance, rules } = this.prepared;
    const known = this.apart.get(mentor) ?? new Int16Array(instance.mentees.length).fill(UNKNOWN);
    this.apart.set(mentor, known);
    if (known[i] === UNKNOWN) known[i] = maskOf(rules.betweenMentor(i, mentor));
    return known[i];
  }

  /** Whether the last member may be with the others, and all of them with the mentor's discipline. */
  private goTogether(mentor: number, members: readonly number[]): boolean {
    const { instance, rules } = this.prepared;
    if (this.rules.has('EXCEPTIONS') && rules.exceptions(mentor, members) > instance.params.maxExceptions) return false;
    return members.every((one, at) =>
      members.slice(0, at).every((other) => !rules.betweenMembers(one, other).some((rule) => this.rules.has(rule))),
    );
  }

  /** Whether there are enough for a group, when those of one team may not be in it together. */
  private areEnough(pinned: readonly number[], isFree: (i: number) => boolean, wanted: number): boolean {
    const { mentees } = this.prepared.instance;
    const isApart = this.rules.has('SAME_TEAM');
    const kindOf = (i: number) => (isApart ? mentees[i].team : i);
    const found = new Set(pinned.map(kindOf));
    for (let i = 0; i < mentees.length && found.size < wanted; i++) if (isFree(i)) found.add(kindOf(i));
    return found.size >= wanted;
  }
}

/** How a group can go on: with whom, until how many, and what then. */
interface Way {
  isFree: (i: number) => boolean;
  wanted: number;
  goOn: (members: readonly number[]) => boolean;
}

function maskOf(rules: Iterable<RuleName>): number {
  let mask = 0;
  for (const rule of rules) mask |= 1 << BETWEEN.indexOf(rule);
  return mask;
}
