import * as fc from 'fast-check';
import { adviseOn, caseKinds, methodOf, methods, methodsFor, minutesNeeded, type Circumstances } from './index.js';

const offered = methodsFor('INTERVISIE');
const ids = offered.map(({ id }) => id);
const around = (change: Partial<Circumstances> = {}): Circumstances => ({
  ...{ people: 6, minutes: 120, trust: true, recent: [] },
  ...change,
});
const of = (id: string, change: Partial<Circumstances>) =>
  adviseOn(offered, around(change)).find(({ method }) => method.id === id);

const circumstances = fc.record({
  people: fc.integer({ min: 2, max: 12 }),
  minutes: fc.integer({ min: 30, max: 180 }),
  trust: fc.boolean(),
  caseKind: fc.option(fc.constantFrom(...caseKinds)),
  recent: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }),
});
const warnings = ['TOO_FEW', 'TOO_MANY', 'NEEDS_TRUST', 'TOO_LONG'];

describe('the advice on methods', () => {
  it.each([
    ['balint', { people: 4 }, 'TOO_FEW'],
    ['troika', { people: 6 }, 'TOO_MANY'],
    ['roddel', { trust: false }, 'NEEDS_TRUST'],
    ['tienstappen', { minutes: 120 }, 'TOO_LONG'],
    ['incident', { recent: ['incident', 'tietze'] }, 'USED_LAST'],
    ['kwaliteiten', { caseKind: 'SUCCESS', recent: ['incident'] }, 'SUITS_AND_NEW'],
    ['kwaliteiten', { caseKind: 'SUCCESS' }, 'SUITS'],
    ['roddel', { caseKind: 'SUCCESS' }, 'OTHER_CASE'],
    ['roddel', { recent: ['incident'] }, 'NEW'],
    ['incident', {}, 'FITS'],
  ] as const)('says of %s with %j: %s', (id, change, reason) => {
    expect(of(id, change)).toMatchObject({ reason, verdict: warnings.includes(reason) ? 'WARNED' : expect.anything() });
  });

  it('counts what comes before and after a method', () => {
    expect(minutesNeeded(methodOf('incident')!)).toBe(110);
    expect(minutesNeeded(methodOf('tienstappen')!)).toBe(145);
    expect(minutesNeeded(methodOf('first-meeting')!)).toBe(120);
  });

  it('puts what suits the case first, and of those what is new', () => {
    const [first] = adviseOn(offered, around({ caseKind: 'EMOTION', recent: ['caseclinic'], minutes: 150 }));
    expect(first).toMatchObject({ method: { id: 'roddel' }, verdict: 'RECOMMENDED', reason: 'SUITS_AND_NEW' });
  });

  it('names every method once: recommended, then possible, then warned', () => {
    fc.assert(
      fc.property(circumstances, (given) => {
        const advice = adviseOn(methods, given);
        const verdicts = advice.map(({ verdict }) => verdict);
        expect(advice.map(({ method }) => method.id).toSorted()).toEqual(methods.map(({ id }) => id).toSorted());
        expect(verdicts).toEqual(
          ['RECOMMENDED', 'POSSIBLE', 'WARNED'].flatMap((one) => verdicts.filter((verdict) => verdict === one)),
        );
        expect(verdicts.filter((verdict) => verdict === 'RECOMMENDED').length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('warns when, and only when, there is something to warn of', () => {
    fc.assert(
      fc.property(circumstances, (given) => {
        for (const { method, verdict, reason, needed } of adviseOn(methods, given)) {
          const fits = given.people >= method.people.from && given.people <= method.people.to;
          const safe = given.trust || !method.needsTrust;
          expect(verdict === 'WARNED').toBe(!(fits && safe && needed <= given.minutes));
          expect(warnings.includes(reason)).toBe(verdict === 'WARNED');
        }
      }),
    );
  });

  it('always recommends something when anything fits, and never what was done last time', () => {
    fc.assert(
      fc.property(circumstances, (given) => {
        const advice = adviseOn(offered, given);
        const open = advice.filter(({ verdict, method }) => verdict !== 'WARNED' && method.id !== given.recent[0]);
        const best = advice.filter(({ verdict }) => verdict === 'RECOMMENDED');
        expect(best.length > 0).toBe(open.length > 0);
        expect(best.map(({ method }) => method.id)).not.toContain(given.recent[0]);
      }),
    );
  });

  it('warns of nothing more when there is more time, more trust, or another kind of case', () => {
    fc.assert(
      fc.property(circumstances, fc.constantFrom(...caseKinds), (given, caseKind) => {
        const warned = (change: Partial<Circumstances>) =>
          adviseOn(offered, { ...given, ...change }).flatMap(({ verdict, method }) =>
            verdict === 'WARNED' ? [method.id] : [],
          );
        const now = new Set(warned({}));
        for (const change of [{ minutes: given.minutes + 15 }, { trust: true }, { caseKind }])
          expect(warned(change).filter((id) => !now.has(id))).toEqual([]);
      }),
    );
  });
});
