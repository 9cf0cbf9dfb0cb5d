import { WIDEST } from './shortlist.js';

/** How many good groups of each mentor are remembered. */
const DEPTH = 24;

/** Good groups of each mentor that were found at other prices, to be weighed again at those of now. */
export class GroupMemory {
  /** How often each group was the best lately. */
  readonly wanted: Float32Array;
  private readonly known: Uint8Array;
  private readonly points: Int32Array;
  private readonly sizes: Uint8Array;
  private readonly members: Int32Array;

  constructor(mentors: number) {
    this.wanted = new Float32Array(mentors * DEPTH);
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

  /** Where the group of mentor j is that was wanted most, of those without a member dearer than `limit`; else -1. */
  favourite(j: number, prices: Int32Array, limit: number): number {
    let found = -1;
    let most = -1;
    for (let at = j * DEPTH, until = at + this.known[j]; at < until; at++) {
      if (this.wanted[at] <= most || !this.isWithin(at, prices, limit)) continue;
      most = this.wanted[at];
      found = at;
    }
    return found;
  }

  /** Lets what was wanted count for less. */
  fade(j: number, by: number): void {
    for (let at = j * DEPTH, until = at + this.known[j]; at < until; at++) this.wanted[at] *= by;
  }

  /** Forgets what was wanted, not the groups. */
  forget(j: number): void {
    this.wanted.fill(0, j * DEPTH, j * DEPTH + this.known[j]);
  }

  /** Keeps a group, in place of the one that is worth least when there are many; returns where it is. */
  keep(j: number, chosen: Int32Array, size: number, worth: number, prices: Int32Array): number {
    let points = worth;
    for (let k = 0; k < size; k++) points += prices[chosen[k]];
    const at = this.known[j] < DEPTH ? j * DEPTH + this.known[j]++ : this.leastWorth(j, prices);
    this.points[at] = points;
    this.sizes[at] = size;
    this.wanted[at] = 0;
    for (let k = 0; k < size; k++) this.members[at * WIDEST + k] = chosen[k];
    return at;
  }

  private isWithin(at: number, prices: Int32Array, limit: number): boolean {
    for (let k = at * WIDEST, end = k + this.sizes[at]; k < end; k++) if (prices[this.members[k]] > limit) return false;
    return true;
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
