import type { Field } from './field.js';

/** The value of a group that a rule forbids. */
export const IMPOSSIBLE = -1e9;
const NONE = -1;
/** How much dearer a missing member is in a group that has to exist. */
const ANCHORED = 10;

/**
 * A division under way: who is with which mentor, and what each group is worth. A group's value is its part of the
 * objective, with the best agenda and slot for these members: the agenda by a running sum per agenda, the slot by
 * counting votes in bits. A group that is too small to exist costs a penalty for each member it misses.
 */
export class Groups {
  readonly field: Field;
  /** Mentor of each mentee, or -1. */
  readonly mentorOf: Int32Array;
  /** Pair of each placed mentee. */
  readonly pair: Int32Array;
  readonly size: Uint8Array;
  /** Members of mentor j: from j * widest on. */
  readonly members: Int32Array;
  readonly value: Int32Array;
  placed = 0;
  total = 0;
  /** What a group is worth without one of its members, and for which version of the group that was found. */
  private readonly left: Int32Array;
  private readonly leftAt: Int32Array;
  private readonly version: Int32Array;
  private readonly exceptions: Uint8Array;
  private readonly sums: Int32Array;
  private readonly place: Uint8Array;
  private penalty = 0;

  constructor(field: Field) {
    this.field = field;
    const { mentees, mentors, widest, stride } = field;
    this.mentorOf = new Int32Array(mentees).fill(NONE);
    this.pair = new Int32Array(mentees).fill(NONE);
    this.place = new Uint8Array(mentees);
    this.size = new Uint8Array(mentors);
    this.exceptions = new Uint8Array(mentors);
    this.members = new Int32Array(mentors * widest);
    this.sums = new Int32Array(mentors * stride);
    this.value = new Int32Array(mentors);
    this.left = new Int32Array(mentees);
    this.leftAt = new Int32Array(mentees).fill(NONE);
    this.version = new Int32Array(mentors);
  }

  /** Sets what each missing member of a group that is too small costs, and values all groups anew. */
  setPenalty(penalty: number): void {
    this.penalty = Math.round(penalty);
    this.total = 0;
    for (let j = 0; j < this.value.length; j++) {
      this.version[j]++;
      this.value[j] = this.size[j] ? this.changed(j, NONE, NONE) : 0;
      this.total += this.value[j];
    }
  }

  /**
   * The value of group j if the mentee `leaving` left it and the mentee of the pair `joining` joined it; -1 for
   * nobody. IMPOSSIBLE when a rule forbids it.
   */
  changed(j: number, leaving: number, joining: number): number {
    const size = this.size[j] - (leaving < 0 ? 0 : 1) + (joining < 0 ? 0 : 1);
    if (size === 0) return 0;
    if (size > this.field.capMax[j]) return IMPOSSIBLE;
    if (joining >= 0 && !this.welcomes(j, leaving, joining)) return IMPOSSIBLE;
    const slots = this.slotPoints(j, leaving, joining, size);
    if (slots === IMPOSSIBLE) return IMPOSSIBLE;
    const missing = this.field.capMin[j] - size;
    const points = slots + this.agendaPoints(j, leaving, joining);
    if (missing <= 0) return points;
    return points - missing * this.penaltyOf(j);
  }

  /** What the group of a placed mentee is worth without that mentee. */
  without(i: number): number {
    const j = this.mentorOf[i];
    if (this.leftAt[i] !== this.version[j]) {
      this.leftAt[i] = this.version[j];
      this.left[i] = this.changed(j, i, NONE);
    }
    return this.left[i];
  }

  /** The most by which the mentee of this pair can raise a group of this size. */
  raise(pair: number, size: number): number {
    const j = this.field.mentorOf[pair];
    return this.field.most[pair] + (size < this.field.capMin[j] ? this.penaltyOf(j) : 0);
  }

  private penaltyOf(j: number): number {
    return this.penalty * (this.field.anchored[j] ? ANCHORED : 1);
  }

  /** Moves the mentee of this pair into the pair's group, from wherever it was. */
  join(pair: number, value: number): void {
    const { menteeOf, mentorOf, widest, exception } = this.field;
    const i = menteeOf[pair];
    const j = mentorOf[pair];
    this.mentorOf[i] = j;
    this.pair[i] = pair;
    this.place[i] = this.size[j];
    this.members[j * widest + this.size[j]++] = i;
    this.exceptions[j] += exception[pair];
    this.addAgenda(j, pair, 1);
    this.placed++;
    this.revalue(j, value);
  }

  /** Takes a mentee out of its group. */
  leave(i: number, value: number): void {
    const { widest, exception } = this.field;
    const j = this.mentorOf[i];
    const pair = this.pair[i];
    const last = this.members[j * widest + --this.size[j]];
    this.members[j * widest + this.place[i]] = last;
    this.place[last] = this.place[i];
    this.mentorOf[i] = NONE;
    this.pair[i] = NONE;
    this.exceptions[j] -= exception[pair];
    this.addAgenda(j, pair, -1);
    this.placed--;
    this.revalue(j, value);
  }

  /** Takes everyone out of group j. */
  dissolve(j: number): void {
    while (this.size[j]) this.leave(this.members[j * this.field.widest], 0);
  }

  /** How many are in groups that are large enough, and what those are worth. */
  standing(): { placed: number; total: number } {
    const { capMin } = this.field;
    let placed = 0;
    let total = 0;
    for (let j = 0; j < this.size.length; j++) {
      if (this.size[j] < capMin[j]) continue;
      placed += this.size[j];
      total += this.value[j];
    }
    return { placed, total };
  }

  /** How many of the pinned are with their mentor: they can be nowhere else. */
  pins(): number {
    return this.field.pin.reduce((kept, j, i) => kept + (j >= 0 && this.mentorOf[i] >= 0 ? 1 : 0), 0);
  }

  /** The members of group j. */
  membersOf(j: number): number[] {
    const from = j * this.field.widest;
    return Array.from(this.members.subarray(from, from + this.size[j]));
  }

  /** Takes over a division given as the pair of each mentee, or -1. */
  load(pairs: Int32Array): void {
    for (let j = 0; j < this.size.length; j++) this.dissolve(j);
    for (const pair of pairs) if (pair >= 0) this.join(pair, 0);
    this.setPenalty(this.penalty);
  }

  private revalue(j: number, value: number): void {
    this.version[j]++;
    this.total += value - this.value[j];
    this.value[j] = value;
  }

  private addAgenda(j: number, pair: number, sign: number): void {
    const { stride, value, agendas } = this.field;
    const to = j * stride;
    const from = pair * stride;
    for (let a = 0; a < agendas[j]; a++) this.sums[to + a] += sign * value[from + a];
  }

  private welcomes(j: number, leaving: number, joining: number): boolean {
    const { menteeOf, team, exception, maxExceptions, touchy, apart, widest } = this.field;
    const i = menteeOf[joining];
    const from = j * widest;
    const careful = touchy[i] === 1;
    for (let at = from; at < from + this.size[j]; at++) {
      const other = this.members[at];
      if (other === leaving) continue;
      if (team[other] === team[i]) return false;
      if (careful && touchy[other] && apart[i].has(other)) return false;
    }
    if (!exception[joining]) return true;
    const left = leaving < 0 ? 0 : exception[this.pair[leaving]];
    return this.exceptions[j] - left < maxExceptions;
  }

  /** Points of the best common slot: votes are added up in three bit planes, then the highest count is read off. */
  private slotPoints(j: number, leaving: number, joining: number, size: number): number {
    const { possible, preferred, mentorSlots, menteeOf, widest, slot } = this.field;
    let common = mentorSlots[j];
    let ones = 0;
    let twos = 0;
    let fours = 0;
    const from = j * widest;
    const until = from + this.size[j] + (joining < 0 ? 0 : 1);
    for (let at = from; at < until; at++) {
      const i = at < from + this.size[j] ? this.members[at] : menteeOf[joining];
      if (i === leaving) continue;
      common &= possible[i];
      const votes = preferred[i];
      const carry = ones & votes;
      ones ^= votes;
      fours |= twos & carry;
      twos ^= carry;
    }
    if (!common) return IMPOSSIBLE;
    return size * slot.sure + slot.extra * highest(common, ones, twos, fours);
  }

  private agendaPoints(j: number, leaving: number, joining: number): number {
    const { stride, value, agendas } = this.field;
    const sums = this.sums;
    const own = j * stride;
    const count = agendas[j];
    const minus = leaving < 0 ? -1 : this.pair[leaving] * stride;
    const plus = joining < 0 ? -1 : joining * stride;
    let best = IMPOSSIBLE;
    for (let a = 0; a < count; a++) {
      let sum = sums[own + a];
      if (minus >= 0) sum -= value[minus + a];
      if (plus >= 0) sum += value[plus + a];
      if (sum > best) best = sum;
    }
    return best;
  }
}

/** The highest count among the slots that are common, read from its bit planes. */
export function highest(common: number, ones: number, twos: number, fours: number): number {
  let left = common;
  let count = 0;
  if (left & fours) {
    left &= fours;
    count = 4;
  }
  if (left & twos) {
    left &= twos;
    count += 2;
  }
  return left & ones ? count + 1 : count;
}
