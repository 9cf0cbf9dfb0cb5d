import type { Instance, Mentee, Mentor } from './model.js';
import type { Rules } from './rules.js';
import {
  disciplinePoints,
  fair,
  locationPoints,
  needPoints,
  preferencePoints,
  seniorityPoints,
  SLOT_EXTRA,
  SLOT_POSSIBLE,
} from './score.js';

/** What each pair of mentee and mentor adds to the objective: for every agenda of the mentor, without the slot points. */
export class Values {
  /** The agendas of each mentor: every largest choice of the needs in which the mentor is expert. */
  readonly agendas: number[][][];
  /** The most agendas that a mentor has. */
  readonly stride: number;
  private readonly instance: Instance;
  private readonly rules: Rules;
  private readonly previous: Map<number, number>;
  private readonly points: Int32Array;

  constructor(instance: Instance, rules: Rules) {
    this.instance = instance;
    this.rules = rules;
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
    for (const [need, level] of instance.mentors[j].expertise) points[need] = ownPoints(mentee, need, level);
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
    const points = this.fixed(i, j) + bestNeeds(mentee, mentor, instance.params.agendaMax);
    return fair(points, instance.params.fairFloor) + kept + SLOT_POSSIBLE + (preferred ? SLOT_EXTRA : 0);
  }

  /** Points that depend neither on the agenda nor on the slot. */
  private fixed(i: number, j: number): number {
    const { instance, rules } = this;
    const mentee = instance.mentees[i];
    const mentor = instance.mentors[j];
    const same = mentee.discipline === mentor.discipline;
    return (
      disciplinePoints(same, !same && rules.areRelated(mentee.discipline, mentor.discipline)) +
      preferencePoints(instance, i, j) +
      seniorityPoints(mentor.years - mentee.years) +
      locationPoints(instance, mentee.site, mentor.site)
    );
  }
}

function ownPoints(mentee: Mentee, need: number, level: number): number {
  const rank = mentee.needs.indexOf(need);
  return rank < 0 ? 0 : needPoints(mentee.needs.length, rank, level);
}

/** The need points with the agenda that suits this mentee best. */
function bestNeeds(mentee: Mentee, mentor: Mentor, agendaMax: number): number {
  let [sum, count, least] = [0, 0, Infinity];
  for (const [need, level] of mentor.expertise) {
    const points = ownPoints(mentee, need, level);
    if (!points) continue;
    sum += points;
    count++;
    least = Math.min(least, points);
  }
  if (count <= agendaMax) return sum;
  if (count === agendaMax + 1) return sum - least;
  const all = mentor.expertise.map(([need, level]) => ownPoints(mentee, need, level));
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
