import { setFlagsFromString } from 'node:v8';
import type { Highs, Model } from 'highs';
import type { Cuts } from './cuts.js';
import type { Field } from './field.js';
import type { Grouping } from './groupings.js';
import type { Rewards } from './rewards.js';

/** Much of the solver runs for a second or two: compiling it anew for speed, as V8 soon does, costs more than it brings. */
const PATIENT = '--wasm-tiering-budget=100000000';

let loading: Promise<Highs> | undefined;

/** The solver HiGHS in WebAssembly, loaded when it is first needed. */
export function solver(): Promise<Highs> {
  if (!loading) setFlagsFromString(PATIENT);
  // its types are written for require, where the function is one level deeper than for import
  return (loading ??= import('highs').then(({ default: load }) => (load as unknown as typeof load.default)()));
}

/** How far each known group is chosen, and what each mentee and each cut costs then. */
export interface Shares {
  groups: Float64Array;
  mentees: Float64Array;
  cuts: Float64Array;
}

/** The choice among known groups so that each mentee and each mentor is in one at most, in shares: a linear programme. */
export class Master {
  readonly groups: Grouping[] = [];
  private readonly known = new Set<string>();
  private readonly model: Model;
  private readonly highs: Highs;
  private readonly cuts: Cuts;
  private readonly rewards: Rewards;
  private readonly mentees: number;
  /** Mentees and mentors; cuts come behind them. */
  private readonly people: number;
  private cutCount = 0;

  constructor({ highs, cuts }: { highs: Highs; cuts: Cuts }, { mentees, mentors }: Field, rewards: Rewards) {
    this.cuts = cuts;
    this.rewards = rewards;
    this.highs = highs;
    this.mentees = mentees;
    this.people = mentees + mentors;
    this.model = highs.createModel();
    this.model.options.set({ output_flag: false, random_seed: 1 });
    this.model.changeObjectiveSense(highs.constants.objectiveSense.maximize);
    this.addRows(Array.from({ length: this.people }, () => []));
  }

  /** Adds groups that are not known yet; returns how many those were. */
  add(groups: Grouping[]): number {
    const fresh = groups.filter((group) => {
      const key = `${group.mentor}:${group.members.join()}`;
      return !this.known.has(key) && this.known.add(key);
    });
    if (!fresh.length) return 0;
    this.addNewCuts();
    const starts = [0];
    const columns = fresh.map(({ members, mentor }) => [
      ...members,
      this.mentees + mentor,
      ...this.cuts.with(members).map((cut) => this.people + cut),
    ]);
    for (const column of columns) starts.push(starts[starts.length - 1] + column.length);
    const indices = Int32Array.from(columns.flat());
    const values = new Float64Array(indices.length).fill(1);
    const shape = { format: 'csc', numRows: this.people + this.cutCount, numCols: fresh.length } as const;
    this.model.addCols({
      cost: Float64Array.from(fresh, (group) => this.rewards.worthOf(group)),
      lower: new Float64Array(fresh.length),
      upper: new Float64Array(fresh.length).fill(Infinity),
      matrix: { ...shape, starts: Int32Array.from(starts), indices, values },
    });
    this.groups.push(...fresh);
    return fresh.length;
  }

  /** The shares of the known groups that are worth most, and the prices at which they balance; null when it was stopped. */
  solve(stop: () => boolean): Shares | null {
    this.addNewCuts();
    this.run(stop);
    if (this.model.getModelStatus() !== this.highs.constants.modelStatus.optimal) return null;
    const { rowDual, colValue } = this.model.getSolution();
    return {
      groups: colValue,
      mentees: rowDual.slice(0, this.mentees).map(Math.abs),
      cuts: rowDual.slice(this.people).map(Math.abs),
    };
  }

  /** Adds the cuts that these shares break; false when there are none. */
  cut(shares: Float64Array): boolean {
    return this.cuts.add(this.groups, shares) > 0;
  }

  private addNewCuts(): void {
    const before = this.cutCount;
    this.cutCount = this.cuts.sets.length;
    if (before === this.cutCount) return;
    const rows: number[][] = Array.from({ length: this.cutCount - before }, () => []);
    this.groups.forEach(({ members }, at) => {
      for (const cut of this.cuts.with(members)) if (cut >= before) rows[cut - before].push(at);
    });
    this.addRows(rows);
  }

  private addRows(rows: number[][]): void {
    const starts = [0];
    for (const row of rows) starts.push(starts[starts.length - 1] + row.length);
    const indices = Int32Array.from(rows.flat());
    const values = new Float64Array(indices.length).fill(1);
    const shape = { format: 'csr', numRows: rows.length, numCols: this.groups.length } as const;
    this.model.addRows({
      lower: new Float64Array(rows.length).fill(-Infinity),
      upper: new Float64Array(rows.length).fill(1),
      matrix: { ...shape, starts: Int32Array.from(starts), indices, values },
    });
  }

  /** Gives its memory back. */
  dispose(): void {
    this.model.dispose();
  }

  private run(stop: () => boolean): void {
    const { simplexInterrupt } = this.highs.constants.callbackType;
    const interrupt = (event: { interrupt(): void }): undefined => void (stop() && event.interrupt());
    this.model.run({ [simplexInterrupt]: interrupt });
  }
}
