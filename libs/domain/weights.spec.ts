import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { USUAL } from '@libs/matching';
import { components, pointsFor, USUAL_POINTS } from './weights.js';

const importance = fc.record(Object.fromEntries(components.map((key) => [key, fc.integer({ min: 0, max: 3 })])));
const usual = { need: 2, discipline: 2, preference: 2, seniority: 2, location: 2, slot: 2 };

describe('the points of a score', () => {
  it('are as the engine has them when everything counts as usual', () => {
    expect(pointsFor(usual)).toEqual(USUAL);
    expect(USUAL_POINTS).toEqual(USUAL);
  });

  it('are a hundred together, whatever counts', () => {
    fc.assert(
      fc.property(importance, (chosen) => {
        const points = pointsFor(chosen as never);
        expect(Object.values(points).reduce((sum, one) => sum + one, 0)).toBe(100);
        const some = Object.values(chosen).some((one) => one !== 0);
        for (const key of components) if (some && chosen[key] === 0) expect(points[key]).toBe(0);
      }),
    );
  });

  it('rise with what counts more', () => {
    const more = pointsFor({ ...usual, location: 3 });
    expect(more.location).toBeGreaterThan(USUAL.location);
    expect(more.need).toBeLessThan(USUAL.need);
  });
});
