import { Best } from './best.js';
import { type Columns, columnsOf } from './columns.js';
import type { Field } from './field.js';
import { fillPairs, Pairs } from './pairs.js';
import type { Prepared } from './prepare.js';
import type { Rules } from './rules.js';
import { slotPoints, weightsOf } from './score.js';
import type { Scout, Threshold } from './scout.js';

/** More than any pair can add: puts the previous mentor among the candidates in any case. */
const SURELY = 10_000;
/** Mentees between two looks at whether to stop. */
const OFTEN = 128;

/** How many pairs of each mentee are searched: of those who can keep a mentor, and of all others. */
export interface Limits {
  kept: number;
  others: number;
}

/**
 * The pairs worth searching: of all mentors who fit a mentee, the most promising by what the pair can add at most. They
 * lie in rows by mentee, the most promising first. A mentor to whom the mentee is pinned, or was with before, is one.
 * Once it was stopped, only those.
 */
export function candidates(prepared: Prepared, scout: Scout, limits: Limits, stop: () => boolean = () => false): Field {
  const { instance, values } = prepared;
  const all = people(prepared);
  const rowStart = new Int32Array(instance.mentees.length + 1);
  const [kept, others] = [limits.kept, limits.others].map(
    (limit) => new Best(Math.min(limit, instance.mentors.length)),
  );
  const pairs = new Pairs();
  let stopped = false;
  for (let i = 0; i < instance.mentees.length; i++) {
    stopped ||= i % OFTEN === OFTEN - 1 && stop();
    const sure = all.pin[i] < 0 ? all.previous[i] : all.pin[i];
    const keeps = sure >= 0 && values.fits(i, sure);
    const best = keeps ? kept : others;
    best.size = 0;
    if (keeps) best.offer(sure, SURELY, 0);
    if (all.pin[i] < 0 && !stopped) scout.mentorsFor(i, best, sure);
    for (let at = 0; at < best.size; at++) pairs.add(i, best.who[at], values.most(i, best.who[at]));
    rowStart[i + 1] = pairs.size;
  }
  return { ...all, mentors: instance.mentors.length, rowStart, ...fillPairs(prepared, pairs) };
}

/** Which pairs of which mentors: those worth more than `least` of the mentee, or than the next when they are not enough. */
export interface Wanted {
  least: Threshold[];
  enough: number;
  mentors: [from: number, until: number];
}

/**
 * All pairs of some mentors that matter at these prices, and for each mentor which `least` it was. The mentors, and only
 * they, have numbers of their own from 0; `field` is the one of the whole.
 */
export function columnsAt(
  prepared: Prepared,
  scout: Scout,
  field: Field,
  { least, enough, mentors }: Wanted,
): { field: Field; columns: Columns; level: Uint8Array } {
  const pairs = new Pairs();
  const level = new Uint8Array(mentors[1] - mentors[0]);
  const take = (i: number, j: number, most: number) => {
    if (field.pin[i] < 0 || field.pin[i] === j) pairs.add(i, j, most);
  };
  for (let j = mentors[0]; j < mentors[1]; j++) {
    const before = pairs.size;
    for (let at = 0; at < least.length && (!at || pairs.size - before < enough); at++) {
      pairs.size = before;
      level[j - mentors[0]] = at;
      scout.menteesFor(j, least[at], take);
    }
  }
  const part = { ...field, ...some(field, mentors), ...fillPairs(prepared, pairs), rowStart: new Int32Array(0) };
  part.mentorOf = part.mentorOf.map((j) => j - mentors[0]);
  return { field: part, columns: columnsOf(part), level };
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
