import type { Instance } from './model.js';

/** One thing that is wrong with an instance: where, as a JSON pointer (RFC 6901), and what. */
export interface Problem {
  at: string;
  what: string;
}

type Value = unknown;
type Check = (value: Value, place: string, found: Problem[]) => void;
type Fields = Record<string, Check>;

const shown = (value: Value): string => {
  const text = JSON.stringify(value) ?? 'missing';
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};
const isRecord = (value: Value): value is Record<string, Value> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWhole = (value: Value): value is number => Number.isInteger(value);

const spread = (least: number, most: number): string => (least === most ? `${least}` : `${least} to ${most}`);

const whole =
  (least: number, most: number): Check =>
  (value, place, found) => {
    if (!isWhole(value) || value < least || value > most)
      found.push({ at: place, what: `must be a whole number from ${least} to ${most}, is ${shown(value)}` });
  };

const text: Check = (value, place, found) => {
  if (typeof value !== 'string' || value === '') found.push({ at: place, what: `must be a text, is ${shown(value)}` });
};

const bits: Check = (value, place, found) => {
  if (!isWhole(value) || value < -(2 ** 31) || value >= 2 ** 32)
    found.push({ at: place, what: `must be a whole number of at most 32 bits, is ${shown(value)}` });
};

const list =
  (check: Check, least = 0, most = Infinity): Check =>
  (value, place, found) => {
    if (!Array.isArray(value)) return void found.push({ at: place, what: `must be a list, is ${shown(value)}` });
    if (value.length < least || value.length > most)
      found.push({ at: place, what: `must have ${spread(least, most)} entries, has ${value.length}` });
    value.forEach((entry, at) => check(entry, `${place}/${at}`, found));
  };

const distinct =
  (check: Check, by: (entry: Value) => Value = (entry) => entry): Check =>
  (value, place, found) => {
    check(value, place, found);
    if (!Array.isArray(value)) return;
    const seen = new Set<Value>();
    value.forEach((entry, at) => {
      if (by(entry) !== undefined && seen.has(by(entry)))
        found.push({ at: `${place}/${at}`, what: `${shown(by(entry))} was named before` });
      seen.add(by(entry));
    });
  };

const tuple =
  (...checks: Check[]): Check =>
  (value, place, found) => {
    if (!Array.isArray(value) || value.length !== checks.length)
      return void found.push({ at: place, what: `must be a list of ${checks.length}, is ${shown(value)}` });
    checks.forEach((check, at) => check(value[at], `${place}/${at}`, found));
  };

const record =
  (fields: Fields): Check =>
  (value, place, found) => {
    if (!isRecord(value)) return void found.push({ at: place, what: `must be an object, is ${shown(value)}` });
    for (const [name, check] of Object.entries(fields)) check(value[name], `${place}/${name}`, found);
  };

const first = (entry: Value): Value => (Array.isArray(entry) ? entry[0] : entry);
const MANY = 1e6;
const PLAN_FORMAT = 'crossmatch-assignment/1';

const weights = record({
  need: whole(0, 100),
  discipline: whole(0, 100),
  preference: whole(0, 100),
  seniority: whole(0, 100),
  location: whole(0, 100),
  slot: whole(0, 100),
});

const params = record({
  maxExceptions: whole(0, 7),
  minGapYears: whole(-100, 100),
  maxTzDiff: whole(0, 2880),
  agendaMax: whole(0, 5),
  fairFloor: whole(0, 100),
  stability: whole(0, 1000),
  intensiveFte: whole(0, 100),
  intensiveMonths: whole(0, 1200),
  weights: (value, place, found) => value === undefined || weights(value, place, found),
});

const rank: Check = (value, place, found) => {
  if (!Array.isArray(value)) return;
  const [least, most] = value;
  if (isWhole(least) && isWhole(most) && least > most)
    found.push({ at: place, what: `the fewest members, ${least}, are more than the most, ${most}` });
};
const notAlone: Check = (value, place, found) => {
  if (Array.isArray(value) && isWhole(value[0]) && value[0] === value[1])
    found.push({ at: place, what: `must be of two people, is twice ${value[0]}` });
};
const both =
  (...checks: Check[]): Check =>
  (value, place, found) =>
    checks.forEach((check) => check(value, place, found));

interface Counts {
  tags: number;
  disciplines: number;
  teams: number;
  projects: number;
  sites: number;
  mentees: number;
  mentors: number;
}

function person(counts: Counts): Fields {
  return {
    id: text,
    discipline: whole(0, counts.disciplines - 1),
    team: whole(0, counts.teams - 1),
    site: whole(0, counts.sites - 1),
    years: whole(0, 100),
    projects: list(tuple(whole(0, counts.projects - 1), whole(0, 1000), whole(0, 1200))),
    slots: tuple(bits, bits),
  };
}

function people(counts: Counts): Check {
  const mentor = whole(0, counts.mentors - 1);
  const mentee = whole(0, counts.mentees - 1);
  const tag = whole(0, counts.tags - 1);
  const byId = (entry: Value) => (isRecord(entry) ? entry.id : entry);
  const mentees = record({
    ...person(counts),
    open: whole(0, 1),
    needs: distinct(list(tag, 0, 3)),
    prefers: distinct(list(mentor)),
  });
  const mentors = record({
    ...person(counts),
    manages: list(whole(0, counts.teams - 1)),
    expertise: distinct(list(tuple(tag, whole(1, 3))), first),
    cap: both(tuple(whole(1, 7), whole(1, 7)), rank),
    prefers: distinct(list(mentee)),
  });
  return record({
    params,
    related: list(tuple(whole(0, counts.disciplines - 1), whole(0, counts.disciplines - 1))),
    sites: list(record({ name: text, tz: whole(-1440, 1440) })),
    mentees: distinct(list(mentees), byId),
    mentors: distinct(list(mentors), byId),
    forbidden: list(tuple(mentee, mentor)),
    vetoes: list(both(tuple(mentee, mentee), notAlone)),
    locks: distinct(list(tuple(mentee, mentor)), first),
    previous: distinct(list(tuple(mentee, mentor)), first),
  });
}

/** Everything that is wrong with an instance, one line each with its place; none: it is a sound `Instance`. */
export function validate(value: Value): Problem[] {
  const found: Problem[] = [];
  if (!isRecord(value)) return [{ at: '', what: `must be an object, is ${shown(value)}` }];
  if (value.format !== 'crossmatch/1')
    found.push({ at: '/format', what: `must be "crossmatch/1", is ${shown(value.format)}` });
  record({
    name: text,
    tags: whole(0, MANY),
    disciplines: whole(1, MANY),
    teams: whole(1, MANY),
    projects: whole(0, MANY),
  })(value, '', found);
  const length = (part: Value) => (Array.isArray(part) ? part.length : 0);
  const count = (part: Value) => (isWhole(part) ? part : MANY);
  people({
    tags: count(value.tags),
    disciplines: count(value.disciplines),
    teams: count(value.teams),
    projects: count(value.projects),
    sites: length(value.sites),
    mentees: length(value.mentees),
    mentors: length(value.mentors),
  })(value, '', found);
  return found;
}

/** Everything that is wrong with a plan for this instance. */
export function validatePlan(value: Value, instance: Pick<Instance, 'mentees' | 'mentors'>): Problem[] {
  const found: Problem[] = [];
  const mentee = whole(0, instance.mentees.length - 1);
  const group = record({ mentor: whole(0, instance.mentors.length - 1), members: distinct(list(mentee)) });
  const groups = distinct(list(group), (one) => (isRecord(one) ? one.mentor : one));
  if (isRecord(value) && value.format !== PLAN_FORMAT)
    found.push({ at: '/format', what: `must be "${PLAN_FORMAT}", is ${shown(value.format)}` });
  record({ groups })(value, '', found);
  return found;
}
