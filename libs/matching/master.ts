import type { Highs, Model } from 'highs';
import type { Grouping } from './groupings.js';

let loading: Promise<Highs> | undefined;

/** The solver HiGHS in WebAssembly, loaded when it is first needed. */
export function solver(): Promise<Highs> {
  // its types are written for require, where the function is one level deeper than for import
  return (loading ??= import('highs').then(({ default: load }) => (load as unknown as typeof load.default)()));
}

/** The choice among known groups so that each mentee and each mentor is in one at most, in shares: a linear programme. */
export class Master {
  readonly groups: Grouping[] = [];
  private readonly known = new Set<string>();
  private readonly model: Model;
  private readonly highs: Highs;
  private readonly rows: number;
  private readonly mentees: number;

  constructor(highs: Highs, mentees: number, mentors: number) {
    this.highs = highs;
    this.mentees = mentees;
    this.rows = mentees + mentors;
    this.model = highs.createModel();
    this.model.options.set({ output_flag: false, random_seed: 1 });
    this.model.changeObjectiveSense(highs.constants.objectiveSense.maximize);
    this.model.addRows({
      lower: new Float64Array(this.rows).fill(-Infinity),
      upper: new Float64Array(this.rows).fill(1),
      matrix: { ...NOTHING, format: 'csr', numRows: this.rows, numCols: 0, starts: new Int32Array(this.rows + 1) },
    });
  }

  /** Adds groups that are not known yet; returns how many those were. */
  add(groups: Grouping[]): number {
    const fresh = groups.filter((group) => {
      const key = `${group.mentor}:${group.members.join()}`;
      return !this.known.has(key) && this.known.add(key);
    });
    if (!fresh.length) return 0;
    const starts = [0];
    for (const { members } of fresh) starts.push(starts[starts.length - 1] + members.length + 1);
    const indices = Int32Array.from(fresh.flatMap(({ members, mentor }) => [...members, this.mentees + mentor]));
    const values = new Float64Array(indices.length).fill(1);
    const shape = { format: 'csc', numRows: this.rows, numCols: fresh.length } as const;
    this.model.addCols({
      cost: Float64Array.from(fresh, ({ value }) => value),
      lower: new Float64Array(fresh.length),
      upper: new Float64Array(fresh.length).fill(Infinity),
      matrix: { ...shape, starts: Int32Array.from(starts), indices, values },
    });
    this.groups.push(...fresh);
    return fresh.length;
  }

  /** The prices of the mentees at which the known groups balance; null when it was stopped. */
  prices(stop: () => boolean): Float64Array | null {
    this.run(stop);
    if (this.model.getModelStatus() !== this.highs.constants.modelStatus.optimal) return null;
    return this.model.getSolution().rowDual.slice(0, this.mentees).map(Math.abs);
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

const NOTHING = { indices: new Int32Array(0), values: new Float64Array(0) };
