import { Annealer } from './anneal.js';
import { construct, resume } from './construct.js';
import { type Work, workFor } from './effort.js';
import { type Field, pairOf, type Part, ranked } from './field.js';
import { finish } from './finish.js';
import { Groups } from './groups.js';
import type { Effort } from './model.js';
import { Oracle } from './oracle.js';
import { ascend, openingPrices } from './prices.js';
import { Random } from './random.js';
import { SCALE } from './scale.js';

/** Pairs of each mentee that are searched, once the prices tell which: few, so that all fits in the cache. */
const SEARCHED = 16;
/** Puts a mentor whom the mentee has to have or had before among those that are searched. */
const SURELY = 1e6;

/** The search for the best division of one part: prices first, then rounds of annealing, of which the best is kept. */
export class Pursuit {
  readonly part: Part;
  readonly work: Work;
  readonly oracle: Oracle;
  readonly prices: Int32Array;
  /** The best division so far: the mentor of each mentee, or -1. */
  mentorOf: Int32Array;
  placed = 0;
  total = 0;
  private readonly seed: number;
  private arena: Field;

  constructor(part: Part, options: { seed: number; effort: Effort }) {
    const { field } = part;
    const before = field.previous.some((j) => j >= 0);
    this.part = part;
    this.seed = options.seed;
    this.work = workFor(options.effort, field.mentees, before);
    this.oracle = new Oracle(field);
    this.prices = openingPrices(field);
    this.mentorOf = new Int32Array(field.mentees).fill(-1);
    this.arena = field;
  }

  get mentees(): number {
    return this.part.field.mentees;
  }

  /** Finds the prices; false when it was stopped. */
  price(pause: (done: number) => boolean): boolean {
    const ascent = { ...this.work.pricing, least: 0 };
    return ascend(this.oracle, this.prices, ascent, new Random(this.seed), pause);
  }

  /** Makes a first division, and picks the pairs worth searching: by what they can add, less their part of the group's worth. */
  begin(deadline: () => boolean): void {
    const { field } = this.part;
    const groups = new Groups(field);
    if (!resume(groups)) construct(groups, this.oracle, this.prices, deadline);
    finish(groups, false);
    this.keep(groups);
    if (deadline()) return;
    const worth = Float64Array.from({ length: field.mentors }, (_, j) => this.oracle.solve(j, this.prices) / SCALE);
    const promise = Float64Array.from(field.most, (most, pair) => {
      const i = field.menteeOf[pair];
      const j = field.mentorOf[pair];
      return most - worth[j] / field.capMax[j] + (field.pin[i] === j || field.previous[i] === j ? SURELY : 0);
    });
    this.arena = ranked(field, promise, SEARCHED);
  }

  /** Runs one round, and keeps what it finds if that is better. */
  search(at: number, pause: (done: number, groups: Groups) => boolean): void {
    const round = this.work.rounds[at];
    const groups = new Groups(this.arena);
    groups.setPenalty(round.firstPenalty);
    if (round.warm) this.load(groups);
    else if (!resume(groups)) construct(groups, this.oracle, this.prices, () => false);
    const schedule = { ...round, moves: round.moves * this.mentees };
    const random = new Random(this.seed * 7919 + at);
    const whole = new Annealer(groups, random).run(schedule, (done) => pause(done, groups));
    const result = new Groups(this.part.field);
    this.load(result, groups.mentorOf);
    finish(result, whole);
    this.keep(result);
  }

  /** Keeps a division that was found elsewhere, if that is better. */
  take(mentorOf: Int32Array): void {
    const groups = new Groups(this.part.field);
    this.load(groups, mentorOf);
    this.keep(groups);
  }

  private load(groups: Groups, mentorOf = this.mentorOf): void {
    groups.load(mentorOf.map((j, i) => (j < 0 ? -1 : pairOf(groups.field, i, j))));
  }

  private keep(groups: Groups): void {
    if (groups.placed < this.placed || (groups.placed === this.placed && groups.total <= this.total)) return;
    this.mentorOf = groups.mentorOf.slice();
    this.placed = groups.placed;
    this.total = groups.total;
  }
}
