import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { type Conflict, Demands } from './demands.js';
import { Explainer } from './explain.js';
import { placeOf, placesIn } from './json-place.js';
import type { Effort, Instance, Plan } from './model.js';
import { prepare } from './prepare.js';
import { Rules } from './rules.js';
import { solve } from './solve.js';
import { type Problem, validate, validatePlan } from './validate.js';

const USAGE = `usage: npm run -s match -- instance.json[.gz] [--out plan.json] [--seed 1] [--effort quick|normal|thorough]
  [--previous plan.json] [--explain why.json]
Prints one line of JSON, and a line for each mentor who can have no group. Exit 0: a plan without violations; 1: a pin
cannot be kept; 2: the input is not sound.`;
const EFFORTS: readonly string[] = ['quick', 'normal', 'thorough'];
/** More problems than anybody reads. */
const MOST_PROBLEMS = 100;

class Unsound extends Error {}

await main();

async function main(): Promise<void> {
  try {
    const { result, conflicts } = await match(options());
    for (const line of conflicts) console.error(line);
    console.log(JSON.stringify(result));
    process.exitCode = result.violations ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Unsound)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

interface Options {
  file: string;
  out?: string;
  previous?: string;
  explain?: string;
  seed: number;
  effort: Effort;
}

function options(): Options {
  const { values, positionals } = parsed();
  const seed = Number(values.seed);
  if (positionals.length !== 1) throw new Unsound(USAGE);
  if (!Number.isInteger(seed)) throw new Unsound(`--seed: must be a whole number, is "${values.seed}"`);
  if (!isEffort(values.effort))
    throw new Unsound(`--effort: must be one of ${EFFORTS.join(', ')}, is "${values.effort}"`);
  return { ...values, file: positionals[0], seed, effort: values.effort };
}

function parsed() {
  const text = { type: 'string' } as const;
  const named = { out: text, previous: text, explain: text };
  const options = { ...named, seed: { ...text, default: '1' }, effort: { ...text, default: 'normal' } };
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw new Unsound(`${(error as Error).message}\n${USAGE}`);
  }
}

function isEffort(value: string): value is Effort {
  return EFFORTS.includes(value);
}

async function match({ file, out, previous, explain, seed, effort }: Options) {
  const instance = read(file, validate) as Instance;
  if (previous) instance.previous = mentorsIn(read(previous, (plan) => validatePlan(plan, instance)) as Plan);
  const started = performance.now();
  const before = process.cpuUsage();
  const { plan, score, bound } = await solve(instance, { seed, effort });
  const cpu = process.cpuUsage(before);
  if (out) writeFileSync(out, JSON.stringify(plan));
  if (explain) writeFileSync(explain, JSON.stringify(explained(instance, plan)));
  const result = {
    ...score,
    bound,
    gap: bound === null ? null : round((bound - score.objective) / Math.max(1, Math.abs(bound)), 5),
    seconds: round((performance.now() - started) / 1000, 2),
    cpuSeconds: round((cpu.user + cpu.system) / 1e6, 2),
    rssMb: Math.round(process.resourceUsage().maxRSS / 1024),
    violations: new Rules(instance).violations(plan).length,
  };
  return { result, conflicts: conflictsOf(instance, plan) };
}

/** Why everybody is where they are, by index, as data. */
function explained(instance: Instance, plan: Plan) {
  const members: number[][] = instance.mentors.map(() => []);
  for (const group of plan.groups) members[group.mentor] = group.members;
  const explainer = new Explainer(prepare(instance), members);
  return {
    format: 'crossmatch-explanation/1',
    placed: plan.groups.flatMap((group) => group.members.map((mentee) => ({ mentee, ...explainer.whyHere(mentee) }))),
    unplaced: plan.unplaced.map((mentee) => ({ mentee, ...explainer.whyNot(mentee) })),
  };
}

/** Pins that cannot be kept, and mentors who can have no group, each with the smallest set of rules and pins at fault. */
function conflictsOf(instance: Instance, plan: Plan): string[] {
  const demands = new Demands(prepare(instance));
  const busy = new Set(plan.groups.map(({ mentor }) => mentor));
  const pins = demands.pins();
  const told = new Set([...busy, ...pins.flatMap(({ mentors }) => mentors)]);
  const idle = [...instance.mentors.keys()].filter((j) => !told.has(j)).map((j) => demands.against(j));
  return [...pins, ...idle.filter((conflict) => conflict !== null)].map((conflict) => lineOf(instance, conflict));
}

function lineOf({ mentees, mentors }: Instance, { mentors: who, rules, pins }: Conflict): string {
  const pinned = pins.map(([i, j]) => `${mentees[i].id} pinned to ${mentors[j].id}`);
  const atFault = [...pinned, ...rules].join(' + ') || 'too few mentees';
  return `no group of ${who.map((j) => mentors[j].id).join(' and ')} can be: ${atFault}`;
}

/** A file that is sound; otherwise one line for each problem, with its place. */
function read(file: string, check: (value: unknown) => Problem[]): unknown {
  const text = textOf(file);
  const value = parse(file, text);
  const problems = check(value).slice(0, MOST_PROBLEMS);
  if (!problems.length) return value;
  const places = placesIn(
    text,
    problems.map(({ at }) => at),
  );
  throw new Unsound(
    problems.map(({ at, what }) => `${file}:${places.get(at)!.join(':')}: ${at || '/'} ${what}`).join('\n'),
  );
}

function textOf(file: string): string {
  try {
    const bytes = readFileSync(file);
    return String(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
  } catch (error) {
    throw new Unsound(`${file}: ${(error as Error).message}`);
  }
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const found = /position (\d+)/.exec(message);
    const place = placeOf(text, found ? Number(found[1]) : text.length);
    throw new Unsound(`${file}:${place.join(':')}: is no JSON: ${message.split('\n')[0]}`);
  }
}

function mentorsIn({ groups }: Plan): [number, number][] {
  return groups.flatMap(({ mentor, members }) => members.map((i): [number, number] => [i, mentor]));
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
