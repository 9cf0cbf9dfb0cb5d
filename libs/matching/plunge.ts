import { type Field, pairOf } from './field.js';
import { type Groups, IMPOSSIBLE } from './groups.js';
import type { Oracle } from './oracle.js';
import { PINNED } from './prices.js';
import type { Random } from './random.js';
import { SCALE } from './scale.js';

/** How a plunge goes: the step of the prices in points, and how many passes there are before the next groups are fixed. */
export interface Plunging {
  step: number;
  passes: number;
  /** The share of the mentors still open who are fixed at a time. */
  share: number;
  /** Every how many passes the best groups are looked for anew. */
  look: number;
}

/** The price of who is placed already: nobody can afford it. */
export const TAKEN = 1 << 26;
const NOBODY = -1;
/** How much of what was counted before a fixing still counts after it. */
const MEMORY = 0.8;
/** How often in a pass everybody becomes cheaper. */
const FALLS = 64;

/**
 * A division from prices: while the prices go on balancing, it counts how often each mentor wants each group, which
 * comes near the shares of the linear programme (volume algorithm, Barahona and Anbil 2000), and fixes the groups that
 * are wanted most, again and again (diving; Sadykov, Vanderbeck, Pessoa, Tahiri and Uchoa 2019).
 */
export class Plunge {
  /** Prices of now; TAKEN for everybody who takes no part. */
  readonly prices: Int32Array;
  private readonly field: Field;
  private readonly oracle: Oracle;
  private readonly random: Random;
  private mentors: Int32Array = new Int32Array(0);
  private mentees: Int32Array = new Int32Array(0);
  private open = 0;
  private readonly least: Int32Array;
  private readonly wanted: Float64Array;
  private readonly favourite: Int32Array;
  private readonly pins: Uint8Array;

  constructor(oracle: Oracle, least: number, random: Random) {
    const { field } = oracle;
    this.field = field;
    this.oracle = oracle;
    this.random = random;
    this.prices = new Int32Array(field.mentees).fill(TAKEN);
    this.least = Int32Array.from(field.pin, (pin) => (pin < 0 ? least : PINNED));
    this.wanted = new Float64Array(field.mentors);
    this.favourite = new Int32Array(field.mentors);
    this.pins = new Uint8Array(field.mentors);
    for (const j of field.pin) if (j >= 0) this.pins[j]++;
  }

  /**
   * Divides these mentees, none of whom is placed, over these mentors, none of whom has a group. Returns false when it
   * was stopped: what was not decided by then is done in haste.
   */
  run(groups: Groups, people: People, plunging: Plunging, pause: (done: number) => boolean): boolean {
    this.mentors = people.mentors.slice();
    this.mentees = people.mentees.slice();
    this.open = people.mentors.length;
    for (const i of people.mentees) this.prices[i] = this.field.pin[i] < 0 ? people.prices[i] : PINNED;
    for (const j of people.mentors) this.oracle.memory.forget(j);
    let whole = true;
    for (let fixed = 1; fixed;) {
      whole = whole && this.balance(plunging, () => pause(1 - this.open / people.mentors.length));
      fixed = this.fix(groups, whole ? plunging.share : 1);
    }
    for (const i of people.mentees) this.prices[i] = TAKEN;
    return whole;
  }

  /** Some passes over the mentors who are still open; false when it was stopped. */
  private balance({ step, passes, look }: Plunging, pause: () => boolean): boolean {
    const { oracle, prices, mentors, open } = this;
    const up = Math.round(step * SCALE);
    const stride = Math.ceil(open / FALLS);
    for (let pass = 0; pass < passes; pass++) {
      const isLook = pass % look === 0;
      let fallen = 0;
      this.shuffle();
      for (let at = 0; at < open; at++) {
        const j = mentors[at];
        if (isLook) oracle.solve(j, prices);
        else oracle.glance(j, prices);
        oracle.tally();
        for (let k = 0; k < oracle.size; k++) if (this.field.pin[oracle.chosen[k]] < 0) prices[oracle.chosen[k]] += up;
        if (isLook && (at & 15) === 15 && pause()) return false;
        if (at % stride !== stride - 1 && at !== open - 1) continue;
        const fall = Math.floor((up * (at + 1)) / open);
        this.cheapen(fall - fallen);
        fallen = fall;
      }
    }
    return true;
  }

  private cheapen(fall: number): void {
    const { prices, least, mentees } = this;
    if (!fall) return;
    for (let at = 0; at < mentees.length; at++) {
      const i = mentees[at];
      prices[i] = prices[i] - fall > least[i] ? prices[i] - fall : least[i];
    }
  }

  /** Fixes the groups that are wanted most; returns how many. */
  private fix(groups: Groups, share: number): number {
    const { mentors, open, wanted, favourite, oracle } = this;
    for (let at = 0; at < open; at++) {
      const j = mentors[at];
      favourite[j] = oracle.memory.favourite(j, this.prices, TAKEN >> 1);
      wanted[j] = favourite[j] < 0 ? -1 : oracle.memory.wanted[favourite[j]];
    }
    const order = mentors.slice(0, open).sort((a, b) => wanted[b] - wanted[a] || a - b);
    let left = Math.max(3, Math.ceil(share * open));
    let fixed = 0;
    for (const j of order) {
      if (!left || favourite[j] < 0) break;
      if (!this.take(groups, j)) continue;
      fixed++;
      left--;
    }
    this.narrow(groups);
    return fixed;
  }

  private take(groups: Groups, j: number): boolean {
    const { prices, oracle, field } = this;
    const size = oracle.memory.copy(this.favourite[j], oracle.chosen);
    const members = oracle.chosen.slice(0, size);
    if (members.some((i) => prices[i] > TAKEN >> 1)) return false;
    if (members.filter((i) => field.pin[i] >= 0).length < this.pins[j]) return false;
    for (const i of members) {
      const pair = pairOf(field, i, j);
      const value = pair < 0 ? IMPOSSIBLE : groups.changed(j, NOBODY, pair);
      if (value === IMPOSSIBLE) {
        groups.dissolve(j);
        return false;
      }
      groups.join(pair, value);
    }
    for (const i of members) prices[i] = TAKEN;
    return true;
  }

  /** Leaves those who are decided out of what follows. */
  private narrow(groups: Groups): void {
    const { mentors, prices, oracle } = this;
    let left = 0;
    for (let at = 0; at < this.open; at++) {
      const j = mentors[at];
      if (groups.size[j]) continue;
      oracle.memory.fade(j, MEMORY);
      mentors[left++] = j;
    }
    this.open = left;
    this.mentees = this.mentees.filter((i) => prices[i] < TAKEN >> 1);
  }

  private shuffle(): void {
    const { mentors, random } = this;
    for (let at = this.open - 1; at > 0; at--) {
      const other = random.below(at + 1);
      const held = mentors[at];
      mentors[at] = mentors[other];
      mentors[other] = held;
    }
  }
}

/** Who takes part in a plunge, and the prices it begins with. */
export interface People {
  mentors: Int32Array;
  mentees: Int32Array;
  prices: Int32Array;
}
