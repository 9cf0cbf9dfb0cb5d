import { WIDEST } from './shortlist.js';

/** How many good groups of each mentor are remembered. */
const DEPTH = 24;

/** Good groups of each mentor that were found at other prices, to be weighed again at those of now. */
export class GroupMemory {
  private readonly known: Uint8Array;
  private readonly points: Int32Array;
  private readonly sizes: Uint8Array;
  private readonly members: Int32Array;

  constructor(mentors: number) {
    this.known = new Uint8Array(mentors);
    this.points = new Int32Array(mentors * DEPTH);
    this.sizes = new Uint8Array(mentors * DEPTH);
    this.members = new Int32Array(mentors * DEPTH * WIDEST);
  }

  /** Where the group of mentor j is that is worth most above these prices, if more than `least`; else -1. */
  best(j: number, prices: Int32Array, least: number): number {
    let found = -1;
    for (let at = j * DEPTH, until = at + this.known[j]; at < until; at++) {
      const worth = this.worthAt(at, prices);
      if (worth <= least) continue;
      least = worth;
      found = at;
    }
    return found;
  }

  /** What a group is worth above these prices. */
  worthAt(at: number, prices: Int32Array): number {
    const first = at * WIDEST;
    let worth = this.points[at];
    for (let k = first, end = first + this.sizes[at]; k < end; k++) worth -= prices[this.members[k]];
    return worth;
  }

  /** Copies who is in a group; returns how many. */
  copy(at: number, into: Int32Array): number {
    for (let k = 0; k < this.sizes[at]; k++) into[k] = this.members[at * WIDEST + k];
    return this.sizes[at];
  }

  /** Keeps a group, in place of the one that is worth least when there are many. */
  keep(j: number, chosen: Int32Array, size: number, worth: number, prices: Int32Array): void {
    let points = worth;
    for (let k = 0; k < size; k++) points += prices[chosen[k]];
    const at = this.known[j] < DEPTH ? j * DEPTH + this.known[j]++ : this.leastWorth(j, prices);
    this.points[at] = points;
    this.sizes[at] = size;
    for (let k = 0; k < size; k++) this.members[at * WIDEST + k] = chosen[k];
  }

  private leastWorth(j: number, prices: Int32Array): number {
    let least = Infinity;
    let found = 0;
    for (let at = j * DEPTH, until = at + DEPTH; at < until; at++) {
      const worth = this.worthAt(at, prices);
      if (worth >= least) continue;
      least = worth;
      found = at;
    }
    return found;
  }
}
