import { addInertia, disturbed, isAgain } from './again.js';
import { Annealer } from './anneal.js';
import { type Renewals, type Work, workFor } from './effort.js';
import { type Field, pairOf, type Part, ranked } from './field.js';
import { fillSmall, finish } from './finish.js';
import { Groups } from './groups.js';
import type { Effort } from './model.js';
import { Oracle } from './oracle.js';
import { Plunge } from './plunge.js';
import { settle } from './pocket.js';
import { ascend, openingPrices } from './prices.js';
import { boundPlacing } from './proof.js';
import { Random } from './random.js';
import { Renewal } from './renew.js';
import { resume } from './resume.js';
import { REWARD } from './rewards.js';
import { SCALE } from './scale.js';

/** Mentees up to which a part is divided exactly. */
const EXACT = 90;
/** Points from which on a gap may come from places that are not there: the bound is then sought for those there are. */
const UNSURE = REWARD / 2;
/** How far a part that is divided exactly is after a round of search. */
const SOUGHT = 0.1;
/** Pairs of each mentee that are searched, once the prices tell which: few, so that all fits in the cache. */
const SEARCHED = 16;
/** Puts a mentor whom the mentee has to have or had before among those that are searched. */
const SURELY = 1e6;
/** Points by which it is dearer to leave a mentor than the objective says; not in parts that are divided exactly. */
const INERTIA = 13;
/** Points that it may cost to fill a group of before that has become too small. */
const SPARED = 100;
/** What a place is worth beside its points where somebody is left without. */
const PLACE = 120 * SCALE;

/** The search for the best division of one part: prices, a plunge, then rounds of improvement, of which the best is kept. */
export class Pursuit {
  readonly part: Part;
  readonly work: Work;
  readonly prices: Int32Array;
  /** The best division so far: the mentor of each mentee, or -1. */
  mentorOf: Int32Array;
  placed = 0;
  total = 0;
  /** Pins that it keeps. */
  private pins = 0;
  /** What none can exceed when each placed mentee counts `REWARD` more, once that is known. */
  private most = Infinity;
  private readonly seed: number;
  /** Whether it is divided exactly; not when pairs were chosen by the plan before, which most are to keep. */
  readonly isSmall: boolean;
  /** Whether there is a plan from before that is to be disturbed little. */
  private readonly isAgain: boolean;
  private readonly lowest: Int32Array;
  private near: Field;
  private known?: Oracle;

  /** `known`: prices of all mentees to begin with, and the lowest they may have. */
  constructor(
    part: Part,
    options: { seed: number; effort: Effort },
    known?: { prices: Int32Array; lowest: Int32Array },
  ) {
    const { field } = part;
    this.part = part;
    this.seed = options.seed;
    this.isSmall = !known && field.mentees <= EXACT;
    this.isAgain = !this.isSmall && isAgain(field);
    this.work = workFor(options.effort, field.mentors, this.isAgain);
    this.prices = known ? part.mentees.map((i) => known.prices[i]) : openingPrices(field);
    this.lowest = part.mentees.map((i) => known?.lowest[i] ?? 0);
    this.mentorOf = new Int32Array(field.mentees).fill(-1);
    this.near = field;
  }

  /** Made when it is first needed: who is stopped before that does not wait for it. */
  get oracle(): Oracle {
    return (this.known ??= new Oracle(this.part.field));
  }

  get mentees(): number {
    return this.part.field.mentees;
  }

  /** Finds the prices; false when it was stopped. */
  price(pause: (done: number) => boolean): boolean {
    const ascent = { ...this.work.pricing, least: this.lowest };
    return ascend(this.oracle, this.prices, ascent, new Random(this.seed), pause);
  }

  /** Makes a first division from the prices. */
  begin(pause: (done: number) => boolean): void {
    const { field } = this.part;
    if (this.isAgain) return this.beginAgain(pause);
    const groups = new Groups(field);
    const plunge = new Plunge(this.oracle, 0, new Random(this.seed));
    const people = { mentors: upTo(field.mentors), mentees: upTo(field.mentees), prices: this.prices };
    const whole = plunge.run(groups, people, this.work.plunge, pause);
    resume(groups);
    finish(groups, whole);
    this.keep(groups);
    if (whole) this.near = this.nearest();
  }

  /** Takes up the plan from before, and gives whoever has no place in it the best there is. */
  private beginAgain(pause: (done: number) => boolean): void {
    const { field } = this.part;
    if (!pause(0)) this.near = this.nearest();
    for (const one of new Set([field, this.near])) addInertia(one, INERTIA);
    this.known = undefined;
    const groups = new Groups(this.near);
    resume(groups);
    fillSmall(groups, () => true, SPARED);
    finish(groups, !pause(0.5));
    this.keep(groups);
  }

  /** Runs one round, and keeps what it finds if that is better. */
  search(at: number, pause: (done: number, groups: Groups) => boolean): void {
    const { anneal, renew } = this.work.rounds[at];
    const random = new Random(this.seed * 7919 + at);
    if (anneal.moves) {
      const groups = this.load(this.near);
      groups.setPenalty(anneal.firstPenalty);
      const schedule = { ...anneal, moves: anneal.moves * this.mentees };
      const whole = new Annealer(groups, random).run(schedule, () => pause(0, groups));
      this.keep(this.finished(groups.mentorOf, whole));
    }
    const groups = this.load(this.part.field);
    const first = this.isAgain && at === 0 ? disturbed(groups, this.near) : upTo(0);
    this.renew(groups, { ...renew, first }, random, (done) => pause(done, groups));
    this.keep(groups);
  }

  /** Divides a small part exactly, after a first round of search: little is left to look at where much is known. */
  async settle(pause: (done: number) => boolean): Promise<void> {
    const { field } = this.part;
    this.search(0, (done) => pause(SOUGHT * done));
    const settled = await settle(field, this.mentorOf, (done) => pause(SOUGHT + (1 - SOUGHT) * done));
    if (!settled) return;
    this.keep(this.load(field, settled.mentorOf));
    this.most = settled.bound;
  }

  get isProven(): boolean {
    return this.most - REWARD * this.placed <= this.total;
  }

  /** What no division that places as many can exceed; Infinity when it was not settled. */
  bound(pause: () => boolean): number {
    const bound = this.most - REWARD * this.placed;
    if (bound < this.total + UNSURE || bound === Infinity) return bound;
    return Math.min(bound, boundPlacing(this.part.field, this.placed, pause));
  }

  /** Divides the surroundings of mentor after mentor anew, with more weight on places where some are without. */
  private renew(
    groups: Groups,
    renewals: Renewals & { first: Int32Array },
    random: Random,
    pause: (done: number) => boolean,
  ): void {
    const { field } = this.part;
    const plunges = [0, -PLACE].map((least) => new Plunge(this.oracle, least, random));
    const renewal = new Renewal(groups, this.near, this.prices, random);
    const count = Math.ceil((renewals.visits * field.mentors) / renewals.mentors);
    const { first } = renewals;
    for (let at = 0; at < first.length + count; at++) {
      const isStopped = () => pause(at / (first.length + count));
      if (isStopped()) return;
      const plunge = plunges[groups.placed < field.mentees ? at & 1 : 0];
      const j = at < first.length ? first[at] : random.below(field.mentors);
      if (!renewal.around(j, plunge, renewals, isStopped)) return;
    }
  }

  /** The pairs worth searching: by what they can add, less their part of the group's worth. */
  private nearest(): Field {
    const { field } = this.part;
    const worth = Float64Array.from({ length: field.mentors }, (_, j) => this.oracle.glance(j, this.prices) / SCALE);
    const promise = new Float64Array(field.most.length);
    for (let pair = 0; pair < promise.length; pair++) {
      const [i, j] = [field.menteeOf[pair], field.mentorOf[pair]];
      const isSure = field.pin[i] === j || field.previous[i] === j;
      promise[pair] = field.most[pair] - worth[j] / field.capMax[j] + (isSure ? SURELY : 0);
    }
    return ranked(field, promise, SEARCHED);
  }

  private finished(mentorOf: Int32Array, whole: boolean): Groups {
    const groups = this.load(this.part.field, mentorOf);
    finish(groups, whole);
    return groups;
  }

  private load(field: Field, mentorOf = this.mentorOf): Groups {
    const groups = new Groups(field);
    groups.load(mentorOf.map((j, i) => (j < 0 ? -1 : pairOf(field, i, j))));
    return groups;
  }

  private keep(groups: Groups): void {
    const pins = groups.pins();
    if (pins < this.pins || (pins === this.pins && groups.placed < this.placed)) return;
    if (pins === this.pins && groups.placed === this.placed && groups.total <= this.total) return;
    this.pins = pins;
    this.mentorOf = groups.mentorOf.slice();
    this.placed = groups.placed;
    this.total = groups.total;
  }

  /** What the division adds to the objective. */
  get worth(): number {
    if (!this.isAgain) return this.total;
    const { previous } = this.part.field;
    return this.total - INERTIA * this.mentorOf.reduce((kept, j, i) => kept + (j >= 0 && j === previous[i] ? 1 : 0), 0);
  }
}

const upTo = (count: number): Int32Array => Int32Array.from({ length: count }, (_, at) => at);
