import { type Columns, columnsOf } from './columns.js';
import type { Field } from './field.js';
import { Dive, isSound } from './dive.js';
import { GroupMemory } from './memory.js';
import { Ranking } from './ranking.js';
import { SCALE } from './scale.js';
import { Shortlist, WIDEST } from './shortlist.js';

const SHIFT = 6;
const SLOTS = 32;

/**
 * The best group of one mentor when every mentee has a price: the most by which the members' points can exceed their
 * prices (the pricing problem of Dantzig and Wolfe 1960). Each slot and agenda is tried, the most promising first: the
 * best of each team, then the best of those. Where that breaks a rule between members or has too many of another
 * discipline, a depth-first search finds the best that does not. Never less than the truth, so that a bound built on it
 * holds. Candidates are walked in order of the most they can be worth, so that a walk ends as soon as a group is full
 * and nobody further on could be better.
 */
export class Oracle {
  /** The mentees of the best group. */
  readonly chosen = new Int32Array(WIDEST);
  size = 0;
  /** What a member is worth that a group needs to be large enough and that nobody above it can be. At most 0. */
  floor = -32 * SCALE;
  readonly field: Field;
  readonly columns: Columns;
  /** Points of a slot that is possible, and what a preferred one adds, in the unit of the prices. */
  private readonly sure: number;
  private readonly extra: number;
  /** The candidates by number: pair, mentee, price less the points of a possible slot, and the most that is left. */
  private count = 0;
  private readonly from: Int32Array;
  readonly pair: Int32Array;
  readonly mentee: Int32Array;
  private readonly price: Int32Array;
  private readonly most: Int32Array;
  private readonly shortlist = new Shortlist();
  /** Slots and agendas in order of promise. */
  private readonly slots = new Ranking(SLOTS);
  private readonly agendas: Ranking;
  private readonly dive: Dive;
  readonly memory: GroupMemory;
  /** Where the best group is in the memory, or -1. */
  private place = -1;
  private best = 0;
  private mentor = 0;
  private deep = false;
  private prices: Int32Array = new Int32Array(0);

  constructor(field: Field, columns = columnsOf(field)) {
    this.field = field;
    this.columns = columns;
    this.sure = field.slot.sure * SCALE;
    this.extra = field.slot.extra * SCALE;
    const { longest } = columns;
    this.from = new Int32Array(longest);
    this.pair = new Int32Array(longest);
    this.mentee = new Int32Array(longest);
    this.price = new Int32Array(longest);
    this.most = new Int32Array(longest);
    this.agendas = new Ranking(field.stride);
    this.memory = new GroupMemory(field.mentors);
    this.dive = new Dive(field, longest);
  }

  /** What the best group of mentor j is worth above the prices, if more than `least`, else `least`; `chosen` is who is in it. */
  solve(j: number, prices: Int32Array, least = 0): number {
    this.best = least;
    this.size = 0;
    this.mentor = j;
    this.prices = prices;
    this.shortlist.setSizes(this.field.capMin[j], this.field.capMax[j]);
    this.recall(j, prices);
    this.gather(j, prices);
    this.rankSlots(j);
    if (this.slots.count) this.rankAgendas(j);
    const { slots, agendas } = this;
    for (let s = 0; s < slots.count && slots.promise[s] > this.best; s++)
      for (let a = 0; a < agendas.count && agendas.promise[a] > this.best; a++)
        this.tryMeeting(j, 1 << slots.choice[s], agendas.choice[a]);
    return this.best;
  }

  /** The best of the groups of mentor j that were found before: for steps between two proper looks, not for proofs. */
  glance(j: number, prices: Int32Array): number {
    this.best = 0;
    this.size = 0;
    this.recall(j, prices);
    return this.best;
  }

  /** Counts the best group that was found last as wanted once more. */
  tally(): void {
    if (this.place >= 0) this.memory.wanted[this.place]++;
  }

  private recall(j: number, prices: Int32Array): void {
    const { memory } = this;
    const found = memory.best(j, prices, this.best);
    this.place = found;
    if (found < 0) return;
    this.best = memory.worthAt(found, prices);
    this.size = memory.copy(found, this.chosen);
  }

  /** Collects whoever is worth something above the price, the most worth first. */
  private gather(j: number, prices: Int32Array): void {
    const { start, mentee, most } = this.columns;
    this.count = 0;
    this.deep = false;
    for (let from = start[j], until = start[j + 1]; from < until; from++) {
      const left = most[from] - prices[mentee[from]];
      if (left > 0) this.sortIn(from, left, 0);
    }
    this.fill(0, prices);
  }

  /** Collects, behind them, who is worth no more than the price: small groups may need them. */
  private extend(): void {
    const { start, mentee, most } = this.columns;
    const { prices, floor } = this;
    const first = this.count;
    this.deep = true;
    for (let from = start[this.mentor], until = start[this.mentor + 1]; from < until; from++) {
      const left = most[from] - prices[mentee[from]];
      if (left <= 0 && left > floor) this.sortIn(from, left, first);
    }
    this.fill(first, prices);
  }

  private sortIn(from: number, left: number, first: number): void {
    const { most, from: order } = this;
    let at = this.count++;
    for (; at > first && most[at - 1] < left; at--) {
      most[at] = most[at - 1];
      order[at] = order[at - 1];
    }
    most[at] = left;
    order[at] = from;
  }

  private fill(first: number, prices: Int32Array): void {
    const { pair, mentee } = this.columns;
    for (let at = first; at < this.count; at++) {
      const from = this.from[at];
      this.pair[at] = pair[from];
      this.mentee[at] = mentee[from];
      this.price[at] = prices[mentee[from]] - this.sure;
    }
  }

  /** Whether nobody from this candidate on can matter to what is being collected. */
  private isOver(at: number): boolean {
    return at === this.count || this.shortlist.isBeyond(this.most[at]);
  }

  /** What a group of the collected is worth at most; until all were looked at, others may cost nothing. */
  private get promised(): number {
    return this.deep ? this.shortlist.sum(this.floor) : this.shortlist.hope;
  }

  /** Orders the slots by the most that a group in each can be worth, whatever its agenda. */
  private rankSlots(j: number): void {
    const { possible, preferred, mentorSlots } = this.field;
    this.slots.count = 0;
    for (let left = mentorSlots[j]; left; left &= left - 1) {
      const bit = left & -left;
      this.shortlist.size = 0;
      for (let at = 0; !this.isOver(at); at++) {
        const most = this.most[at];
        const i = this.mentee[at];
        if (!(possible[i] & bit)) continue;
        const lost = preferred[i] & mentorSlots[j] && !(preferred[i] & bit) ? this.extra : 0;
        if (most - lost > this.floor) this.shortlist.offer(at, most - lost, this.field.team[this.mentee[at]]);
      }
      this.slots.put(31 - Math.clz32(bit), this.promised, this.best);
    }
  }

  /** The same for agendas, whatever the slot. */
  private rankAgendas(j: number): void {
    const { mentorSlots, preferred, stride, agendas, value } = this.field;
    this.agendas.count = 0;
    for (let index = 0; index < agendas[j]; index++) {
      this.shortlist.size = 0;
      for (let at = 0; !this.isOver(at); at++) {
        const extra = preferred[this.mentee[at]] & mentorSlots[j] ? this.extra : 0;
        const worth = (value[this.pair[at] * stride + index] << SHIFT) - this.price[at] + extra;
        if (worth > this.floor) this.shortlist.offer(at, worth, this.field.team[this.mentee[at]]);
      }
      this.agendas.put(index, this.promised, this.best);
    }
  }

  private tryMeeting(j: number, bit: number, agenda: number): void {
    this.shortlist.size = 0;
    this.collectFor(0, bit, agenda);
    if (this.promised <= this.best) return;
    if (this.shortlist.isShort && !this.deep) {
      const first = this.count;
      this.extend();
      this.collectFor(first, bit, agenda);
    }
    const promise = this.promised;
    if (promise <= this.best) return;
    const size = this.shortlist.taken;
    if (isSound(this.field, this.shortlist.who.subarray(0, size), this)) this.keep(promise, this.shortlist.who, size);
    else this.search(j, bit, agenda, promise);
  }

  private collectFor(first: number, bit: number, agenda: number): void {
    const { possible, preferred, stride, value } = this.field;
    for (let at = first; !this.isOver(at); at++) {
      const i = this.mentee[at];
      if (!(possible[i] & bit)) continue;
      const extra = preferred[i] & bit ? this.extra : 0;
      const worth = (value[this.pair[at] * stride + agenda] << SHIFT) - this.price[at] + extra;
      if (worth > this.floor) this.shortlist.offer(at, worth, this.field.team[this.mentee[at]]);
    }
  }

  private keep(worth: number, who: ArrayLike<number>, size: number): void {
    this.best = worth;
    this.size = size;
    for (let k = 0; k < size; k++) this.chosen[k] = this.mentee[who[k]];
    const whole = size >= this.field.capMin[this.mentor];
    this.place = whole ? this.memory.keep(this.mentor, this.chosen, size, worth, this.prices) : -1;
  }

  /** Searches the groups of this slot and agenda for the best that breaks no rule between members. */
  private search(j: number, bit: number, agenda: number, promise: number): void {
    const { possible, preferred, stride, value } = this.field;
    const { dive } = this;
    if (!this.deep) this.extend();
    dive.clear();
    for (let at = 0; at < this.count; at++) {
      const i = this.mentee[at];
      if (!(possible[i] & bit)) continue;
      const extra = preferred[i] & bit ? this.extra : 0;
      const worth = (value[this.pair[at] * stride + agenda] << SHIFT) - this.price[at] + extra;
      if (worth > this.floor) dive.add(at, worth, i, this.pair[at]);
    }
    const found = dive.run(j, this.best, this.floor);
    if (dive.gaveUp) this.keep(promise, this.shortlist.who, this.shortlist.taken);
    else if (found > this.best) this.keep(found, dive.chosen, dive.size);
  }
}
