import { type Field, pairOf } from './field.js';
import { type Groups, IMPOSSIBLE } from './groups.js';

import type { Random } from './random.js';

const NOBODY = -1;
const { floor, log } = Math;
/** How often two mentors exchange their groups. */
const EXCHANGE = 0.002;
const ROUNDS = 100;

/** How hot the search is, what a missing member costs, from beginning to end, and what one placed mentee more is worth. */
export interface Schedule {
  moves: number;
  hottest: number;
  coldest: number;
  firstPenalty: number;
  lastPenalty: number;
  placed: number;
}

/**
 * Simulated annealing (Kirkpatrick, Gelatt, Vecchi 1983) over the division: it moves one mentee, swaps two, sends one on
 * to a third group, or exchanges the mentors of two groups, and takes a worse division with a chance that falls. The
 * penalty for groups that are too small rises meanwhile, so that groups open and close easily at first.
 */
export class Annealer {
  private readonly groups: Groups;
  private readonly field: Field;
  private readonly random: Random;
  private temperature = 1;
  private placed = 0;
  private next = 0;
  /** What a move must gain to be taken. */
  private needed = 0;

  constructor(groups: Groups, random: Random) {
    this.groups = groups;
    this.field = groups.field;
    this.random = random;
  }

  /** Runs a schedule; `pause` is asked now and then whether to stop. Returns whether it ran to the end. */
  run(schedule: Schedule, pause: (done: number) => boolean): boolean {
    const perRound = Math.ceil(schedule.moves / ROUNDS);
    this.placed = schedule.placed;
    for (let round = 0; round < ROUNDS; round++) {
      const done = round / ROUNDS;
      this.temperature = schedule.hottest * Math.pow(schedule.coldest / schedule.hottest, done);
      this.groups.setPenalty(schedule.firstPenalty + (schedule.lastPenalty - schedule.firstPenalty) * done);
      for (let move = 0; move < perRound; move++) {
        if ((move & 4095) === 0 && pause(done)) return false;
        this.step();
      }
    }
    return true;
  }

  private step(): void {
    const i = this.next;
    this.next = i + 1 === this.field.mentees ? 0 : i + 1;
    const pair = this.somePairOf(i);
    if (pair < 0) return;
    const from = this.groups.mentorOf[i];
    const to = this.field.mentorOf[pair];
    if (from === to) return;
    const draw = this.random.unit();
    this.needed = this.temperature * log(this.random.unit());
    if (draw < EXCHANGE && from >= 0) return this.exchange(from, to);
    const size = this.groups.size[to];
    if (size < this.field.capMax[to] && (size === 0 || draw < 0.4)) return this.relocate(i, pair);
    if (size === 0) return;
    const other = this.groups.members[to * this.field.widest + this.random.below(size)];
    if (draw < 0.75) this.swap(i, pair, other);
    else this.eject(i, pair, other);
  }

  /** One of the mentors who fit, the more promising the more often. */
  private somePairOf(i: number): number {
    const from = this.field.rowStart[i];
    const count = this.field.rowStart[i + 1] - from;
    const draw = this.random.unit();
    return count ? from + floor(count * draw * draw) : NOBODY;
  }

  private relocate(i: number, pair: number): void {
    const { groups } = this;
    const from = groups.mentorOf[i];
    const to = this.field.mentorOf[pair];
    const left = from < 0 ? 0 : groups.without(i);
    const leaving = from < 0 ? this.placed : left - groups.value[from];
    if (groups.raise(pair, groups.size[to]) + leaving < this.needed) return;
    const joined = groups.changed(to, NOBODY, pair);
    if (joined - groups.value[to] + leaving < this.needed) return;
    if (from >= 0) groups.leave(i, left);
    groups.join(pair, joined);
  }

  /** The other takes the place of i: in its group, or among the unplaced. */
  private swap(i: number, pair: number, other: number): void {
    const { groups, field } = this;
    const from = groups.mentorOf[i];
    const to = field.mentorOf[pair];
    let most = groups.without(other) + groups.raise(pair, groups.size[to] - 1) - groups.value[to];
    let back = NOBODY;
    let hope = 0;
    if (from >= 0) {
      back = pairOf(field, other, from);
      if (back < 0) return;
      hope = groups.without(i) + groups.raise(back, groups.size[from] - 1) - groups.value[from];
      most += hope;
    } else if (field.pin[other] >= 0) return;
    if (most < this.needed) return;
    const joined = groups.changed(to, other, pair);
    const gained = joined - groups.value[to];
    if (gained + hope < this.needed) return;
    const left = from < 0 ? 0 : groups.changed(from, i, back);
    if (gained + (from < 0 ? 0 : left - groups.value[from]) < this.needed) return;
    groups.leave(other, groups.value[to]);
    if (from >= 0) groups.leave(i, groups.value[from]);
    groups.join(pair, joined);
    if (from >= 0) groups.join(back, left);
  }

  /** The mentee i takes the place of another, who goes on to a third group. */
  private eject(i: number, pair: number, other: number): void {
    const { groups, field } = this;
    const from = groups.mentorOf[i];
    const to = field.mentorOf[pair];
    const onward = this.somePairOf(other);
    const third = onward < 0 ? to : field.mentorOf[onward];
    if (third === to || third === from || groups.size[third] === field.capMax[third]) return;
    const left = from < 0 ? 0 : groups.without(i);
    let sure = (from < 0 ? this.placed : left - groups.value[from]) - groups.value[to];
    const hope = groups.without(other) + groups.raise(pair, groups.size[to] - 1);
    if (sure + hope + groups.raise(onward, groups.size[third]) < this.needed) return;
    const sent = groups.changed(third, NOBODY, onward);
    sure += sent - groups.value[third];
    if (sure + hope < this.needed) return;
    const joined = groups.changed(to, other, pair);
    if (sure + joined < this.needed) return;
    groups.leave(other, groups.value[to]);
    if (from >= 0) groups.leave(i, left);
    groups.join(pair, joined);
    groups.join(onward, sent);
  }

  /** Two mentors exchange all their mentees. */
  private exchange(a: number, b: number): void {
    const { groups, field } = this;
    const [fromA, fromB] = [groups.membersOf(a), groups.membersOf(b)];
    const toB = fromA.map((i) => pairOf(field, i, b));
    const toA = fromB.map((i) => pairOf(field, i, a));
    if (toA.includes(-1) || toB.includes(-1)) return;
    const before = groups.value[a] + groups.value[b];
    const old = [...fromA, ...fromB].map((i) => groups.pair[i]);
    this.refill(a, b, [...toA, ...toB]);
    const gain = groups.value[a] + groups.value[b] - before;
    const whole = groups.size[a] === fromB.length && groups.size[b] === fromA.length;
    if (!whole || gain < this.needed) this.refill(a, b, old);
  }

  private refill(a: number, b: number, pairs: number[]): void {
    const { groups } = this;
    groups.dissolve(a);
    groups.dissolve(b);
    for (const pair of pairs) {
      const value = groups.changed(this.field.mentorOf[pair], NOBODY, pair);
      if (value === IMPOSSIBLE) return;
      groups.join(pair, value);
    }
  }
}
