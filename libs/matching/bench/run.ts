import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Instance } from '../model.js';
import { prepare } from '../prepare.js';
import { scorePlan } from '../score.js';
import { generate } from './generate.js';
import { modelOf, type Outcome, SOLVERS } from './milp.js';
import { greedy, hillClimbing } from './peers.js';
import { type Ten, tens } from './tens.js';

/** How far a target may be missed before it counts. */
const TOLERANCE = 1.2;
const FOLDER = join(import.meta.dirname, '..');

/** An instance, and what a run of it may need at most; `made` for the occasion with these arguments. */
interface Case {
  name: string;
  made?: [n: number, seed: number, capRatio?: number, kind?: 'tight'];
  gap: number;
  seconds: number;
  rssMb: number;
  /** How many times as many may move as have to. */
  moved?: number;
  /** Peers that take part: all, without the solvers, or none. */
  peers: 'all' | 'quick' | 'none';
}

const CASES: Case[] = [
  { name: 'n20-s101.json', gap: 0, seconds: 10, rssMb: 500, peers: 'all' },
  { name: 'n30-s102.json', gap: 0, seconds: 10, rssMb: 500, peers: 'quick' },
  { name: 'n40-s103.json', gap: 0, seconds: 10, rssMb: 500, peers: 'quick' },
  { name: 'n50-s11.json', gap: 0, seconds: 10, rssMb: 500, peers: 'quick' },
  { name: 'n56-s9', made: [56, 9], gap: 0, seconds: 10, rssMb: 500, peers: 'quick' },
  { name: 'waterschap.json', gap: 0, seconds: 2, rssMb: 500, peers: 'quick' },
  { name: 'n500-s12.json', gap: 0.011, seconds: 8, rssMb: 500, peers: 'quick' },
  { name: 'n500t-s22.json', gap: 0.014, seconds: 8, rssMb: 500, peers: 'quick' },
  { name: 'n500-s31', made: [500, 31], gap: 0.011, seconds: 8, rssMb: 500, peers: 'none' },
  { name: 'n500t-s32', made: [500, 32, 1.05, 'tight'], gap: 0.014, seconds: 8, rssMb: 500, peers: 'none' },
  { name: 'n5000-s13.json.gz', gap: 0.009, seconds: 9, rssMb: 250, peers: 'quick' },
  { name: 'n5000-s13-rerun.json.gz', gap: 0.0025, seconds: 1, rssMb: 250, moved: 1.3, peers: 'none' },
  { name: 'n50000-s14', made: [50_000, 14], gap: 0.01, seconds: 60, rssMb: 500, peers: 'none' },
];

interface Row {
  instance: string;
  method: string;
  placed: number | null;
  objective: number | null;
  gap: number | null;
  cpuSeconds: number;
  rssMb: number | null;
  missed: string[];
}

await main();

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const folder = mkdtempSync(join(tmpdir(), 'bench-matching-'));
  const rows: Row[] = [];
  console.log(`${cpus()[0].model.trim()}, node ${process.version}\n`);
  console.log('| instance | method | placed | objective | gap % | CPU s | MB |\n|---|---|---|---|---|---|---|');
  try {
    for (const one of CASES.filter(({ name }) => !wanted.length || wanted.some((part) => name.includes(part))))
      for await (const row of runsOf(one, folder)) {
        rows.push(row);
        console.log(line(row));
      }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const small = wanted.length && !wanted.includes('small') ? [] : await smallOnes();
  const missed = [
    ...rows.flatMap((row) => row.missed.map((what) => `${row.instance}: ${what}`)),
    ...small.flatMap((ten) => ten.missed.map((what) => `${ten.mentees} mentees, ${ten.places}: ${what}`)),
  ];
  for (const what of missed) console.log(`missed: ${what}`);
  const figures = [rows, small].map((all) => all.map(({ missed: _, ...row }) => row));
  console.log(JSON.stringify({ missed: missed.length, rows: figures[0], small: figures[1] }));
  process.exitCode = missed.length ? 1 : 0;
}

async function smallOnes(): Promise<Ten[]> {
  console.log('\n| mentees | places | proven of ten | largest gap % | most CPU s |\n|---|---|---|---|---|');
  const all: Ten[] = [];
  for await (const ten of tens(TOLERANCE)) {
    const { mentees, places, proven, gap, seconds } = ten;
    all.push(ten);
    console.log(`| ${mentees} | ${places} | ${proven} | ${(gap * 100).toFixed(2)} | ${seconds.toFixed(1)} |`);
  }
  return all;
}

async function* runsOf(one: Case, folder: string): AsyncGenerator<Row> {
  const file = fileOf(one, folder);
  const { row, bound } = engine(one, file);
  yield row;
  if (one.peers === 'none') return;
  const prepared = prepare(read(file));
  yield peer(one.name, 'greedy', bound, () => scorePlan(prepared.instance, greedy(prepared)));
  yield peer(one.name, 'hill-climbing', bound, () => scorePlan(prepared.instance, hillClimbing(prepared)));
  if (one.peers !== 'all') return;
  const model = modelOf(prepared);
  for (const [name, run] of Object.entries(SOLVERS)) {
    const before = process.cpuUsage();
    const outcome = await attempt(() => run(model));
    if (outcome === 'absent') continue;
    yield rowOf(one.name, name, bound, outcome, outcome?.seconds ?? secondsSince(before));
  }
}

async function attempt<T>(work: () => Promise<T> | T): Promise<T | 'absent'> {
  try {
    return await work();
  } catch {
    return 'absent';
  }
}

function engine(one: Case, file: string): { row: Row; bound: number } {
  const hook = join(FOLDER, 'from-source.mjs');
  const out = `${file.replace(FOLDER, tmpdir())}.plan`.replaceAll('/instances', '');
  const args = ['--import', hook, join(FOLDER, 'cli.ts'), file, '--out', out];
  const told = JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout) as Told;
  const missed = [
    ...(['gap', 'rssMb'] as const)
      .filter((what) => told[what] > one[what] * TOLERANCE)
      .map((what) => `${what} ${told[what]}`),
    ...(told.cpuSeconds > one.seconds * TOLERANCE ? [`CPU ${told.cpuSeconds} s`] : []),
    ...judged(one, file, out, told),
  ];
  return { row: { instance: one.name, method: '**crossmentor**', ...told, missed }, bound: told.bound };
}

type Told = Record<'placed' | 'objective' | 'moved' | 'bound' | 'gap' | 'cpuSeconds' | 'rssMb', number>;

/** What the independent checker has against a plan, and who moved without need. */
function judged(one: Case, file: string, plan: string, told: Told): string[] {
  const instance = read(file);
  const text = `${plan}.instance`;
  writeFileSync(text, JSON.stringify(instance));
  const checker = join(FOLDER, 'check-plan.mjs');
  const { stdout } = spawnSync(process.execPath, [checker, text, plan, '--json'], { encoding: 'utf8' });
  const { violations, placed, objective } = JSON.parse(stdout) as Told & { violations: number };
  for (const made of [text, plan]) rmSync(made);
  const { rules } = prepare(instance);
  const forced = instance.previous.filter(([i, j]) => !rules.fits(i, j)).length;
  return [
    ...(violations ? [`${violations} violations`] : []),
    ...(placed === told.placed && objective === told.objective ? [] : ['scored otherwise by the checker']),
    ...(one.moved && told.moved > forced * one.moved * TOLERANCE ? [`moved ${told.moved} of ${forced}`] : []),
  ];
}

function peer(instance: string, method: string, bound: number, work: () => { placed: number; objective: number }): Row {
  const before = process.cpuUsage();
  const outcome = work();
  return rowOf(instance, method, bound, outcome, secondsSince(before));
}

type Found = Outcome | null;

function rowOf(instance: string, method: string, bound: number, found: Found, cpuSeconds: number): Row {
  const gap = found && (bound - found.objective) / bound;
  const { placed = null, objective = null } = found ?? {};
  return { instance, method, placed, objective, gap, cpuSeconds, rssMb: null, missed: [] };
}

function line({ instance, method, placed, objective, gap, cpuSeconds, rssMb }: Row): string {
  const percent = gap === null ? '' : (gap * 100).toFixed(2);
  const cells = [
    instance.replace('.json', '').replace('.gz', ''),
    method,
    placed,
    objective,
    percent,
    cpuSeconds.toFixed(1),
    rssMb,
  ];
  return `| ${cells.map((cell) => cell ?? '').join(' | ')} |`;
}

function fileOf({ name, made }: Case, folder: string): string {
  if (!made) return join(FOLDER, 'instances', name);
  const file = join(folder, `${name}.json`);
  const [n, seed, capRatio, kind] = made;
  writeFileSync(file, JSON.stringify(generate(n, seed, { capRatio, tight: kind === 'tight' })));
  return file;
}

function read(file: string): Instance {
  const bytes = readFileSync(file);
  return JSON.parse(String(file.endsWith('.gz') ? gunzipSync(bytes) : bytes)) as Instance;
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
