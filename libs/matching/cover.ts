import type { Grouping } from './groupings.js';

const WORD = 32;
/** Groups that are looked at between two looks at whether to stop. */
const OFTEN = 200_000;

/** Groups to choose from, and what leaving things out loses against the bound: a group, a mentor, a mentee. */
export interface Choices {
  groups: Grouping[];
  /** What each group is worth, and what no choice can exceed. */
  worth: ArrayLike<number>;
  most: number;
  loss: ArrayLike<number>;
  mentorLoss: ArrayLike<number>;
  menteeLoss: ArrayLike<number>;
}

/**
 * Chooses groups that have nobody in common so that as little as possible is lost against the bound, within a budget:
 * exact cover by always deciding on whoever has the fewest groups left (Knuth 2000, Algorithm X), cut off by the least
 * that those who are still to be decided must lose.
 */
export class Cover {
  /** The best choice so far. */
  best: number[] | null = null;
  /** Whether every choice within the budget was looked at. */
  complete = true;
  private readonly choices: Choices;
  private readonly words: number;
  private readonly masks: Int32Array;
  private readonly stop: () => boolean;
  private looks: number;
  private unasked = 0;
  private budget: number;
  private readonly step: number;
  private readonly path: number[] = [];

  constructor(choices: Choices, budget: number, options: { step: number; looks: number; stop: () => boolean }) {
    this.choices = choices;
    this.budget = budget;
    this.step = options.step;
    this.looks = options.looks;
    this.stop = options.stop;
    this.words = Math.ceil((choices.menteeLoss.length + choices.mentorLoss.length) / WORD);
    this.masks = new Int32Array(choices.groups.length * this.words);
    choices.groups.forEach(({ members, mentor }, at) => {
      for (const item of [...members, choices.menteeLoss.length + mentor])
        this.masks[at * this.words + (item >> 5)] |= 1 << (item & 31);
    });
  }

  /** Looks at every choice that loses no more than the budget; returns what the best loses, or Infinity. */
  run(): number {
    const { groups, menteeLoss, mentorLoss } = this.choices;
    const order = [...groups.keys()].sort((a, b) => this.choices.loss[a] - this.choices.loss[b] || a - b);
    const open = Array.from({ length: menteeLoss.length + mentorLoss.length }, (_, item) => item);
    this.decide(Int32Array.from(order), open, 0);
    return this.best ? this.budget + this.step : Infinity;
  }

  private decide(live: Int32Array, open: number[], lost: number): void {
    this.looks -= live.length;
    this.unasked += live.length;
    if (this.looks < 0 || (this.unasked > OFTEN && this.isStopped())) {
      this.looks = -1;
      this.complete = false;
      return;
    }
    const { count, least } = this.survey(live);
    let must = lost;
    const left: number[] = [];
    for (const item of open) {
      if (!count[item]) must += this.lossOf(item);
      else left.push(item);
      if (count[item] && item >= this.mentees) must += Math.min(least[item - this.mentees], this.lossOf(item));
    }
    if (must > this.budget) return;
    if (!left.length) return this.found();
    this.branch(live, left, lost + this.dropped(open, count), must, { count, least });
  }

  private isStopped(): boolean {
    this.unasked = 0;
    return this.stop();
  }

  /** Keeps a choice that loses little enough: all that it loses, also against cuts that it does not use up. */
  private found(): void {
    const { worth, most } = this.choices;
    const lost = this.path.reduce((sum, at) => sum - worth[at], most);
    if (lost > this.budget) return;
    this.best = [...this.path];
    this.budget = lost - this.step;
  }

  private branch(live: Int32Array, open: number[], lost: number, must: number, { count, least }: Survey): void {
    const slack = this.budget - must;
    const { loss, groups } = this.choices;
    const able = live.filter((at) => loss[at] - Math.min(least[groups[at].mentor], this.mentorLossOf(at)) <= slack);
    let item = open[0];
    for (const other of open) if (this.weight(other, count) < this.weight(item, count)) item = other;
    for (const at of able) {
      if (!this.has(at, item)) continue;
      this.path.push(at);
      this.decide(
        able.filter((other) => !this.meets(at, other)),
        open.filter((other) => !this.has(at, other)),
        lost + loss[at],
      );
      this.path.pop();
      if (this.looks < 0) return;
    }
    if (lost + this.lossOf(item) > this.budget) return;
    this.decide(
      able.filter((at) => !this.has(at, item)),
      open.filter((other) => other !== item),
      lost + this.lossOf(item),
    );
  }

  /** What those lose for whom no group is left. */
  private dropped(open: number[], count: Int32Array): number {
    return open.reduce((sum, item) => (count[item] ? sum : sum + this.lossOf(item)), 0);
  }

  private weight(item: number, count: Int32Array): number {
    return count[item] + (this.lossOf(item) <= this.budget ? 1 : 0);
  }

  private survey(live: Int32Array): Survey {
    const { groups, loss } = this.choices;
    const count = new Int32Array(this.mentees + this.choices.mentorLoss.length);
    const least = new Float64Array(this.choices.mentorLoss.length).fill(Infinity);
    for (const at of live) {
      const { members, mentor } = groups[at];
      for (const i of members) count[i]++;
      count[this.mentees + mentor]++;
      if (loss[at] < least[mentor]) least[mentor] = loss[at];
    }
    return { count, least };
  }

  private get mentees(): number {
    return this.choices.menteeLoss.length;
  }

  private lossOf(item: number): number {
    return item < this.mentees ? this.choices.menteeLoss[item] : this.choices.mentorLoss[item - this.mentees];
  }

  private mentorLossOf(at: number): number {
    return this.choices.mentorLoss[this.choices.groups[at].mentor];
  }

  private has(at: number, item: number): boolean {
    return (this.masks[at * this.words + (item >> 5)] & (1 << (item & 31))) !== 0;
  }

  private meets(a: number, b: number): boolean {
    const [first, second] = [a * this.words, b * this.words];
    for (let word = 0; word < this.words; word++) if (this.masks[first + word] & this.masks[second + word]) return true;
    return false;
  }
}

interface Survey {
  /** How many groups each mentee and each mentor has left. */
  count: Int32Array;
  /** The least that a group of each mentor loses. */
  least: Float64Array;
}
