import type { Field } from './field.js';
import { SLOT_EXTRA, SLOT_POSSIBLE } from './score.js';
import { Shortlist } from './shortlist.js';

/** Prices are whole numbers of this fraction of a point, so that sums are exact. */
export const SCALE = 64;
const EXTRA = SLOT_EXTRA * SCALE;
/** Steps of the depth-first search after which the bound of the relaxed problem is good enough. */
const PATIENCE = 20_000;

/**
 * The best group of one mentor when every mentee has a price: the most that the members' points
 * can exceed their prices. Each slot and agenda is tried, the most promising first: the best of each team, then
 * the best of those. Where that breaks a rule between members or has too many of another discipline, a depth-first
 * search finds the best that does not. Never less than the truth, so that a bound built on it holds.
 */
export class Oracle {
  /** The mentees of the best group. */
  readonly chosen = new Int32Array(8);
  size = 0;
  /** What a member is worth that a group needs to be large enough and that nobody above it can be. At most 0. */
  floor = 0;
  private readonly field: Field;
  private readonly columns: Columns;
  private readonly shortlist: Shortlist;
  /** The mentees worth their price: pair, and what each adds by agenda. */
  private count = 0;
  private readonly pair: Int32Array;
  private readonly mentee: Int32Array;
  private readonly team: Int32Array;
  private readonly most: Int32Array;
  private readonly byAgenda: Int32Array;
  private readonly worth: Int32Array;
  private readonly path = new Int32Array(8);
  private steps = 0;
  private best = 0;

  constructor(field: Field) {
    this.field = field;
    this.columns = byMentor(field);
    this.shortlist = new Shortlist(field.widest);
    const { longest } = this.columns;
    this.pair = new Int32Array(longest);
    this.mentee = new Int32Array(longest);
    this.team = new Int32Array(longest);
    this.most = new Int32Array(longest);
    this.worth = new Int32Array(longest);
    this.byAgenda = new Int32Array(longest * field.stride);
  }

  /** How many mentors there are. */
  get mentors(): number {
    return this.field.mentors;
  }

  /** What the best group of mentor j is worth above the prices; `chosen` and `size` tell who is in it. */
  solve(j: number, prices: Int32Array): number {
    this.best = 0;
    this.size = 0;
    this.gather(j, prices);
    const agendas = this.agendasByPromise(j);
    for (const slot of this.slotsByPromise(j)) {
      if (slot.promise <= this.best) break;
      for (const agenda of agendas) {
        if (agenda.promise <= this.best) break;
        this.tryMeeting(j, 1 << slot.index, agenda.index);
      }
    }
    return this.best;
  }

  private gather(j: number, prices: Int32Array): void {
    const { start, pair, mentee, most } = this.columns;
    const { value, stride, agendas, team } = this.field;
    const plus = SLOT_POSSIBLE * SCALE;
    let count = 0;
    for (let at = start[j]; at < start[j + 1]; at++) {
      const price = prices[mentee[at]];
      if (most[at] - price <= this.floor) continue;
      this.pair[count] = pair[at];
      this.mentee[count] = mentee[at];
      this.team[count] = team[mentee[at]];
      this.most[count] = most[at] - price;
      const [from, to] = [pair[at] * stride, count * stride];
      for (let a = 0; a < agendas[j]; a++) this.byAgenda[to + a] = value[from + a] * SCALE + plus - price;
      count++;
    }
    this.count = count;
  }

  /** Slots with the most that a group in each can be worth, whatever its agenda. */
  private slotsByPromise(j: number): Promising[] {
    const { mentorSlots, possible, preferred } = this.field;
    const found: Promising[] = [];
    for (let index = 0; index < 32; index++) {
      const bit = 1 << index;
      if (!(mentorSlots[j] & bit)) continue;
      this.shortlist.clear(this.field.capMax[j]);
      for (let at = 0; at < this.count; at++) {
        const i = this.mentee[at];
        if (!(possible[i] & bit)) continue;
        const lost = preferred[i] & mentorSlots[j] && !(preferred[i] & bit) ? EXTRA : 0;
        this.offer(at, this.most[at] - lost);
      }
      this.promise(found, j, index);
    }
    return found.sort(byPromise);
  }

  /** Agendas with the most that a group with each can be worth, whatever its slot. */
  private agendasByPromise(j: number): Promising[] {
    const { mentorSlots, preferred, stride, agendas } = this.field;
    const found: Promising[] = [];
    for (let index = 0; index < agendas[j]; index++) {
      this.shortlist.clear(this.field.capMax[j]);
      for (let at = 0; at < this.count; at++)
        this.offer(at, this.byAgenda[at * stride + index] + (preferred[this.mentee[at]] & mentorSlots[j] ? EXTRA : 0));
      this.promise(found, j, index);
    }
    return found.sort(byPromise);
  }

  private offer(at: number, worth: number): void {
    if (worth > this.floor) this.shortlist.offer(at, worth, this.team[at]);
  }

  private promise(found: Promising[], j: number, index: number): void {
    const promise = this.shortlist.sum(this.field.capMin[j], this.floor);
    if (promise > 0) found.push({ index, promise });
  }

  private tryMeeting(j: number, bit: number, agenda: number): void {
    const { possible, preferred, stride, capMin } = this.field;
    const { shortlist, worth } = this;
    shortlist.clear(this.field.capMax[j]);
    for (let at = 0; at < this.count; at++) {
      const i = this.mentee[at];
      worth[at] =
        possible[i] & bit ? this.byAgenda[at * stride + agenda] + (preferred[i] & bit ? EXTRA : 0) : this.floor;
      this.offer(at, worth[at]);
    }
    const promise = shortlist.sum(capMin[j], this.floor);
    if (promise <= this.best) return;
    const taken = shortlist.taken(capMin[j]);
    if (!this.isSound(taken) && this.dive(j)) return;
    this.keep(promise, shortlist.who, taken);
  }

  private isSound(taken: number): boolean {
    const { exception, touchy, apart, maxExceptions } = this.field;
    const { who } = this.shortlist;
    let exceptions = 0;
    for (let k = 0; k < taken; k++) {
      exceptions += exception[this.pair[who[k]]];
      const i = this.mentee[who[k]];
      if (touchy[i]) for (let l = 0; l < k; l++) if (apart[i].has(this.mentee[who[l]])) return false;
    }
    return exceptions <= maxExceptions;
  }

  private keep(worth: number, who: ArrayLike<number>, size: number): void {
    this.best = worth;
    this.size = size;
    for (let k = 0; k < size; k++) this.chosen[k] = this.mentee[who[k]];
  }

  /** Searches the groups of this slot and agenda, the most worth first. False when it would take too long. */
  private dive(j: number): boolean {
    const order: number[] = [];
    for (let at = 0; at < this.count; at++) if (this.worth[at] > this.floor) order.push(at);
    order.sort((a, b) => this.worth[b] - this.worth[a] || a - b);
    this.steps = 0;
    const [best, size, chosen] = [this.best, this.size, this.chosen.slice()];
    this.deepen({ j, order, from: 0, size: 0, sum: 0, exceptions: 0 });
    if (this.steps <= PATIENCE) return true;
    [this.best, this.size] = [best, size];
    this.chosen.set(chosen);
    return false;
  }

  private deepen(node: Node): void {
    const { j, order, size, sum } = node;
    const { capMin, capMax, maxExceptions, exception } = this.field;
    const filled = size < capMin[j] ? sum + (capMin[j] - size) * this.floor : sum;
    if (filled > this.best) this.keep(filled, this.path, size);
    if (size === capMax[j] || ++this.steps > PATIENCE) return;
    for (let next = node.from; next < order.length; next++) {
      if (this.mostFrom(node, next) <= this.best) return;
      const at = order[next];
      const exceptions = node.exceptions + exception[this.pair[at]];
      if (exceptions > maxExceptions || !this.joins(at, size)) continue;
      this.path[size] = at;
      this.deepen({ j, order, from: next + 1, size: size + 1, sum: sum + this.worth[at], exceptions });
    }
  }

  private mostFrom({ j, order, size, sum }: Node, from: number): number {
    const { capMin, capMax } = this.field;
    let most = sum;
    for (let k = size, next = from; k < capMax[j]; k++, next++) {
      const worth = next < order.length ? this.worth[order[next]] : this.floor;
      if (k < capMin[j] || worth > 0) most += worth;
    }
    return most;
  }

  private joins(at: number, size: number): boolean {
    const { touchy, apart } = this.field;
    const i = this.mentee[at];
    for (let k = 0; k < size; k++) {
      const other = this.path[k];
      if (this.team[other] === this.team[at] || (touchy[i] && apart[i].has(this.mentee[other]))) return false;
    }
    return true;
  }
}

interface Promising {
  index: number;
  promise: number;
}

interface Node {
  j: number;
  order: number[];
  from: number;
  size: number;
  sum: number;
  exceptions: number;
}

type Columns = ReturnType<typeof byMentor>;

const byPromise = (a: Promising, b: Promising): number => b.promise - a.promise || a.index - b.index;

/** The pairs once more, in columns by mentor. */
function byMentor(field: Field) {
  const start = new Int32Array(field.mentors + 1);
  for (const j of field.mentorOf) start[j + 1]++;
  const longest = start.reduce((most, count) => Math.max(most, count), 0);
  for (let j = 0; j < field.mentors; j++) start[j + 1] += start[j];
  const next = start.slice();
  const pair = new Int32Array(field.mentorOf.length);
  field.mentorOf.forEach((j, at) => (pair[next[j]++] = at));
  const mentee = pair.map((at) => field.menteeOf[at]);
  const most = pair.map((at) => field.most[at] * SCALE);
  return { start, pair, mentee, most, longest };
}
