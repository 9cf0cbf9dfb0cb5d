import { candidates } from './candidates.js';
import { sharpen } from './effort.js';
import { type Field, parts } from './field.js';
import type { Groups } from './groups.js';
import type { Effort, Instance, Plan } from './model.js';
import { planOf } from './plan.js';
import { prepare, type Prepared } from './prepare.js';
import { ascend } from './prices.js';
import { REWARD, settle } from './pocket.js';
import { boundAt, boundAtSight } from './proof.js';
import { Pursuit } from './pursuit.js';
import { Random } from './random.js';
import { type PlanScore, scorePlan } from './score.js';

/** How far a search is, and the best division so far. */
export interface Progress {
  stage: Stage;
  /** 0 to 1. */
  done: number;
  placed: number;
  objective: number;
  /** No division that places as many is worth more. */
  bound: number | null;
}

/** Pricing the mentees, searching divisions, and proving how much better any other could be. */
export type Stage = 'PRICE' | 'SEARCH' | 'PROVE';

/** What to search with. */
export interface SolveOptions {
  seed: number;
  effort: Effort;
  onProgress?: (progress: Progress) => void;
  /** Asked every few milliseconds; once it says yes the best plan so far is returned. */
  shouldStop?: () => boolean;
}

/** A plan, what it is worth, and what no other that places as many can exceed. */
export interface Solution {
  plan: Plan;
  score: PlanScore;
  bound: number | null;
  stopped: boolean;
}

/** Mentees up to which every pair is searched, and how many pairs of each mentee are searched beyond that. */
const ALL_PAIRS = 600;
const CANDIDATES = 24;
/** Mentees up to which a part is divided exactly. */
const POCKET = 90;
/** Where each stage begins and ends on the way from 0 to 1. */
const SHARE: Record<Stage, [number, number]> = { PRICE: [0, 0.4], SEARCH: [0.4, 0.95], PROVE: [0.95, 1] };
/** How long a search that was stopped may still work on a first division. */
const GRACE_MS = 80;

/** Divides the mentees of an instance over its mentors. The same instance, seed and effort give the same plan. */
export async function solve(instance: Instance, options: SolveOptions): Promise<Solution> {
  return new Search(prepare(instance), options).run();
}

class Search {
  private readonly prepared: Prepared;
  private readonly options: SolveOptions;
  private readonly field: Field;
  private readonly sought: Pursuit[];
  private bound: number;
  private stoppedAt = Infinity;
  /** How much better the division under way is than the best one of its part. */
  private ahead = { placed: 0, total: 0 };

  constructor(prepared: Prepared, options: SolveOptions) {
    this.prepared = prepared;
    this.options = options;
    this.field = candidates(prepared, prepared.instance.mentees.length <= ALL_PAIRS ? Infinity : CANDIDATES);
    this.sought = parts(this.field).map((part) => new Pursuit(part, options));
    this.bound = boundAtSight(this.field) + prepared.offset;
  }

  async run(): Promise<Solution> {
    this.price();
    this.search();
    await this.settleSmall();
    const plan = planOf(this.prepared, this.assignment());
    const score = scorePlan(this.prepared.instance, plan);
    return { plan, score, bound: Math.max(this.bound, score.objective), stopped: this.stopped };
  }

  private get stopped(): boolean {
    return this.stoppedAt < Infinity;
  }

  /** Prices the parts, bounds the whole at those prices, and makes a first division. */
  private price(): void {
    const all = this.field.mentees;
    let before = 0;
    for (const part of this.sought) {
      const from = before / all;
      if (!this.stopped) part.price((done) => this.pause('PRICE', 0.8 * (from + (done * part.mentees) / all)));
      before += part.mentees;
    }
    for (const part of this.sought) part.begin(() => performance.now() - this.stoppedAt > GRACE_MS);
    if (!this.stopped) this.prove();
  }

  private prove(): void {
    const prices = new Int32Array(this.field.mentees);
    for (const part of this.sought) {
      const sharper = part.prices.slice();
      const ascent = { ...sharpen(this.options.effort), least: 0 };
      if (!ascend(part.oracle, sharper, ascent, new Random(1), () => this.pause('PRICE', 0.8))) return;
      part.part.mentees.forEach((i, at) => (prices[i] = sharper[at]));
    }
    const bound = boundAt(this.prepared, this.field, prices, () => this.pause('PRICE', 0.9));
    if (bound !== null) this.bound = Math.min(this.bound, bound + this.prepared.offset);
  }

  private search(): void {
    const work = this.sought.flatMap((part) =>
      part.work.rounds.map((round, at) => ({ part, at, moves: round.moves * part.mentees })),
    );
    const all = work.reduce((sum, { moves }) => sum + moves, 0);
    let before = 0;
    for (const { part, at, moves } of work.sort((a, b) => a.at - b.at)) {
      const from = before;
      if (this.stopped) return;
      part.search(at, (done, groups) => {
        this.compare(part, groups);
        return this.pause('SEARCH', (from + done * moves) / all);
      });
      this.ahead = { placed: 0, total: 0 };
      before += moves;
    }
  }

  /** Divides the small parts exactly; when there are no others that proves a bound for the whole. */
  private async settleSmall(): Promise<void> {
    const small = this.sought.filter(({ mentees }) => mentees <= POCKET);
    let sum = 0;
    for (const [at, part] of small.entries()) {
      if (this.stopped) return;
      const settled = await settle(part.part.field, part.mentorOf, () => this.pause('PROVE', at / small.length));
      sum += settled?.bound ?? Infinity;
      if (settled) part.take(settled.mentorOf);
    }
    if (small.length < this.sought.length) return;
    const placed = small.reduce((all, part) => all + part.placed, 0);
    this.bound = Math.min(this.bound, sum - REWARD * placed + this.prepared.offset);
  }

  /** Looks whether the division under way is ahead of the best one, groups that are too small not counted. */
  private compare(part: Pursuit, groups: Groups): void {
    if (!this.options.onProgress) return;
    const { placed, total } = groups.standing();
    const isAhead = placed > part.placed || (placed === part.placed && total > part.total);
    this.ahead = isAhead ? { placed: placed - part.placed, total: total - part.total } : { placed: 0, total: 0 };
  }

  /** Tells how far the search is; returns whether to stop. */
  private pause(stage: Stage, done: number): boolean {
    if (!this.stopped && this.options.shouldStop?.()) this.stoppedAt = performance.now();
    const [from, to] = SHARE[stage];
    this.options.onProgress?.({
      stage,
      done: from + (to - from) * done,
      placed: this.sought.reduce((sum, part) => sum + part.placed, this.ahead.placed),
      objective: this.sought.reduce((sum, part) => sum + part.total, this.prepared.offset + this.ahead.total),
      bound: this.bound,
    });
    return this.stopped;
  }

  private assignment(): Int32Array {
    const mentorOf = new Int32Array(this.field.mentees).fill(-1);
    for (const { part, mentorOf: own } of this.sought)
      own.forEach((j, i) => {
        if (j >= 0) mentorOf[part.mentees[i]] = part.mentors[j];
      });
    return mentorOf;
  }
}
