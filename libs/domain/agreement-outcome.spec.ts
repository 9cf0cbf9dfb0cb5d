import * as fc from 'fast-check';
import { agreementOutcomes, closingProblem, outcomeProblem } from './agreement-outcome.js';

describe('the answer to an agreement', () => {
  it('names a barrier when it was not done, and only then', () => {
    fc.assert(
      fc.property(fc.constantFrom(...agreementOutcomes), fc.option(fc.string()), (outcome, barrier) => {
        const named = !!barrier?.trim();
        expect(outcomeProblem(outcome, barrier) === undefined).toBe(named === (outcome === 'NOT_DONE'));
      }),
    );
    expect(outcomeProblem('NOT_DONE', '  ')).toBe('BARRIER_MISSING');
    expect(outcomeProblem('DONE', 'no time')).toBe('BARRIER_UNASKED');
  });
});

describe('closing a session', () => {
  it('waits for an answer to each old agreement, then for new ones or a clear none', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(3), fc.boolean(), (unanswered, made, none) => {
        expect(closingProblem({ unanswered, made, none }) === undefined).toBe(unanswered === 0 && (made > 0 || none));
      }),
    );
    expect(closingProblem({ unanswered: 1, made: 0, none: true })).toBe('UNANSWERED');
    expect(closingProblem({ unanswered: 0, made: 0, none: false })).toBe('NO_AGREEMENTS');
  });
});
