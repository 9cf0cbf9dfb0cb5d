import type { Grouping } from './groupings.js';

/** How much more than one group, in shares, a cut has to forbid to be worth having, and how many are added at a time. */
const LEAST = 0.03;
const AT_ONCE = 30;
/** How many of them may be about the same mentee. */
const EACH = 6;
/** Members of the set from which on a group counts. */
export const TOGETHER = 2;

/**
 * Subset-row cuts (Jepsen, Petersen, Spoorendonk and Pisinger 2008): of three mentees, two can be together in one
 * group only, which shares of groups do not know.
 */
export class Cuts {
  readonly sets: number[][] = [];
  /** The cuts that each mentee is in. */
  readonly of: number[][];
  private readonly met: number[] = [];

  constructor(mentees: number, sets: number[][]) {
    this.of = Array.from({ length: mentees }, () => []);
    for (const set of sets) this.push(set);
  }

  /** The cuts that these members count in. */
  with(members: number[]): number[] {
    const found: number[] = [];
    for (const i of members) for (const cut of this.of[i]) if (++this.met[cut] === TOGETHER) found.push(cut);
    for (const i of members) for (const cut of this.of[i]) this.met[cut] = 0;
    return found;
  }

  /** Adds what these shares of groups break most; returns how many cuts those are. */
  add(groups: Grouping[], shares: Float64Array): number {
    const used = groups.flatMap(({ members }, at) => (shares[at] > 1e-6 ? [{ members, share: shares[at] }] : []));
    const known = new Set(this.sets.map((set) => set.join()));
    const broken = triples(used, this.of.length).filter(({ set }) => !known.has(set.join()));
    const each = new Int32Array(this.of.length);
    let added = 0;
    for (const { set } of broken.sort((a, b) => b.excess - a.excess)) {
      if (added === AT_ONCE) break;
      if (set.some((i) => each[i] >= EACH)) continue;
      for (const i of set) each[i]++;
      this.push(set);
      added++;
    }
    return added;
  }

  private push(set: number[]): void {
    for (const i of set) this.of[i].push(this.sets.length);
    this.sets.push(set);
    this.met.push(0);
  }
}

interface Share {
  members: number[];
  share: number;
}

/** Sets of three mentees of whom two are together in more than one group, all shares taken together. */
function triples(used: Share[], mentees: number): { set: number[]; excess: number }[] {
  const pairs = new Float64Array(mentees * mentees);
  const all = new Map<number, number>();
  for (const { members, share } of used)
    members.forEach((a, at) => {
      for (const [next, b] of members.slice(at + 1).entries()) {
        pairs[a * mentees + b] += share;
        pairs[b * mentees + a] += share;
        for (const c of members.slice(at + next + TOGETHER)) {
          const key = (a * mentees + b) * mentees + c;
          all.set(key, (all.get(key) ?? 0) + share);
        }
      }
    });
  const found: { set: number[]; excess: number }[] = [];
  for (let a = 0; a < mentees; a++)
    for (let b = a + 1; b < mentees; b++)
      for (let c = b + 1; c < mentees; c++) {
        const sum = pairs[a * mentees + b] + pairs[a * mentees + c] + pairs[b * mentees + c];
        if (sum <= 1 + LEAST) continue;
        const excess = sum - TOGETHER * (all.get((a * mentees + b) * mentees + c) ?? 0) - 1;
        if (excess > LEAST) found.push({ set: [a, b, c], excess });
      }
  return found;
}
