import { Annealer } from './anneal.js';
import { construct, resume } from './construct.js';
import { proofFor, type Work, workFor } from './effort.js';
import { type Part, parts } from './field.js';
import { finish } from './finish.js';
import { Groups } from './groups.js';
import type { Effort, Instance, Plan } from './model.js';
import { Oracle, SCALE } from './oracle.js';
import { planOf } from './plan.js';
import { prepare, type Prepared } from './prepare.js';
import { ascend, bound, openingPrices } from './prices.js';
import { Random } from './random.js';
import { type PlanScore, scorePlan } from './score.js';

/** How far a search is, and the best division so far. */
export interface Progress {
  stage: Stage;
  /** 0 to 1. */
  done: number;
  placed: number;
  objective: number;
  /** No division is worth more; null as long as that is not known. */
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

/** A plan, what it is worth, and what no other can exceed. */
export interface Solution {
  plan: Plan;
  score: PlanScore;
  bound: number | null;
  stopped: boolean;
}

const CANDIDATES = 24;
/** Where each stage begins and ends on the way from 0 to 1. */
const SHARE: Record<Stage, [number, number]> = { PRICE: [0, 0.3], SEARCH: [0.3, 0.9], PROVE: [0.9, 1] };
/** Mentees for whom even a first division takes too long once the search was stopped. */
const TOO_LONG = 2000;
/** The proof fills groups that are too small with members worth this at most: see Oracle. */
const PROOF_FLOOR = -16 * SCALE;

/** Divides the mentees of an instance over its mentors. The same instance, seed and effort give the same plan. */
export function solve(instance: Instance, options: SolveOptions): Solution {
  return new Search(prepare(instance), options).run();
}

/** One part under search: its prices, and the best division of it so far. */
interface Sought extends Part, Work {
  oracle: Oracle;
  prices: Int32Array;
  pairs: Int32Array;
  placed: number;
  total: number;
}

class Search {
  private readonly prepared: Prepared;
  private readonly options: SolveOptions;
  private readonly sought: Sought[];
  private bound: number | null = null;
  private stopped = false;

  constructor(prepared: Prepared, options: SolveOptions) {
    this.prepared = prepared;
    this.options = options;
    this.sought = parts(prepared.field, CANDIDATES).map((part) => this.begin(part));
  }

  run(): Solution {
    this.price();
    this.searchAll();
    this.prove();
    const plan = planOf(this.prepared, this.assignment());
    const score = scorePlan(this.prepared.instance, plan);
    return { plan, score, bound: this.bound, stopped: this.stopped };
  }

  private begin(part: Part): Sought {
    const { mentees } = part.field;
    return {
      ...part,
      ...workFor(
        this.options.effort,
        mentees,
        part.field.previous.some((j) => j >= 0),
      ),
      oracle: new Oracle(part.field),
      prices: openingPrices(part.field),
      pairs: new Int32Array(mentees).fill(-1),
      placed: 0,
      total: 0,
    };
  }

  private price(): void {
    const all = this.prepared.field.mentees;
    let before = 0;
    for (const { oracle, prices, pricing, field } of this.sought) {
      const share = field.mentees / all;
      if (this.stopped) return;
      ascend(oracle, prices, pricing, new Random(this.options.seed), (done) =>
        this.pause('PRICE', before + done * share),
      );
      before += share;
    }
  }

  private searchAll(): void {
    const work = this.sought.flatMap((part) =>
      part.rounds.map((round, at) => ({ part, at, moves: round.moves * part.field.mentees })),
    );
    const all = work.reduce((sum, { moves }) => sum + moves, 0);
    let before = 0;
    for (const { part, at, moves } of work.sort((a, b) => a.at - b.at)) {
      const from = before;
      this.search(part, at, (done) => this.pause('SEARCH', (from + done * moves) / all));
      before += moves;
      if (this.stopped) return;
    }
  }

  private search(part: Sought, at: number, pause: (done: number) => boolean): void {
    const round = part.rounds[at];
    const groups = new Groups(part.field);
    groups.setPenalty(round.firstPenalty);
    if (round.warm) groups.load(part.pairs);
    else if (!resume(groups) && !(this.stopped && part.field.mentees > TOO_LONG))
      construct(groups, part.oracle, part.prices);
    const schedule = { ...round, moves: round.moves * part.field.mentees };
    finish(groups, new Annealer(groups, new Random(this.options.seed * 7919 + at)).run(schedule, pause));
    if (groups.placed < part.placed || (groups.placed === part.placed && groups.total <= part.total)) return;
    part.pairs = groups.pair.slice();
    part.placed = groups.placed;
    part.total = groups.total;
  }

  /** Bounds the whole with the prices of the parts, over all pairs, then sharpens that. */
  private prove(): void {
    if (this.stopped) return;
    const { field, offset } = this.prepared;
    const prices = new Int32Array(field.mentees);
    for (const part of this.sought) part.mentees.forEach((i, at) => (prices[i] = part.prices[at]));
    const oracle = new Oracle(field);
    oracle.floor = PROOF_FLOOR;
    this.bound = bound(oracle, prices) + offset;
    const ascent = proofFor(this.options.effort, field.mentees);
    if (!ascend(oracle, prices, ascent, new Random(1), (done) => this.pause('PROVE', done))) return;
    if (ascent.passes) this.bound = Math.min(this.bound, bound(oracle, prices) + offset);
  }

  /** Tells how far the search is; returns whether to stop. */
  private pause(stage: Stage, done: number): boolean {
    this.stopped ||= this.options.shouldStop?.() ?? false;
    const [from, to] = SHARE[stage];
    this.options.onProgress?.({
      stage,
      done: from + (to - from) * done,
      placed: this.sought.reduce((sum, part) => sum + part.placed, 0),
      objective: this.sought.reduce((sum, part) => sum + part.total, this.prepared.offset),
      bound: this.bound,
    });
    return this.stopped;
  }

  private assignment(): Int32Array {
    const mentorOf = new Int32Array(this.prepared.field.mentees).fill(-1);
    for (const { field, mentees, mentors, pairs } of this.sought)
      pairs.forEach((pair, i) => {
        if (pair >= 0) mentorOf[mentees[i]] = mentors[field.mentorOf[pair]];
      });
    return mentorOf;
  }
}
