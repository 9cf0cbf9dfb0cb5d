import { type Columns, columnsOf } from './columns.js';
import type { Field } from './field.js';
import { SCALE } from './scale.js';

/** One possible group of a mentor, and what it adds to the objective. */
export interface Grouping {
  mentor: number;
  members: number[];
  value: number;
}

interface Offer {
  i: number;
  pair: number;
  worth: number;
}

/**
 * Lists every group whose worth above the prices comes near enough to the best: no other can be in a better division
 * than the one at hand (fixing by reduced cost; Baldacci, Christofides, Mingozzi 2008).
 */
export class Groupings {
  private readonly field: Field;
  private readonly columns: Columns;
  private found = new Map<string, Grouping>();
  private limit = 0;
  private path: number[] = [];
  private readonly stop: () => boolean;

  constructor(field: Field, stop: () => boolean) {
    this.field = field;
    this.stop = stop;
    this.columns = columnsOf(field);
  }

  /** All groups of mentor j worth at least `least` above the prices; null when there are more than `limit`, or it was stopped. */
  list(j: number, prices: Int32Array, least: number, limit: number): Grouping[] | null {
    this.found = new Map();
    this.limit = limit;
    for (let left = this.field.mentorSlots[j]; left; left &= left - 1)
      for (let agenda = 0; agenda < this.field.agendas[j]; agenda++) {
        const offers = this.offers(j, left & -left, agenda, prices);
        this.deepen({ j, offers, prices, least }, 0, 0, 0);
        if (this.found.size > limit || this.stop()) return null;
      }
    return [...this.found.values()];
  }

  private offers(j: number, bit: number, agenda: number, prices: Int32Array): Offer[] {
    const { start, mentee, pair } = this.columns;
    const { possible, preferred, value, stride, slot } = this.field;
    const offers: Offer[] = [];
    for (let at = start[j]; at < start[j + 1]; at++) {
      const i = mentee[at];
      if (!(possible[i] & bit)) continue;
      const points = slot.sure + (preferred[i] & bit ? slot.extra : 0);
      offers.push({ i, pair: pair[at], worth: (value[pair[at] * stride + agenda] + points) * SCALE - prices[i] });
    }
    return offers.sort((a, b) => b.worth - a.worth || a.i - b.i);
  }

  private deepen(search: Wanted, from: number, sum: number, exceptions: number): void {
    const { j, offers, least } = search;
    const { capMin, capMax, maxExceptions, exception } = this.field;
    const size = this.path.length;
    if (size >= capMin[j] && sum >= least) this.emit(search, sum);
    if (size === capMax[j] || this.found.size > this.limit) return;
    for (let next = from; next < offers.length; next++) {
      if (mostFrom(search, next, size, sum, capMin[j], capMax[j]) < least) return;
      const { i, pair, worth } = offers[next];
      const more = exceptions + exception[pair];
      if (more > maxExceptions || !this.joins(i)) continue;
      this.path.push(i);
      this.deepen(search, next + 1, sum + worth, more);
      this.path.pop();
    }
  }

  private joins(i: number): boolean {
    const { team, apart } = this.field;
    return this.path.every((other) => team[other] !== team[i] && !apart[i].has(other));
  }

  private emit({ j, prices }: Wanted, sum: number): void {
    const members = [...this.path].sort((a, b) => a - b);
    const key = members.join();
    const value = Math.round(members.reduce((all, i) => all + prices[i], sum) / SCALE);
    const known = this.found.get(key);
    if (!known || known.value < value) this.found.set(key, { mentor: j, members, value });
  }
}

interface Wanted {
  j: number;
  offers: Offer[];
  prices: Int32Array;
  least: number;
}

/** The most that a group can be worth when it goes on with offers from here; one more at least. */
function mostFrom({ offers }: Wanted, next: number, size: number, sum: number, ...[capMin, capMax]: number[]): number {
  let most = sum;
  for (let k = size, at = next; k < capMax; k++, at++) {
    if (at >= offers.length) return k < capMin ? -Infinity : most;
    if (k >= capMin && k > size && offers[at].worth <= 0) return most;
    most += offers[at].worth;
  }
  return most;
}
