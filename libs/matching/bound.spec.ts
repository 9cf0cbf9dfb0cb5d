import { generate } from './bench/generate.js';
import { columnsAt } from './candidates.js';
import { chooseAgain } from './choice.js';
import { parts } from './field.js';
import { type Instance, type Mentee, type Mentor, solve } from './index.js';
import { Oracle } from './oracle.js';
import { type Prepared, prepare } from './prepare.js';
import { boundWithin, type Whole } from './proof.js';
import { Pursuit } from './pursuit.js';
import { SCALE } from './scale.js';
import { Scout } from './scout.js';
import { carried } from './testing/checker.js';

const LEARNERS = 5;
const TEMPTING = 24;
const TOGETHER = LEARNERS;

/**
 * Disciplines apart from each other, in each of which five mentees find 24 mentors who know well what one or two of them
 * want most, and one who knows what all of them want next: the best for all is the last choice of each.
 */
function disciplines(count: number): Instance {
  const { params } = carried('n20-s101.json');
  const free = { slots: [1, 0] as [number, number], projects: [], prefers: [], site: 0 };
  const mentees: Mentee[] = [];
  const mentors: Mentor[] = [];
  let team = 0;
  for (let discipline = 0; discipline < count; discipline++) {
    const of = () => ({ ...free, discipline, team: team++ });
    for (let need = 0; need < LEARNERS; need++)
      mentees.push({ ...of(), id: `E${mentees.length}`, open: 0, years: 1, needs: [need, TOGETHER] });
    for (let at = 0; at <= TEMPTING; at++) {
      const known = at < TEMPTING ? mentees.slice(-LEARNERS).map((_, need) => need) : [TOGETHER];
      const expertise = known.map((need): [number, number] => [need, 3]);
      mentors.push({ ...of(), id: `M${mentors.length}`, manages: [], years: 12, expertise, cap: [4, 6] });
    }
  }
  const none = { related: [], forbidden: [], vetoes: [], locks: [], previous: [] };
  const sizes = { tags: LEARNERS + 1, disciplines: count, teams: team, projects: 0 };
  const sites = [{ name: 'Delft', tz: 60 }];
  return { format: 'crossmatch/1', name: 'apart', params, ...sizes, ...none, sites, mentees, mentors };
}

/** The same organisation a while later: every eighth mentee may not stay with the mentor of before. */
async function later(instance: Instance): Promise<Prepared> {
  const { plan } = await solve(instance, { seed: 1, effort: 'quick' });
  const previous = plan.groups.flatMap(({ mentor, members }) => members.map((i): [number, number] => [i, mentor]));
  return prepare({ ...instance, previous, forbidden: previous.filter((_, at) => at % 8 === 0) });
}

/** What the bound at some prices is when every mentor gets to see everybody. */
function boundOverAll({ prepared, scout, field }: Whole, prices: Int32Array): number {
  const least = [scout.threshold(Float64Array.from(prices, () => -Infinity))];
  const { field: all, columns } = columnsAt(prepared, scout, field, { least, enough: 0, mentors: [0, field.mentors] });
  const oracle = new Oracle(all, columns);
  oracle.floor = -200 * SCALE;
  const sum = prices.reduce((total, price) => total + price, 0);
  return Math.floor(all.capMin.reduce((total, _, j) => total + oracle.solve(j, prices), sum) / SCALE);
}

describe('a bound', () => {
  it('of a plan made again needs no other pairs than those that were chosen', async () => {
    const prepared = await later(generate(400, 3));
    const scout = new Scout(prepared.values);
    const { field, prices, lowest } = chooseAgain(prepared, scout, () => false);
    const sought = parts(field).map((part) => new Pursuit(part, { seed: 1, effort: 'quick' }, { prices, lowest }));
    const found = lowest.slice();
    for (const one of sought) {
      one.price(() => false);
      one.part.mentees.forEach((i, at) => (found[i] = one.prices[at]));
    }
    const whole = { prepared, scout, field };
    expect(field.mentorOf.length).toBeLessThan((field.mentees * field.mentors) / 2);
    expect(boundWithin(whole, sought, found, () => false)).toBeGreaterThanOrEqual(boundOverAll(whole, found));
  });

  it('holds for divisions with pairs that are not searched, however small the parts are', async () => {
    const count = 121;
    const { score: one } = await solve(disciplines(1), { seed: 1, effort: 'quick' });
    expect(one.placed).toBe(LEARNERS);
    const { bound, score } = await solve(disciplines(count), { seed: 1, effort: 'quick' });
    expect(score.placed).toBe(count * LEARNERS);
    expect(bound).toBeGreaterThanOrEqual(count * one.objective);
    expect(score.objective).toBeLessThan(count * one.objective); // pairs were left out indeed
  });
});
