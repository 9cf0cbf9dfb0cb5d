import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { facilitatorGraceMs, mayTakeOver, verdict } from './seat-takeover.js';

describe('taking over the lead', () => {
  it('is asked only after the whole time of grace, and never of somebody who is there', () => {
    expect(mayTakeOver(null, 1_000_000)).toBe(false);
    expect(mayTakeOver(0, facilitatorGraceMs - 1)).toBe(false);
    expect(mayTakeOver(new Date(0), facilitatorGraceMs)).toBe(true);
  });

  it('needs more than half of those who are there, and cannot be both agreed and declined', () => {
    expect([verdict(1, 1, 0), verdict(2, 1, 0), verdict(2, 1, 1), verdict(3, 2, 1), verdict(4, 2, 1)]).toEqual([
      ...['AGREED', 'OPEN', 'DECLINED', 'AGREED', 'OPEN'],
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.nat(8), (present, agreed) => {
        fc.pre(agreed <= present);
        const said = verdict(present, agreed, present - agreed);
        expect(said).toBe(agreed * 2 > present ? 'AGREED' : 'DECLINED');
      }),
    );
  });
});
