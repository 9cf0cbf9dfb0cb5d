import { type Cuts, TOGETHER } from './cuts.js';
import type { Field } from './field.js';
import { ANY, Meeting } from './meeting.js';
import { SCALE } from './scale.js';

/** One possible group of a mentor, and what it adds to the objective. */
export interface Grouping {
  mentor: number;
  members: number[];
  value: number;
}

/** What each mentee and each cut costs. */
export interface Prices {
  mentees: Int32Array;
  cuts: Int32Array;
}

/** What is told of a group that is worth `sum` above the prices; what it returns is the least that is wanted from then on. */
type Tell = (sum: number) => number;

/**
 * Searches the groups of one mentor depth-first, the most worth first, for those that are worth enough above the prices
 * of mentees and cuts: the best of all, or every one that comes near enough to the best, as no other can be in a better
 * division than the one at hand (fixing by reduced cost; Baldacci, Christofides, Mingozzi 2008).
 */
export class Groupings {
  private readonly field: Field;
  private readonly cuts: Cuts;
  private readonly stop: () => boolean;
  private readonly meeting: Meeting;
  /** Who cannot be with whom. */
  private readonly apart: Uint8Array;
  /** The members so far, and for each of them who is left to join: places in the meeting. */
  private readonly path: Int32Array;
  private readonly left: Int32Array[];
  private size = 0;
  /** How many members each cut has so far, what each costs, and those of each mentee that cost something. */
  private met = new Uint8Array(0);
  private dues: Int32Array = new Int32Array(0);
  private charged: number[][] = [];
  private least = 0;
  private tell: Tell = () => 0;

  constructor(field: Field, cuts: Cuts, stop: () => boolean) {
    this.field = field;
    this.cuts = cuts;
    this.stop = stop;
    this.meeting = new Meeting(field);
    this.path = new Int32Array(field.widest);
    this.left = Array.from({ length: field.widest + 1 }, () => this.meeting.everybody.slice());
    this.apart = new Uint8Array(field.mentees * field.mentees);
    for (let a = 0; a < field.mentees; a++)
      for (let b = 0; b < field.mentees; b++)
        if (field.team[a] === field.team[b] || field.apart[a].has(b)) this.apart[a * field.mentees + b] = 1;
  }

  /** All groups of mentor j worth at least `least` above the prices; null when there are more than `limit`, or it was stopped. */
  list(j: number, prices: Prices, least: number, limit: number): Grouping[] | null {
    const found = new Map<string, Grouping>();
    const whole = this.search(j, prices, least, (sum) => {
      const group = this.grouping(j, prices, sum);
      const key = group.members.join();
      const known = found.get(key);
      if (!known || known.value < group.value) found.set(key, group);
      return found.size > limit ? Infinity : least;
    });
    return whole && found.size <= limit ? [...found.values()] : null;
  }

  /** The best group of mentor j, when it is worth more than `least` above the prices, and how much that is; else `least`. */
  best(j: number, prices: Prices, least: number): { group: Grouping | null; above: number } {
    let group: Grouping | null = null;
    this.search(j, prices, least + 1, (sum) => {
      group = this.grouping(j, prices, sum);
      return sum + 1;
    });
    return { group, above: this.least - 1 };
  }

  /** Looks at the slots of mentor j and the agendas in each, the most promising first; false when it was stopped. */
  private search(j: number, prices: Prices, least: number, tell: Tell): boolean {
    const { meeting } = this;
    const { mentees } = prices;
    this.charge(prices.cuts);
    this.least = least;
    this.tell = tell;
    this.size = 0;
    const agendas = Array.from({ length: this.field.agendas[j] }, (_, at) => at);
    for (const slot of this.ranked(slotsOf(this.field.mentorSlots[j]), (bit) => meeting.gather(j, bit, ANY, mentees))) {
      if (slot.most < this.least) break;
      const bit = slot.choice;
      for (const { choice, most } of this.ranked(agendas, (agenda) => meeting.gather(j, bit, agenda, mentees))) {
        if (most < this.least) break;
        this.left[0].set(meeting.everybody);
        this.deepen(meeting.gather(j, bit, choice, mentees), 0, 0);
        if (this.stop()) return false;
      }
    }
    return true;
  }

  /** Choices in order of the most that a group of those who are gathered for each can be worth, if that is enough. */
  private ranked(choices: number[], gather: (choice: number) => number): { choice: number; most: number }[] {
    return choices
      .map((choice) => ({ choice, most: this.meeting.most(this.meeting.everybody, 0, gather(choice)) }))
      .filter(({ most }) => most >= this.least)
      .sort((a, b) => b.most - a.most);
  }

  /** Tries everybody who is left as the next member. */
  private deepen(count: number, sum: number, exceptions: number): void {
    const { meeting, size } = this;
    if (size >= meeting.capMin && sum >= this.least) this.least = this.tell(sum);
    if (size === meeting.capMax) return;
    const left = this.left[size];
    for (let at = 0; at < count; at++) {
      if (sum + meeting.most(left, at, count, { size, exceptions }) < this.least) return;
      const place = left[at];
      const more = exceptions + meeting.exception[place];
      if (more > this.field.maxExceptions) continue;
      const able = this.narrow(at, count, more);
      const i = meeting.who[place];
      const due = this.enter(i);
      this.path[this.size++] = i;
      this.deepen(able, sum + meeting.worth[place] - due, more);
      this.size--;
      this.exit(i);
    }
  }

  /** Leaves those behind this one who can still join once it has, with these exceptions; returns how many those are. */
  private narrow(at: number, count: number, exceptions: number): number {
    const { who, exception } = this.meeting;
    const left = this.left[this.size];
    const next = this.left[this.size + 1];
    const row = who[left[at]] * this.field.mentees;
    const isFull = exceptions === this.field.maxExceptions;
    let able = 0;
    for (let other = at + 1; other < count; other++) {
      const place = left[other];
      if (!this.apart[row + who[place]] && !(isFull && exception[place])) next[able++] = place;
    }
    return able;
  }

  private charge(dues: Int32Array): void {
    if (dues === this.dues) return;
    this.dues = dues;
    this.met = new Uint8Array(dues.length);
    this.charged = this.cuts.of.map((cuts) => cuts.filter((cut) => dues[cut] > 0));
  }

  /** What the cuts cost that are met once this mentee joins. */
  private enter(i: number): number {
    let due = 0;
    for (const cut of this.charged[i]) if (++this.met[cut] === TOGETHER) due += this.dues[cut];
    return due;
  }

  private exit(i: number): void {
    for (const cut of this.charged[i]) this.met[cut]--;
  }

  private grouping(mentor: number, prices: Prices, sum: number): Grouping {
    const members = Array.from(this.path.subarray(0, this.size)).sort((a, b) => a - b);
    const due = this.cuts.with(members).reduce((all, cut) => all + prices.cuts[cut], 0);
    const value = Math.round(members.reduce((all, i) => all + prices.mentees[i], sum + due) / SCALE);
    return { mentor, members, value };
  }
}

function slotsOf(mask: number): number[] {
  const found: number[] = [];
  for (let left = mask; left; left &= left - 1) found.push(left & -left);
  return found;
}
