import { goalStates, isActive, mayBecome } from './index.js';

describe('a learning goal', () => {
  it('is achieved by practice alone', () => {
    expect(goalStates.filter((from) => mayBecome(from, 'ACHIEVED'))).toEqual(['PRACTISING']);
  });

  it('can always be parked while it is open, and taken up again', () => {
    for (const from of ['DRAFT', 'AGREED', 'PRACTISING'] as const) {
      expect(mayBecome(from, 'PARKED')).toBe(true);
      expect(mayBecome('PARKED', from)).toBe(true);
    }
    expect(mayBecome('ACHIEVED', 'PARKED')).toBe(false);
  });

  it('never becomes what it is', () => {
    for (const state of goalStates) expect(mayBecome(state, state)).toBe(false);
  });

  it('is active from the agreement until it is achieved or parked', () => {
    expect(goalStates.filter(isActive)).toEqual(['AGREED', 'PRACTISING']);
  });
});
