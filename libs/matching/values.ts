import type { Instance, Mentor } from './model.js';
import type { Rules } from './rules.js';
import { fair, slotPoints, weightsOf } from './score.js';
import { APART, NEEDS, Tables } from './tables.js';

/**
 * Whether each pair of mentee and mentor may be together, as `rules.ts` has it, and what it adds to the objective: for
 * every agenda of the mentor, without the slot points. From tables, because a large organisation has millions of pairs.
 */
export class Values {
  /** The agendas of each mentor: every largest choice of the needs in which the mentor is expert. */
  readonly agendas: number[][][];
  /** The most agendas that a mentor has. */
  readonly stride: number;
  readonly instance: Instance;
  readonly tables: Tables;
  private readonly rules: Rules;
  readonly slot: { sure: number; extra: number };
  private readonly previous: Int32Array;
  private readonly rejects: Uint8Array;
  private readonly manages: Uint8Array;
  private readonly isGranted: Uint8Array;
  private readonly points: Int32Array;
  private readonly choices: Choices;

  constructor(instance: Instance, rules: Rules) {
    this.instance = instance;
    this.rules = rules;
    this.agendas = instance.mentors.map((mentor) => choices(mentor, instance.params.agendaMax));
    this.choices = flat(this.agendas);
    this.stride = this.agendas.reduce((most, own) => Math.max(most, own.length), 1);
    this.tables = new Tables(instance, rules);
    this.slot = slotPoints(weightsOf(instance));
    this.previous = new Int32Array(instance.mentees.length).fill(-1);
    for (const [i, j] of instance.previous) this.previous[i] = j;
    this.rejects = new Uint8Array(instance.mentees.length);
    for (const [i] of instance.forbidden) this.rejects[i] = 1;
    this.isGranted = new Uint8Array(instance.mentees.length);
    for (const [i] of instance.granted ?? []) this.isGranted[i] = 1;
    this.manages = Uint8Array.from(instance.mentors, (y) => (y.manages.length ? 1 : 0));
    this.points = new Int32Array(instance.tags);
  }

  /** Whether mentee and mentor can be in one group: the same answer as the rules give, sooner. */
  fits(i: number, j: number): boolean {
    const { mentees: x, mentors: y } = this.tables;
    if (!(x.possible[i] & y.possible[j]) || x.team[i] === y.team[j]) return false;
    if (y.years[j] - x.years[i] < this.instance.params.minGapYears) return false;
    if (this.disciplineOf(i, j) === APART && !this.tables.open[i] && !this.isGranted[i]) return false;
    if (this.siteOf(i, j) === APART) return false;
    const special = this.rejects[i] | this.isGranted[i] | this.manages[j] | (x.busy[i] & y.busy[j]);
    return !special || this.rules.fits(i, j);
  }

  /** Writes what the pair adds with each agenda. */
  fill(i: number, j: number, into: Int16Array, at: number): void {
    const { instance, points } = this;
    const sure = this.sure(i, j);
    const kept = this.previous[i] === j ? instance.params.stability : 0;
    const floor = instance.params.fairFloor;
    for (let rank = 0; rank < NEEDS; rank++) {
      const need = this.tables.needs[i * NEEDS + rank];
      if (need >= 0) points[need] = this.needPoints(i, j, rank);
    }
    const { count, size, start, needs } = this.choices;
    for (let a = 0, from = start[j]; a < count[j]; a++) {
      let sum = sure;
      for (let k = 0; k < size[j]; k++) sum += points[needs[from++]];
      into[at + a] = fair(sum, floor) + kept;
    }
    for (let rank = 0; rank < NEEDS; rank++) {
      const need = this.tables.needs[i * NEEDS + rank];
      if (need >= 0) points[need] = 0;
    }
  }

  /** The most that the pair can add, with the best agenda and a preferred slot if they have one. */
  most(i: number, j: number): number {
    const { stability, fairFloor } = this.instance.params;
    const { mentees: x, mentors: y } = this.tables;
    const points = fair(this.sure(i, j) + this.needs(i, j), fairFloor);
    const kept = this.previous[i] === j ? stability : 0;
    const slot = this.slot.sure + (x.preferred[i] & y.possible[j] ? this.slot.extra : 0);
    return points + kept + slot;
  }

  /** The need points with the agenda that suits this mentee best. */
  needs(i: number, j: number): number {
    const { agendaMax } = this.instance.params;
    const a = this.needPoints(i, j, 0);
    const b = this.needPoints(i, j, 1);
    const c = this.needPoints(i, j, 2);
    if (agendaMax === 2) return a + b + c - Math.min(a, b, c);
    if (agendaMax > 2) return a + b + c;
    return agendaMax ? Math.max(a, b, c) : 0;
  }

  /** Points that depend neither on the agenda nor on the slot. */
  private sure(i: number, j: number): number {
    const { tables } = this;
    const years = tables.mentors.years[j] - tables.mentees.years[i];
    const { mentees: x, mentors: y } = tables;
    const place = tables.placePoints(x.discipline[i], x.site[i], y.discipline[j], y.site[j]);
    return place + tables.preference(i, j) + tables.seniorityOf(years);
  }

  private disciplineOf(i: number, j: number): number {
    const { disciplinePoints, mentees, mentors } = this.tables;
    return disciplinePoints[mentees.discipline[i] * this.instance.disciplines + mentors.discipline[j]];
  }

  private siteOf(i: number, j: number): number {
    const { sitePoints, mentees, mentors } = this.tables;
    return sitePoints[mentees.site[i] * this.instance.sites.length + mentors.site[j]];
  }

  /** Points for the mentee's need of this rank if it is on the agenda of this mentor. */
  private needPoints(i: number, j: number, rank: number): number {
    const { needs, needPoints, level } = this.tables;
    const at = i * NEEDS + rank;
    const need = needs[at];
    return need < 0 ? 0 : needPoints[at * 4 + level[j * this.instance.tags + need]];
  }
}

/** The agendas of all mentors in one row of numbers: how many, how many needs on each, and where they begin. */
interface Choices {
  count: Int32Array;
  size: Int32Array;
  start: Int32Array;
  needs: Int32Array;
}

function flat(agendas: number[][][]): Choices {
  const count = Int32Array.from(agendas, (own) => own.length);
  const size = Int32Array.from(agendas, (own) => own[0].length);
  const start = new Int32Array(agendas.length);
  for (let j = 1; j < agendas.length; j++) start[j] = start[j - 1] + count[j - 1] * size[j - 1];
  return { count, size, start, needs: Int32Array.from(agendas.flat(2)) };
}

/** Every largest choice of at most `most` of the needs in which the mentor is expert. */
function choices(mentor: Mentor, most: number): number[][] {
  const needs = mentor.expertise.map(([need]) => need);
  const pick = (from: number, left: number): number[][] =>
    left === 0
      ? [[]]
      : needs.slice(from).flatMap((need, at) => pick(from + at + 1, left - 1).map((rest) => [need, ...rest]));
  return pick(0, Math.min(most, needs.length));
}
