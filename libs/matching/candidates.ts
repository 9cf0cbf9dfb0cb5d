import { type Columns, columnsOf } from './columns.js';
import type { Field } from './field.js';
import type { Prepared } from './prepare.js';
import type { Rules } from './rules.js';
import { SCALE } from './scale.js';
import { slotPoints, weightsOf } from './score.js';

/** More than any pair can add: puts the previous mentor among the candidates in any case. */
const SURELY = 10_000;

/**
 * The pairs worth searching: of all mentors who fit a mentee, the most promising by what the pair can add at most. They
 * lie in rows by mentee, the most promising first. A mentor to whom the mentee is pinned, or was with before, is one.
 */
export function candidates(prepared: Prepared, limit: number): Field {
  const { instance, rules, values } = prepared;
  const mentorsFor = mentorsByDiscipline(prepared);
  const previous = new Map(instance.previous);
  const rowStart = new Int32Array(instance.mentees.length + 1);
  const best = new Best(Math.min(limit, instance.mentors.length));
  const pairs = new Pairs();
  for (let i = 0; i < instance.mentees.length; i++) {
    const pin = rules.pinOf(i);
    best.size = 0;
    for (const j of pin === undefined ? mentorsFor(i) : [pin])
      if (rules.fits(i, j)) best.offer(j, values.most(i, j) + (previous.get(i) === j ? SURELY : 0));
    for (let at = 0; at < best.size; at++) pairs.add(i, best.who[at], values.most(i, best.who[at]));
    rowStart[i + 1] = pairs.size;
  }
  return { ...people(prepared), mentors: instance.mentors.length, rowStart, ...fillPairs(prepared, pairs) };
}

/**
 * All pairs of some mentors that matter at these prices: for each, whoever can be worth more than `floor` above the
 * price. The mentors, and only they, have numbers of their own from 0; `field` is the one of the whole.
 */
export function columnsAt(
  prepared: Prepared,
  field: Field,
  prices: Int32Array,
  mentors: [from: number, until: number],
  floor: number,
): { field: Field; columns: Columns } {
  const { rules, values } = prepared;
  const menteesFor = menteesByDiscipline(prepared);
  const pairs = new Pairs();
  for (let j = mentors[0]; j < mentors[1]; j++)
    for (const i of menteesFor(j)) {
      const pin = rules.pinOf(i);
      if ((pin !== undefined && pin !== j) || !rules.fits(i, j)) continue;
      const most = values.most(i, j);
      if (most * SCALE - prices[i] > floor) pairs.add(i, j, most);
    }
  const part = { ...field, ...some(field, mentors), ...fillPairs(prepared, pairs), rowStart: new Int32Array(0) };
  part.mentorOf = part.mentorOf.map((j) => j - mentors[0]);
  return { field: part, columns: columnsOf(part) };
}

function some({ agendas, mentorSlots, anchored, capMin, capMax }: Field, range: [number, number]) {
  return {
    mentors: range[1] - range[0],
    agendas: agendas.subarray(...range),
    mentorSlots: mentorSlots.subarray(...range),
    anchored: anchored.subarray(...range),
    capMin: capMin.subarray(...range),
    capMax: capMax.subarray(...range),
  };
}

/** The best few of many, the best first, the first of equals before. */
class Best {
  readonly who: Int32Array;
  size = 0;
  private readonly worth: Int32Array;
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
    this.who = new Int32Array(limit);
    this.worth = new Int32Array(limit);
  }

  offer(who: number, worth: number): void {
    if (this.size === this.limit && worth <= this.worth[this.limit - 1]) return;
    let at = this.size < this.limit ? this.size++ : this.limit - 1;
    for (; at > 0 && this.worth[at - 1] < worth; at--) {
      this.who[at] = this.who[at - 1];
      this.worth[at] = this.worth[at - 1];
    }
    this.who[at] = who;
    this.worth[at] = worth;
  }
}

/** A list of pairs that grows. */
class Pairs {
  size = 0;
  private mentees = new Int32Array(1024);
  private mentors = new Int32Array(1024);
  private points = new Int16Array(1024);

  get menteeOf(): Int32Array {
    return this.mentees.slice(0, this.size);
  }

  get mentorOf(): Int32Array {
    return this.mentors.slice(0, this.size);
  }

  get most(): Int16Array {
    return this.points.slice(0, this.size);
  }

  add(i: number, j: number, most: number): void {
    if (this.size === this.mentees.length) this.grow();
    this.points[this.size] = most;
    this.mentees[this.size] = i;
    this.mentors[this.size++] = j;
  }

  private grow(): void {
    const { mentees, mentors, points } = this;
    this.mentees = new Int32Array(this.size * 2);
    this.mentors = new Int32Array(this.size * 2);
    this.points = new Int16Array(this.size * 2);
    this.mentees.set(mentees);
    this.mentors.set(mentors);
    this.points.set(points);
  }
}

function fillPairs({ rules, values }: Prepared, { menteeOf, mentorOf, most }: Pairs) {
  const { stride } = values;
  const value = new Int16Array(mentorOf.length * stride);
  const exception = new Uint8Array(mentorOf.length);
  for (let pair = 0; pair < mentorOf.length; pair++) {
    const i = menteeOf[pair];
    const j = mentorOf[pair];
    values.fill(i, j, value, pair * stride);
    exception[pair] = rules.isException(j, i) ? 1 : 0;
  }
  return { menteeOf, mentorOf, value, most, exception };
}

/** For each mentee the mentors whose discipline is welcome, in their order. */
function mentorsByDiscipline({ instance, rules }: Prepared): (i: number) => Iterable<number> {
  const everyone = instance.mentors.map((_, j) => j);
  const near = Array.from({ length: instance.disciplines }, (_, d) =>
    everyone.filter((j) => areClose(rules, d, instance.mentors[j].discipline)),
  );
  return (i) => {
    const more = rules.mentorsGrantedTo(i);
    const found = instance.mentees[i].open ? everyone : near[instance.mentees[i].discipline];
    return more.length ? new Set([...found, ...more]) : found;
  };
}

/** For each mentor the mentees to whom that discipline is welcome. */
function menteesByDiscipline({ instance, rules }: Prepared): (j: number) => Iterable<number> {
  const everyone = instance.mentees.map((_, i) => i);
  const near = new Map<number, number[]>();
  return (j) => {
    const more = rules.grantedTo(j);
    const d = instance.mentors[j].discipline;
    const found =
      near.get(d) ??
      everyone.filter((i) => instance.mentees[i].open || areClose(rules, d, instance.mentees[i].discipline));
    near.set(d, found);
    return more.length ? new Set([...found, ...more]) : found;
  };
}

const areClose = (rules: Rules, a: number, b: number): boolean => a === b || rules.areRelated(a, b);

function people({ instance, rules, values }: Prepared) {
  const { mentees, mentors, params } = instance;
  const previous = new Map(instance.previous);
  const pinned = new Set(instance.locks.map(([, j]) => j));
  const apart = findApart(rules);
  return {
    mentees: mentees.length,
    stride: values.stride,
    agendas: Uint16Array.from(values.agendas, (own) => own.length),
    maxExceptions: params.maxExceptions,
    slot: slotPoints(weightsOf(instance)),
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
    apart,
    touchy: Uint8Array.from(apart, (others) => (others.size ? 1 : 0)),
  };
}

const NOBODY: ReadonlySet<number> = new Set();

/** For every mentee the others who may not be in one group for another reason than their team. */
function findApart(rules: Rules): ReadonlySet<number>[] {
  const onProject = Map.groupBy(
    rules.menteeProjects.flatMap((projects, i) => projects.map((p) => [p, i])),
    ([p]) => p,
  );
  return rules.menteeProjects.map((projects, i) => {
    const vetoed = rules.vetoesOf(i);
    if (!projects.length && !vetoed.size) return NOBODY;
    const others = projects.flatMap((p) => onProject.get(p)!.map(([, other]) => other));
    const all = new Set([...others, ...vetoed]);
    all.delete(i);
    return all;
  });
}
