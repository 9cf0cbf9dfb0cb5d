import { Annealer, type Schedule } from './anneal.js';
import { type Part, parts } from './field.js';
import { finish } from './finish.js';
import { Groups } from './groups.js';
import type { Effort, Instance, Plan } from './model.js';
import { planOf } from './plan.js';
import { prepare, type Prepared } from './prepare.js';
import { Random } from './random.js';
import { type PlanScore, scorePlan } from './score.js';

/** How far a search is, and the best division so far. */
export interface Progress {
  stage: 'SEARCH' | 'PROVE';
  /** 0 to 1. */
  done: number;
  placed: number;
  objective: number;
  /** Nothing that places as many is worth more; null as long as that is not known. */
  bound: number | null;
}

/** What to search with. */
export interface SolveOptions {
  seed: number;
  effort: Effort;
  onProgress?: (progress: Progress) => void;
  /** Asked every few milliseconds; once it says yes the best plan so far is returned. */
  shouldStop?: () => boolean;
}

/** A plan, what it is worth, and how much better any other could be. */
export interface Solution {
  plan: Plan;
  score: PlanScore;
  bound: number | null;
  stopped: boolean;
}

/** Mentees in a part up to which several fresh searches pay more than one long one. */
const SMALL = 150;
const CANDIDATES = 32;
/** Moves per mentee of each round; a higher effort begins with all that the lower one does, so it is never worse. */
const ROUNDS: Record<Effort, { small: number[]; large: number[] }> = {
  quick: { small: [2000], large: [400] },
  normal: { small: [2000, 4000, 4000, 4000], large: [400, 1500] },
  thorough: {
    small: [2000, ...Array<number>(12).fill(4000), ...Array<number>(6).fill(16000)],
    large: [400, 1500, 8000],
  },
};

/** Divides the mentees of an instance over its mentors. The same instance, seed and effort give the same plan. */
export function solve(instance: Instance, options: SolveOptions): Solution {
  return new Search(prepare(instance), options).run();
}

/** One part under search, with the best division of it so far. */
interface Sought extends Part {
  rounds: number[];
  pairs: Int32Array;
  placed: number;
  total: number;
}

class Search {
  private readonly prepared: Prepared;
  private readonly options: SolveOptions;
  private readonly sought: Sought[];
  private readonly work: number;
  private worked = 0;
  private stopped = false;

  constructor(prepared: Prepared, options: SolveOptions) {
    this.prepared = prepared;
    this.options = options;
    this.sought = parts(prepared.field, CANDIDATES).map((part) => this.begin(part));
    this.work = this.sought.reduce((sum, { rounds, field }) => sum + rounds.reduce((a, b) => a + b) * field.mentees, 0);
  }

  run(): Solution {
    const rounds = Math.max(0, ...this.sought.map((part) => part.rounds.length));
    for (let round = 0; round < rounds && !this.stopped; round++)
      for (const part of this.sought) if (round < part.rounds.length && !this.stopped) this.search(part, round);
    const plan = planOf(this.prepared, this.assignment());
    const score = scorePlan(this.prepared.instance, plan);
    return { plan, score, bound: null, stopped: this.stopped };
  }

  private begin(part: Part): Sought {
    const { mentees } = part.field;
    const rounds = ROUNDS[this.options.effort][mentees <= SMALL ? 'small' : 'large'];
    return { ...part, rounds, pairs: new Int32Array(mentees).fill(-1), placed: 0, total: 0 };
  }

  private search(part: Sought, round: number): void {
    const moves = part.rounds[round] * part.field.mentees;
    const groups = new Groups(part.field);
    const random = new Random(this.options.seed * 7919 + round);
    const completed = new Annealer(groups, random).run(schedule(moves), (done) => this.pause(done * moves));
    this.worked += moves;
    finish(groups, completed);
    if (groups.placed < part.placed || (groups.placed === part.placed && groups.total <= part.total)) return;
    part.pairs = groups.pair.slice();
    part.placed = groups.placed;
    part.total = groups.total;
  }

  /** Tells how far the search is; returns whether to stop. */
  private pause(moves: number): boolean {
    this.stopped ||= this.options.shouldStop?.() ?? false;
    this.options.onProgress?.({
      stage: 'SEARCH',
      done: (this.worked + moves) / this.work,
      placed: this.sought.reduce((sum, part) => sum + part.placed, 0),
      objective: this.sought.reduce((sum, part) => sum + part.total, this.prepared.offset),
      bound: null,
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

function schedule(moves: number): Schedule {
  return { moves, hottest: 20, coldest: 1, firstPenalty: 20, lastPenalty: 150 };
}
