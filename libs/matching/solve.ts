import { candidates } from './candidates.js';
import { chooseAgain } from './choice.js';
import { type Field, parts, undivided, withoutPairs } from './field.js';
import type { Groups } from './groups.js';
import type { Effort, Instance, Plan } from './model.js';
import { ordered, restored } from './order.js';
import { planOf } from './plan.js';
import { prepare, type Prepared } from './prepare.js';
import { boundAt, boundAtSight, boundWithin } from './proof.js';
import { Pursuit } from './pursuit.js';
import { Scout } from './scout.js';
import { type PlanScore, scorePlan } from './score.js';
import { upheld } from './upheld.js';

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

/** Pricing the mentees, dividing small parts exactly, and searching divisions of the others. */
export type Stage = 'PRICE' | 'PROVE' | 'SEARCH';

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
/** How far it is once all is priced. */
const PRICED = 0.4;

/** Divides the mentees of an instance over its mentors. The same instance, seed and effort give the same plan. */
export async function solve(instance: Instance, options: SolveOptions): Promise<Solution> {
  if (instance.mentees.length <= ALL_PAIRS) return new Search(prepare(instance), options).run();
  const order = ordered(instance);
  const solution = await new Search(prepare(order.instance), options).run();
  return { ...solution, plan: restored(solution.plan, order) };
}

class Search {
  readonly prepared: Prepared;
  private readonly options: SolveOptions;
  readonly scout: Scout;
  readonly field: Field;
  /** The lowest prices at which the pairs that were chosen suffice, where the plan before told which. */
  private readonly lowest: Int32Array | undefined;
  private readonly sought: Pursuit[];
  private bound: number;
  private stopped = false;
  /** How much better the division under way is than the best one of its part. */
  private ahead = { placed: 0, total: 0 };

  constructor(prepared: Prepared, options: SolveOptions) {
    this.prepared = prepared;
    this.options = options;
    this.scout = new Scout(prepared.values);
    const stop = () => this.stop();
    const known = isChosenAgain(prepared.instance) ? chooseAgain(prepared, this.scout, stop) : undefined;
    const field = known?.field ?? this.candidates(stop);
    const all = this.stopped ? [undivided(field)] : parts(field);
    this.sought = all.map((part) => new Pursuit(part, options, known));
    this.field = withoutPairs(field);
    this.lowest = known?.lowest;
    this.bound = boundAtSight(prepared);
  }

  private candidates(stop: () => boolean): Field {
    const limit = limitFor(this.prepared.instance);
    return candidates(this.prepared, this.scout, { kept: limit, others: limit }, stop);
  }

  async run(): Promise<Solution> {
    this.price();
    await this.settleSmall();
    this.search();
    this.boundSmall();
    const plan = planOf(this.prepared, upheld(this.prepared, this.field, this.assignment()));
    const score = scorePlan(this.prepared.instance, plan);
    return { plan, score, bound: Math.max(this.bound, score.objective), stopped: this.stopped };
  }

  /** Asks whether to stop; once it is yes it stays so. */
  private stop(): boolean {
    this.stopped ||= this.options.shouldStop?.() ?? false;
    return this.stopped;
  }

  /** Prices the parts, bounds the whole at those prices, and makes a first division. */
  private price(): void {
    this.inTurn(0, 0.6, (part, pause) => this.stopped || part.price(pause));
    if (!this.stopped) this.prove();
    this.inTurn(0.8, 1, (part, pause) => part.begin(pause));
  }

  private prove(): void {
    const prices = this.lowest?.slice() ?? new Int32Array(this.field.mentees);
    for (const { part, prices: own } of this.sought) part.mentees.forEach((i, at) => (prices[i] = own[at]));
    const pause = (done: number) => this.pause('PRICE', 0.6 + 0.2 * done);
    const bound = this.lowest ? boundWithin(this, this.sought, prices, pause) : boundAt(this, prices, pause);
    if (bound !== null) this.bound = Math.min(this.bound, bound + this.prepared.offset);
  }

  /** Does something for part after part, and tells how far that is by their share of the mentees. */
  private inTurn(from: number, to: number, work: (part: Pursuit, pause: (done: number) => boolean) => unknown): void {
    let before = from;
    for (const part of this.sought) {
      const share = ((to - from) * part.mentees) / this.field.mentees;
      work(part, (done) => this.pause('PRICE', before + done * share));
      before += share;
    }
  }

  private search(): void {
    const open = this.sought.filter((part) => !part.isProven);
    const work = open
      .flatMap((part) => part.work.rounds.map(({ renew }, at) => ({ part, at, moves: renew.visits * part.mentees })))
      .filter(({ part, at }) => at > 0 || !part.isSmall);
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

  private get small(): Pursuit[] {
    return this.sought.filter(({ isSmall }) => isSmall);
  }

  /** Divides the small parts exactly. */
  private async settleSmall(): Promise<void> {
    const { small } = this;
    for (const [at, part] of small.entries()) {
      if (this.stopped) return;
      const pause = (done: number) => this.pause('PROVE', (at + done) / small.length);
      await part.settle(pause);
    }
  }

  /** When all parts are small, and no pair was left out, their bounds bound the whole. */
  private boundSmall(): void {
    if (this.small.length < this.sought.length || !this.hasAllPairs()) return;
    const sum = this.sought.reduce((all, part) => all + part.bound(() => this.pause('SEARCH', 1)), 0);
    this.bound = Math.min(this.bound, sum + this.prepared.offset);
  }

  /** Whether every pair is in the field: nothing is known of those that were left out. */
  private hasAllPairs(): boolean {
    const { rowStart, mentors } = this.field;
    const least = this.lowest ? 0 : limitFor(this.prepared.instance);
    return least >= mentors || rowStart.every((end, i) => i === 0 || end - rowStart[i - 1] < least);
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
    this.stop();
    const [from, to] = this.span(stage);
    this.options.onProgress?.({
      stage,
      done: from + (to - from) * done,
      placed: this.sought.reduce((sum, part) => sum + part.placed, this.ahead.placed),
      objective: this.sought.reduce((sum, part) => sum + part.worth, this.prepared.offset + this.ahead.total),
      bound: this.bound,
    });
    return this.stopped;
  }

  /** Where a stage begins and ends on the way from 0 to 1. */
  private span(stage: Stage): [number, number] {
    if (stage === 'PRICE') return [0, PRICED];
    const mentees = this.small.reduce((sum, part) => sum + part.mentees, 0);
    const proven = PRICED + ((1 - PRICED) * mentees) / this.field.mentees;
    return stage === 'PROVE' ? [PRICED, proven] : [proven, 1];
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

/** How many pairs of each mentee are searched. */
function limitFor({ mentees }: Instance): number {
  return mentees.length <= ALL_PAIRS ? Infinity : CANDIDATES;
}

function isChosenAgain({ mentees, previous }: Instance): boolean {
  return mentees.length > ALL_PAIRS && previous.length * 2 > mentees.length;
}
