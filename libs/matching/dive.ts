import type { Field } from './field.js';
import { WIDEST } from './shortlist.js';

/** Steps after which the bound of the relaxed problem is good enough. */
const PATIENCE = 2000;

/** Branch and bound over the members of one group, the most worth first. */
export class Dive {
  readonly chosen = new Int32Array(WIDEST);
  size = 0;
  gaveUp = false;
  private readonly field: Field;
  private count = 0;
  private readonly who: Int32Array;
  private readonly worth: Int32Array;
  private readonly mentee: Int32Array;
  private readonly pair: Int32Array;
  private readonly path = new Int32Array(WIDEST);
  private steps = 0;
  private best = 0;
  private floor = 0;
  private least = 0;
  private most = 0;

  constructor(field: Field, longest: number) {
    this.field = field;
    this.who = new Int32Array(longest);
    this.worth = new Int32Array(longest);
    this.mentee = new Int32Array(longest);
    this.pair = new Int32Array(longest);
  }

  clear(): void {
    this.count = 0;
  }

  add(who: number, worth: number, mentee: number, pair: number): void {
    let at = this.count++;
    for (; at > 0 && this.worth[at - 1] < worth; at--) {
      this.who[at] = this.who[at - 1];
      this.worth[at] = this.worth[at - 1];
      this.mentee[at] = this.mentee[at - 1];
      this.pair[at] = this.pair[at - 1];
    }
    this.who[at] = who;
    this.worth[at] = worth;
    this.mentee[at] = mentee;
    this.pair[at] = pair;
  }

  /** The best group worth more than `least`, or `least`. */
  run(j: number, least: number, floor: number): number {
    this.best = least;
    this.floor = floor;
    this.steps = 0;
    this.least = this.field.capMin[j];
    this.most = this.field.capMax[j];
    this.deepen(0, 0, 0, 0);
    this.gaveUp = this.steps > PATIENCE;
    return this.best;
  }

  private deepen(from: number, size: number, sum: number, exceptions: number): void {
    const filled = size < this.least ? sum + (this.least - size) * this.floor : sum;
    if (filled > this.best) {
      this.best = filled;
      this.size = size;
      for (let k = 0; k < size; k++) this.chosen[k] = this.who[this.path[k]];
    }
    if (size === this.most || ++this.steps > PATIENCE) return;
    for (let next = from; next < this.count; next++) {
      if (this.mostFrom(size, sum, next) <= this.best) return;
      const more = exceptions + this.field.exception[this.pair[next]];
      if (more > this.field.maxExceptions || !this.joins(next, size)) continue;
      this.path[size] = next;
      this.deepen(next + 1, size + 1, sum + this.worth[next], more);
    }
  }

  private mostFrom(size: number, sum: number, from: number): number {
    let most = sum;
    for (let k = size, next = from; k < this.most; k++, next++) {
      const worth = next < this.count ? this.worth[next] : this.floor;
      if (k < this.least || worth > 0) most += worth;
    }
    return most;
  }

  private joins(next: number, size: number): boolean {
    const { team, touchy, apart } = this.field;
    const i = this.mentee[next];
    for (let k = 0; k < size; k++) {
      const other = this.mentee[this.path[k]];
      if (team[other] === team[i] || (touchy[i] && apart[i].has(other))) return false;
    }
    return true;
  }
}

/** Whether a group of these, none of whom are of one team, breaks no other rule between members. */
export function isSound(
  { exception, touchy, apart, maxExceptions }: Field,
  who: Int32Array,
  { pair, mentee }: { pair: Int32Array; mentee: Int32Array },
): boolean {
  let exceptions = 0;
  for (let k = 0; k < who.length; k++) {
    exceptions += exception[pair[who[k]]];
    const i = mentee[who[k]];
    if (touchy[i]) for (let l = 0; l < k; l++) if (apart[i].has(mentee[who[l]])) return false;
  }
  return exceptions <= maxExceptions;
}
