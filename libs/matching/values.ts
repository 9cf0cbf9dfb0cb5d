import type { Instance, Mentee, Mentor, Weights } from './model.js';
import type { Rules } from './rules.js';
import {
  disciplinePoints,
  fair,
  locationPoints,
  needPoints,
  preferencePoints,
  seniorityPoints,
  slotPoints,
  weightsOf,
} from './score.js';

/** What each pair of mentee and mentor adds to the objective: for every agenda of the mentor, without the slot points. */
export class Values {
  /** The agendas of each mentor: every largest choice of the needs in which the mentor is expert. */
  readonly agendas: number[][][];
  /** The most agendas that a mentor has. */
  readonly stride: number;
  private readonly instance: Instance;
  private readonly rules: Rules;
  private readonly weights: Weights;
  private readonly slot: { sure: number; extra: number };
  private readonly previous: Map<number, number>;
  private readonly points: Int32Array;

  constructor(instance: Instance, rules: Rules) {
    this.instance = instance;
    this.rules = rules;
    this.weights = weightsOf(instance);
    this.slot = slotPoints(this.weights);
    this.agendas = instance.mentors.map((mentor) => choices(mentor, instance.params.agendaMax));
    this.stride = this.agendas.reduce((most, own) => Math.max(most, own.length), 1);
    this.previous = new Map(instance.previous);
    this.points = new Int32Array(instance.tags);
  }

  /** Writes what the pair adds with each agenda. */
  fill(i: number, j: number, into: Int16Array, at: number): void {
    const { instance, points } = this;
    const mentee = instance.mentees[i];
    const fixed = this.fixed(i, j);
    const kept = this.previous.get(i) === j ? instance.params.stability : 0;
    const floor = instance.params.fairFloor;
    for (const [need, level] of instance.mentors[j].expertise)
      points[need] = ownPoints(this.weights, mentee, need, level);
    const own = this.agendas[j];
    for (let a = 0; a < own.length; a++) {
      let sum = fixed;
      for (const need of own[a]) sum += points[need];
      into[at + a] = fair(sum, floor) + kept;
    }
  }

  /** The most that the pair can add, with the best agenda and a preferred slot if they have one. */
  most(i: number, j: number): number {
    const { instance } = this;
    const mentee = instance.mentees[i];
    const mentor = instance.mentors[j];
    const kept = this.previous.get(i) === j ? instance.params.stability : 0;
    const preferred = mentee.slots[0] & mentee.slots[1] & mentor.slots[0];
    const points = this.fixed(i, j) + bestNeeds(this.weights, mentee, mentor, instance.params.agendaMax);
    const slot = this.slot.sure + (preferred ? this.slot.extra : 0);
    return fair(points, instance.params.fairFloor) + kept + slot;
  }

  /** Points that depend neither on the agenda nor on the slot. */
  private fixed(i: number, j: number): number {
    const { instance, rules, weights } = this;
    const mentee = instance.mentees[i];
    const mentor = instance.mentors[j];
    const same = mentee.discipline === mentor.discipline;
    return (
      disciplinePoints(weights, same, !same && rules.areRelated(mentee.discipline, mentor.discipline)) +
      preferencePoints(instance, i, j) +
      seniorityPoints(weights, mentor.years - mentee.years) +
      locationPoints(instance, mentee.site, mentor.site)
    );
  }
}

function ownPoints(weights: Weights, mentee: Mentee, need: number, level: number): number {
  const rank = mentee.needs.indexOf(need);
  return rank < 0 ? 0 : needPoints(weights, mentee.needs.length, rank, level);
}

/** The need points with the agenda that suits this mentee best. */
function bestNeeds(weights: Weights, mentee: Mentee, mentor: Mentor, agendaMax: number): number {
  let [sum, count, least] = [0, 0, Infinity];
  for (const [need, level] of mentor.expertise) {
    const points = ownPoints(weights, mentee, need, level);
    if (!points) continue;
    sum += points;
    count++;
    least = Math.min(least, points);
  }
  if (count <= agendaMax) return sum;
  if (count === agendaMax + 1) return sum - least;
  const all = mentor.expertise.map(([need, level]) => ownPoints(weights, mentee, need, level));
  return all.sort((a, b) => b - a).reduce((best, points, at) => (at < agendaMax ? best + points : best), 0);
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
