import { type Instance, type Mentee, type Mentor, solve } from './index.js';
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

describe('a bound', () => {
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
