import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { candidates } from '../candidates.js';
import type { Field } from '../field.js';
import { solver } from '../master.js';
import type { Prepared } from '../prepare.js';
import { Scout } from '../scout.js';

/** Runs a program, and tells the CPU seconds of user and system on the last line. */
const TIMED = 'TIMEFORMAT="%U %S"; time "$@"';
const NOT_FOUND = 127;
/** Seconds that a solver gets. */
const LIMIT = 60;
/** What one placed mentee more is worth beside the points. */
const REWARD = 10_000;

/** A plain mixed-integer model in the text format that every solver reads: who is in which meeting of which mentor. */
export function modelOf(prepared: Prepared): string {
  const field = candidates(prepared, new Scout(prepared.values), { kept: Infinity, others: Infinity });
  const model = new Model(field);
  for (let j = 0; j < field.mentors; j++) {
    const meetings: string[] = [];
    for (let left = field.mentorSlots[j]; left; left &= left - 1)
      for (let agenda = 0; agenda < field.agendas[j]; agenda++)
        meetings.push(model.meeting(j, 31 - Math.clz32(left & -left), agenda));
    if (meetings.length) model.rows.push(`${meetings.join(' + ')} <= 1`);
  }
  return model.text();
}

class Model {
  readonly rows: string[] = [];
  private readonly field: Field;
  private readonly goal: string[] = [];
  private readonly names: string[] = [];
  private readonly places: string[][];

  constructor(field: Field) {
    this.field = field;
    this.places = Array.from({ length: field.mentees }, () => []);
  }

  meeting(j: number, slot: number, agenda: number): string {
    const { field } = this;
    const name = `y${j}_${slot}_${agenda}`;
    const members: { i: number; pair: number; x: string }[] = [];
    for (let pair = 0; pair < field.mentorOf.length; pair++) {
      const i = field.menteeOf[pair];
      if (field.mentorOf[pair] !== j || !(field.possible[i] & (1 << slot))) continue;
      const x = `x${i}_${j}_${slot}_${agenda}`;
      const points = field.value[pair * field.stride + agenda] + field.slot.sure;
      this.goal.push(`${REWARD + points + (field.preferred[i] & (1 << slot) ? field.slot.extra : 0)} ${x}`);
      this.places[i].push(x);
      members.push({ i, pair, x });
      this.rows.push(`${x} - ${name} <= 0`);
    }
    this.names.push(name, ...members.map(({ x }) => x));
    this.limit(name, j, members);
    return name;
  }

  text(): string {
    const once = this.places.filter((own) => own.length).map((own) => `${own.join(' + ')} <= 1`);
    const rows = [...this.rows, ...once].map((row, at) => ` c${at}: ${row}`);
    return `Maximize\n obj: ${this.goal.join('\n + ')}\nSubject To\n${rows.join('\n')}\nBinary\n ${this.names.join('\n ')}\nEnd\n`;
  }

  private limit(name: string, j: number, members: { i: number; pair: number; x: string }[]): void {
    const { field, rows } = this;
    if (!members.length) return void rows.push(`${name} <= 0`);
    const all = members.map(({ x }) => x).join(' + ');
    rows.push(`${all} - ${field.capMax[j]} ${name} <= 0`, `${all} - ${field.capMin[j]} ${name} >= 0`);
    const strange = members.filter(({ pair }) => field.exception[pair]).map(({ x }) => x);
    if (strange.length) rows.push(`${strange.join(' + ')} - ${field.maxExceptions} ${name} <= 0`);
    members.forEach((a, at) => {
      for (const b of members.slice(at + 1))
        if (field.team[a.i] === field.team[b.i] || field.apart[a.i].has(b.i))
          rows.push(`${a.x} + ${b.x} - ${name} <= 0`);
    });
  }
}

/** What a solver made of a model: placed and objective, or nothing when it found no plan in time. */
export interface Outcome {
  placed: number;
  objective: number;
  /** CPU seconds, of a solver that is a program of its own. */
  seconds?: number;
}

/** The solvers that are here, each by its name. */
export const SOLVERS: Record<string, (model: string) => Promise<Outcome | null> | Outcome | null> = {
  'highs (npm)': async (model) => {
    const highs = await solver();
    return split(highs.solve(model, { output_flag: false, time_limit: LIMIT, mip_rel_gap: 0 }).ObjectiveValue);
  },
  'cbc (Debian)': (model) =>
    byCommand(
      { name: 'model.lp', text: model },
      (file, out) => ['cbc', [file, 'sec', `${LIMIT}`, 'solve', 'solu', out]],
      /objective value\s+(-?[\d.]+)/,
    ),
  'glpsol (Debian)': (model) =>
    byCommand(
      { name: 'model.lp', text: model },
      (file, out) => ['glpsol', ['--lp', file, '--tmlim', `${LIMIT}`, '-o', out]],
      /Objective:.*=\s*(-?[\d.]+)/,
    ),
  'gecode by minizinc (Debian)': (model) =>
    byCommand(
      { name: 'model.mzn', text: asMiniZinc(model) },
      (file, out) => ['minizinc', ['--solver', 'gecode', '--time-limit', `${LIMIT * 1000}`, '-a', '-o', out, file]],
      /(\d+)\s*(?:[-=]+\s*)*$/,
    ),
};

/** The same model in the language of MiniZinc. */
function asMiniZinc(model: string): string {
  const [, goal, rows, names] = /obj: (.*)\nSubject To\n(.*)\nBinary\n (.*)\nEnd/s.exec(model)!;
  const times = (terms: string): string => terms.replaceAll(/(\d) (?=[xy])/g, '$1 * ').replaceAll('\n', ' ');
  return [
    ...names.split('\n ').map((name) => `var 0..1: ${name};`),
    ...rows.split('\n').map((row) => `constraint ${times(row.replace(/^ c\d+: /, ''))};`),
    `var int: worth = ${times(goal)};`,
    'solve maximize worth;',
    'output [show(worth), "\\n"];',
  ].join('\n');
}

type Command = (file: string, out: string) => [string, string[]];

function byCommand(model: { name: string; text: string }, command: Command, objective: RegExp): Outcome | null {
  const folder = mkdtempSync(join(tmpdir(), 'milp-'));
  try {
    const [file, out] = [join(folder, model.name), join(folder, 'solution.txt')];
    writeFileSync(file, model.text);
    const [name, args] = command(file, out);
    const { stderr, status } = spawnSync('bash', ['-c', TIMED, name, name, ...args], { encoding: 'utf8' });
    if (status === NOT_FOUND) throw new Error('not installed');
    const [user, system] = stderr.trim().split('\n').at(-1)!.split(' ').map(Number);
    const found = split(Math.abs(Number(objective.exec(readFileSync(out, 'utf8'))?.[1])));
    return found && { ...found, seconds: user + system };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function split(value: number): Outcome | null {
  if (!(value > 0)) return null;
  const placed = Math.round(value / REWARD);
  return { placed, objective: Math.round(value - placed * REWARD) };
}
