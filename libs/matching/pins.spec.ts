import fc from 'fast-check';
import { generate } from './bench/generate.js';
import { greedy } from './bench/peers.js';
import { candidates } from './candidates.js';
import { type Instance, type Plan, Rules, solve } from './index.js';
import { planOf } from './plan.js';
import { prepare } from './prepare.js';
import { Scout } from './scout.js';
import { check } from './testing/checker.js';
import { organisations } from './testing/organisations.js';
import { upheld } from './upheld.js';

const couples = ({ groups }: Plan) =>
  groups.flatMap(({ mentor, members }) => members.map((i): [number, number] => [i, mentor]));

/** What is left of a division when the pins it breaks were kept. */
function kept(instance: Instance, division: [number, number][]): Plan {
  const prepared = prepare(instance);
  const field = candidates(prepared, new Scout(prepared.values), { kept: 1, others: 1 });
  const mentorOf = new Int32Array(instance.mentees.length).fill(-1);
  for (const [i, j] of division) mentorOf[i] = j;
  return planOf(prepared, upheld(prepared, field, mentorOf));
}

describe('pins that a division breaks', () => {
  it('are kept from the first look on, when the plan of before has lost people to whom others are pinned', async () => {
    const instance = generate(605, 2);
    const previous = couples(greedy(prepare(instance)));
    const isPinned = (at: number) => at % 3 === 0;
    const locks = previous.filter((_, at) => isPinned(at));
    const leaving = previous.filter((_, at) => !isPinned(at) && at % 7 === 0);
    const later = { ...instance, previous, locks, forbidden: [...instance.forbidden, ...leaving] };
    const { plan, score } = await solve(later, { seed: 1, effort: 'quick', shouldStop: () => true });
    expect(check(later, plan)).toMatchObject({ violations: 0, placed: score.placed, objective: score.objective });
  });

  it('are kept whenever a plan keeps them, whatever groups there are', async () => {
    let broken = 0;
    await fc.assert(
      fc.asyncProperty(organisations(), fc.nat(9), async (instance, draw) => {
        const { plan } = await solve(instance, { seed: 1, effort: 'quick' });
        const locks = couples(plan).filter((_, at) => (at + draw) % 2 === 0);
        const pinned = { ...instance, locks };
        const unwilling = { ...instance, forbidden: [...instance.forbidden, ...locks] };
        const other = (await solve(unwilling, { seed: 1, effort: 'quick' })).plan;
        const rules = new Rules(pinned);
        broken += rules.violations(other).length;
        for (const division of [couples(other), []]) expect(rules.violations(kept(pinned, division))).toEqual([]);
      }),
      { seed: 20261123, numRuns: 50 },
    );
    expect(broken).toBeGreaterThan(10);
  });
});
