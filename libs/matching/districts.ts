import type { Instance } from './model.js';
import { APART, type Tables } from './tables.js';

/** People in order of discipline, site and kind, so that those who cannot matter to somebody are passed over together. */
export class Districts {
  /** All of them, one district after another. */
  readonly order: Int32Array;
  /** Those of a discipline, site and kind: from start[(discipline * sites + site) * kinds + kind] to the next. */
  readonly start: Int32Array;
  readonly kinds: number;

  constructor(people: { discipline: Int32Array; site: Int32Array }, { sites, disciplines }: Shape, sorts: Sorts = {}) {
    const { kind, kinds = 1, only } = sorts;
    const home = people.discipline.map((own, at) => (own * sites + people.site[at]) * kinds + (kind?.[at] ?? 0));
    this.kinds = kinds;
    this.start = new Int32Array(disciplines * sites * kinds + 1);
    home.forEach((district, at) => (this.start[district + 1] += only && !only[at] ? 0 : 1));
    for (let at = 1; at < this.start.length; at++) this.start[at] += this.start[at - 1];
    const next = this.start.slice();
    this.order = new Int32Array(this.start[this.start.length - 1]);
    home.forEach((district, at) => {
      if (!only || only[at]) this.order[next[district]++] = at;
    });
  }

  /** The least of a number of each person, by discipline and site, and by kind too; Infinity where nobody is. */
  leastOf(numbers: Float64Array): { byKind: Float64Array; whole: Float64Array } {
    const byKind = new Float64Array(this.start.length - 1).fill(Infinity);
    const whole = new Float64Array(byKind.length / this.kinds).fill(Infinity);
    for (let district = 0; district < byKind.length; district++) {
      for (let at = this.start[district]; at < this.start[district + 1]; at++)
        byKind[district] = Math.min(byKind[district], numbers[this.order[at]]);
      const all = Math.floor(district / this.kinds);
      whole[all] = Math.min(whole[all], byKind[district]);
    }
    return { byKind, whole };
  }
}

/** Of what kind each is, how many kinds there are, and who counts. */
export interface Sorts {
  kind?: Int32Array;
  kinds?: number;
  only?: Uint8Array;
}

/** How many disciplines and sites there are. */
export interface Shape {
  readonly disciplines: number;
  readonly sites: number;
}

/** The disciplines and sites from each one, those that add most points first. */
export class Atlas {
  readonly shape: Shape;
  /** All disciplines: first those that suit everybody, of which there are `close`. */
  readonly disciplines: Int32Array[];
  readonly close: Int32Array;
  /** Sites that are not too far away. */
  readonly sites: Int32Array[];

  constructor(instance: Instance, tables: Tables) {
    this.shape = { disciplines: instance.disciplines, sites: instance.sites.length };
    this.disciplines = inOrder(tables.disciplinePoints, this.shape.disciplines);
    this.close = Int32Array.from(this.disciplines, (row, at) => fitting(row, tables.disciplinePoints, at).length);
    this.sites = inOrder(tables.sitePoints, this.shape.sites).map((row, at) => fitting(row, tables.sitePoints, at));
  }
}

function inOrder(points: Int8Array, count: number): Int32Array[] {
  return Array.from({ length: count }, (_, from) =>
    Int32Array.from({ length: count }, (_, to) => to).sort(
      (a, b) => points[from * count + b] - points[from * count + a] || a - b,
    ),
  );
}

function fitting(row: Int32Array, points: Int8Array, from: number): Int32Array {
  return row.filter((to) => points[from * row.length + to] !== APART);
}
