import fc from 'fast-check';
import { generate } from './bench/generate.js';
import { candidates } from './candidates.js';
import { Groups, IMPOSSIBLE } from './groups.js';
import { Oracle } from './oracle.js';
import { prepare } from './prepare.js';
import { SCALE } from './scale.js';
import { Scout } from './scout.js';

/** What the best group of mentor j is worth above the prices, by trying all groups. */
function bestByTryingAll(groups: Groups, j: number, prices: Int32Array): number {
  const { menteeOf, mentorOf, capMin, capMax } = groups.field;
  const pairs = [...menteeOf.keys()].filter((pair) => mentorOf[pair] === j);
  let best = 0;
  const deepen = (from: number, cost: number): void => {
    if (groups.size[j] >= capMin[j]) best = Math.max(best, groups.value[j] * SCALE - cost);
    if (groups.size[j] === capMax[j]) return;
    for (let at = from; at < pairs.length; at++) {
      const i = menteeOf[pairs[at]];
      const value = groups.changed(j, -1, pairs[at]);
      if (value === IMPOSSIBLE) continue;
      groups.join(pairs[at], value);
      deepen(at + 1, cost + prices[i]);
      groups.leave(i, groups.changed(j, i, -1));
    }
  };
  deepen(0, 0);
  return best;
}

describe('the best group at some prices', () => {
  it('is never said to be worth less than it is', () => {
    fc.assert(
      fc.property(
        fc.nat(200),
        fc.array(fc.integer({ min: 30, max: 95 }), { minLength: 18, maxLength: 18 }),
        (seed, points) => {
          const prepared = prepare(generate(points.length, seed));
          const field = candidates(prepared, new Scout(prepared.values), { kept: Infinity, others: Infinity });
          const oracle = new Oracle(field);
          oracle.floor = -100 * SCALE;
          const prices = Int32Array.from(points, (price) => price * SCALE);
          for (let j = 0; j < field.mentors; j++)
            expect(oracle.solve(j, prices)).toBe(bestByTryingAll(new Groups(field), j, prices));
        },
      ),
      { seed: 20261122, numRuns: 40 },
    );
  });
});
