import type { Field } from './field.js';
import type { Instance, Mentee, Mentor } from './model.js';
import { Rules } from './rules.js';
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

/** An instance ready for search. */
export interface Prepared {
  readonly instance: Instance;
  readonly rules: Rules;
  readonly field: Field;
  /** The agendas of each mentor, in the order in which the field numbers them. */
  readonly agendas: number[][][];
  /** What the objective loses when nobody keeps a previous mentor; each who does adds `stability` back. */
  readonly offset: number;
}

/** Prepares an instance for search. */
export function prepare(instance: Instance): Prepared {
  const rules = new Rules(instance);
  const agendas = instance.mentors.map((mentor) => choices(mentor, instance.params.agendaMax));
  const pairs = findPairs(instance, rules);
  const stride = agendas.reduce((most, own) => Math.max(most, own.length), 1);
  const apart = instance.mentees.map(() => new Set<number>());
  const field: Field = {
    mentees: instance.mentees.length,
    mentors: instance.mentors.length,
    ...pairs,
    agendas: Uint16Array.from(agendas, (own) => own.length),
    stride,
    ...valuePairs(instance, rules, { ...pairs, agendas, stride }),
    maxExceptions: instance.params.maxExceptions,
    ...people(instance, rules),
    touchy: findApart(rules, apart),
    apart,
  };
  return { instance, rules, field, agendas, offset: -instance.params.stability * instance.previous.length };
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

function findPairs(instance: Instance, rules: Rules) {
  const byDiscipline: number[][] = Array.from({ length: instance.disciplines }, () => []);
  instance.mentors.forEach((mentor, j) => byDiscipline[mentor.discipline].push(j));
  const everyone = instance.mentors.map((_, j) => j);
  const near = byDiscipline.map((_, d) => everyone.filter((j) => welcome(rules, d, instance.mentors[j].discipline)));
  const rowStart = new Int32Array(instance.mentees.length + 1);
  const menteeOf: number[] = [];
  const mentorOf: number[] = [];
  instance.mentees.forEach((mentee, i) => {
    const pin = rules.pinOf(i);
    for (const j of mentee.open ? everyone : near[mentee.discipline])
      if ((pin === undefined || pin === j) && rules.fits(i, j)) {
        menteeOf.push(i);
        mentorOf.push(j);
      }
    rowStart[i + 1] = mentorOf.length;
  });
  return { rowStart, menteeOf: Int32Array.from(menteeOf), mentorOf: Int32Array.from(mentorOf) };
}

const welcome = (rules: Rules, a: number, b: number): boolean => a === b || rules.areRelated(a, b);

interface Pairs {
  menteeOf: Int32Array;
  mentorOf: Int32Array;
  agendas: number[][][];
  stride: number;
}

function valuePairs(instance: Instance, rules: Rules, { menteeOf, mentorOf, agendas, stride }: Pairs) {
  const value = new Int16Array(mentorOf.length * stride);
  const most = new Int16Array(mentorOf.length);
  const exception = new Uint8Array(mentorOf.length);
  const previous = new Map(instance.previous);
  const fillers = instance.mentors.map((mentor, j) => agendaFiller(mentor, agendas[j]));
  for (let pair = 0; pair < mentorOf.length; pair++) {
    const [i, j] = [menteeOf[pair], mentorOf[pair]];
    const [mentee, mentor] = [instance.mentees[i], instance.mentors[j]];
    const kept = previous.get(i) === j ? instance.params.stability : 0;
    const row = value.subarray(pair * stride, pair * stride + agendas[j].length);
    row.fill(fixedPoints(instance, rules, i, j));
    fillers[j](mentee, row);
    let best = -32768;
    for (let a = 0; a < row.length; a++) {
      row[a] = fair(row[a], instance.params.fairFloor) + kept;
      if (row[a] > best) best = row[a];
    }
    const preferred = mentee.slots[0] & mentee.slots[1] & mentor.slots[0];
    most[pair] = best + SLOT_POSSIBLE + (preferred ? SLOT_EXTRA : 0);
    exception[pair] = mentee.discipline === mentor.discipline ? 0 : 1;
  }
  return { value, most, exception };
}

/** Points that depend neither on the agenda nor on the slot. */
function fixedPoints(instance: Instance, rules: Rules, i: number, j: number): number {
  const [mentee, mentor] = [instance.mentees[i], instance.mentors[j]];
  const same = mentee.discipline === mentor.discipline;
  return (
    disciplinePoints(same, !same && rules.areRelated(mentee.discipline, mentor.discipline)) +
    preferencePoints(instance, i, j) +
    seniorityPoints(mentor.years - mentee.years) +
    locationPoints(instance, mentee.site, mentor.site)
  );
}

/** Adds a mentee's need points to each agenda of one mentor. */
function agendaFiller(mentor: Mentor, agendas: number[][]): (mentee: Mentee, row: Int16Array) => void {
  const withNeed = new Map(
    mentor.expertise.map(([need, level]) => [
      need,
      { level, at: agendas.flatMap((a, x) => (a.includes(need) ? [x] : [])) },
    ]),
  );
  return (mentee, row) => {
    mentee.needs.forEach((need, rank) => {
      const expert = withNeed.get(need);
      if (expert) for (const at of expert.at) row[at] += needPoints(mentee.needs.length, rank, expert.level);
    });
  };
}

function people(instance: Instance, rules: Rules) {
  const { mentees, mentors } = instance;
  const previous = new Map(instance.previous);
  const pinned = new Set(instance.locks.map(([, j]) => j));
  return {
    team: Int32Array.from(mentees, (x) => x.team),
    possible: Int32Array.from(mentees, (x) => x.slots[0]),
    preferred: Int32Array.from(mentees, (x) => x.slots[0] & x.slots[1]),
    mentorSlots: Int32Array.from(mentors, (y) => y.slots[0]),
    pin: Int32Array.from(mentees, (_, i) => rules.pinOf(i) ?? -1),
    previous: Int32Array.from(mentees, (_, i) => previous.get(i) ?? -1),
    anchored: Uint8Array.from(mentors, (_, j) => (pinned.has(j) ? 1 : 0)),
    capMin: Uint8Array.from(mentors, (y) => y.cap[0]),
    capMax: Uint8Array.from(mentors, (y) => y.cap[1]),
    widest: mentors.reduce((most, y) => Math.max(most, y.cap[1]), 1),
  };
}

/** Finds, for every mentee, the others who may not be in one group for another reason than their team. */
function findApart(rules: Rules, apart: Set<number>[]): Uint8Array {
  const onProject = new Map<number, number[]>();
  rules.menteeProjects.forEach((projects, i) => {
    for (const p of projects) onProject.set(p, [...(onProject.get(p) ?? []), i]);
  });
  rules.menteeProjects.forEach((projects, i) => {
    for (const p of projects) for (const other of onProject.get(p) ?? []) if (other !== i) apart[i].add(other);
    for (const other of rules.vetoesOf(i)) apart[i].add(other);
  });
  return Uint8Array.from(apart, (others) => (others.size ? 1 : 0));
}
