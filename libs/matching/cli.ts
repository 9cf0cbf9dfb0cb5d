import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Effort, Instance, Plan } from './model.js';
import { Rules } from './rules.js';
import { solve } from './solve.js';
import { validate } from './validate.js';

const USAGE = `usage: npm run -s match -- instance.json[.gz] [--out plan.json] [--seed 1] [--effort quick|normal|thorough] [--previous plan.json]
Prints one line of JSON. Exit 0: a plan without violations; 1: a pin cannot be kept; 2: the input is not sound.`;
const EFFORTS: readonly string[] = ['quick', 'normal', 'thorough'];

class Unsound extends Error {}

await main();

async function main(): Promise<void> {
  try {
    const result = await match(options());
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
  return { file: positionals[0], out: values.out, previous: values.previous, seed, effort: values.effort };
}

function parsed() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: { out: text, previous: text, seed: { ...text, default: '1' }, effort: { ...text, default: 'normal' } },
    });
  } catch (error) {
    throw new Unsound(`${(error as Error).message}\n${USAGE}`);
  }
}

function isEffort(value: string): value is Effort {
  return EFFORTS.includes(value);
}

async function match({ file, out, previous, seed, effort }: Options) {
  const instance = readInstance(file);
  if (previous) instance.previous = mentorsIn(readJson(previous) as Plan, instance);
  const started = performance.now();
  const before = process.cpuUsage();
  const { plan, score, bound } = await solve(instance, { seed, effort });
  const cpu = process.cpuUsage(before);
  if (out) writeFileSync(out, JSON.stringify(plan));
  return {
    ...score,
    bound,
    gap: bound === null ? null : round((bound - score.objective) / Math.max(1, Math.abs(bound)), 5),
    seconds: round((performance.now() - started) / 1000, 2),
    cpuSeconds: round((cpu.user + cpu.system) / 1e6, 2),
    rssMb: Math.round(process.resourceUsage().maxRSS / 1024),
    violations: new Rules(instance).violations(plan).length,
  };
}

function readInstance(file: string): Instance {
  const value = readJson(file);
  const problems = validate(value);
  if (problems.length) throw new Unsound(problems.map((problem) => `${file}: ${problem}`).join('\n'));
  return value as Instance;
}

function readJson(file: string): unknown {
  try {
    const bytes = readFileSync(file);
    return JSON.parse(String(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes));
  } catch (error) {
    throw new Unsound(`${file}: ${(error as Error).message}`);
  }
}

function mentorsIn(plan: Plan, instance: Instance): [number, number][] {
  const problems = (plan?.groups ?? []).flatMap(({ mentor, members }, at) =>
    instance.mentors[mentor] && members.every((i) => instance.mentees[i])
      ? []
      : [`--previous: groups[${at}] names someone unknown`],
  );
  if (!Array.isArray(plan?.groups)) problems.push('--previous: groups must be a list');
  if (problems.length) throw new Unsound(problems.join('\n'));
  return plan.groups.flatMap(({ mentor, members }) => members.map((i): [number, number] => [i, mentor]));
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
