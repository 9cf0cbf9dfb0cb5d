import { type Columns, columnsOf } from './columns.js';
import type { Field } from './field.js';
import { SCALE } from './scale.js';

/** Whatever the agenda: with each pair the best. */
export const ANY = -1;

/** A group that is being made: how many members it has, and how many of another discipline. */
interface Begun {
  size: number;
  exceptions: number;
}

const EMPTY: Begun = { size: 0, exceptions: 0 };

/** Whoever can come to a slot of one mentor with an agenda, the most worth above the price first. */
export class Meeting {
  readonly who: Int32Array;
  readonly worth: Int32Array;
  readonly exception: Uint8Array;
  /** The places of all of them: 0, 1, 2 and so on. */
  readonly everybody: Int32Array;
  capMin = 0;
  capMax = 0;
  private readonly field: Field;
  private readonly columns: Columns;
  /** The most that each pair can add, whatever the agenda. */
  private readonly best: Int16Array;
  /** Teams by numbers from 0, and when each was last counted. */
  private readonly team: Int32Array;
  private readonly counted: Int32Array;
  private count = 0;

  constructor(field: Field) {
    this.field = field;
    this.columns = columnsOf(field);
    const { longest } = this.columns;
    this.who = new Int32Array(longest);
    this.worth = new Int32Array(longest);
    this.exception = new Uint8Array(longest);
    this.everybody = Int32Array.from({ length: longest }, (_, at) => at);
    this.best = Int16Array.from(field.mentorOf, (j, pair) => bestAgenda(field, j, pair));
    const teams = new Map([...new Set(field.team)].map((team, at) => [team, at]));
    this.team = field.team.map((team) => teams.get(team)!);
    this.counted = new Int32Array(teams.size);
  }

  /** Collects whoever can come to a slot of mentor j; returns how many those are. */
  gather(j: number, bit: number, agenda: number, prices: Int32Array): number {
    const { start, mentee, pair } = this.columns;
    const { possible, preferred, value, stride, slot, capMin, capMax } = this.field;
    this.capMin = capMin[j];
    this.capMax = capMax[j];
    let count = 0;
    for (let from = start[j]; from < start[j + 1]; from++) {
      const i = mentee[from];
      if (!(possible[i] & bit)) continue;
      const points = slot.sure + (preferred[i] & bit ? slot.extra : 0);
      const own = agenda === ANY ? this.best[pair[from]] : value[pair[from] * stride + agenda];
      this.sortIn(count++, i, (own + points) * SCALE - prices[i], pair[from]);
    }
    return count;
  }

  private sortIn(count: number, i: number, above: number, pair: number): void {
    const { who, worth, exception } = this;
    let at = count;
    for (; at > 0 && worth[at - 1] < above; at--) {
      who[at] = who[at - 1];
      worth[at] = worth[at - 1];
      exception[at] = exception[at - 1];
    }
    who[at] = i;
    worth[at] = above;
    exception[at] = this.field.exception[pair];
  }

  /** The most that those left from here on can add to a group, at least one of them; -Infinity when it stays too small. */
  most(left: Int32Array, from: number, count: number, begun = EMPTY): number {
    const most = this.oneOfEachTeam(left, from, count, begun.size);
    return Math.min(most, this.withFewExceptions(left, from, count, begun));
  }

  private oneOfEachTeam(left: Int32Array, from: number, count: number, size: number): number {
    const { team, counted, capMin, capMax, who, worth } = this;
    const mark = ++this.count;
    let most = 0;
    let taken = size;
    for (let at = from; at < count && taken < capMax; at++) {
      const place = left[at];
      if (taken >= capMin && taken > size && worth[place] <= 0) return most;
      const own = team[who[place]];
      if (counted[own] === mark) continue;
      counted[own] = mark;
      most += worth[place];
      taken++;
    }
    return taken < capMin || taken === size ? -Infinity : most;
  }

  private withFewExceptions(left: Int32Array, from: number, count: number, { size, exceptions }: Begun): number {
    const { capMin, capMax, worth, exception } = this;
    let most = 0;
    let taken = size;
    let spare = this.field.maxExceptions - exceptions;
    for (let at = from; at < count && taken < capMax; at++) {
      const place = left[at];
      if (taken >= capMin && taken > size && worth[place] <= 0) return most;
      if (exception[place] && spare-- <= 0) continue;
      most += worth[place];
      taken++;
    }
    return taken < capMin || taken === size ? -Infinity : most;
  }
}

function bestAgenda({ value, stride, agendas }: Field, j: number, pair: number): number {
  const own = value.subarray(pair * stride, pair * stride + agendas[j]);
  return own.reduce((most, points) => Math.max(most, points), -Infinity);
}
