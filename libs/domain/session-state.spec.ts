import * as fc from 'fast-check';
import { phaseBeside, sessionCommands, sessionStates, stateAfter } from './session-state.js';

const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 15 });

describe('the state of a session', () => {
  it('allows exactly the steps that make sense', () => {
    const steps = sessionStates.flatMap((state) =>
      sessionCommands.flatMap((command) => {
        const after = stateAfter(state, command);
        return after ? [`${state} ${command} ${after}`] : [];
      }),
    );
    expect(steps).toEqual([
      'PLANNED OPEN LIVE',
      'PLANNED CANCEL CANCELLED',
      'LIVE NEXT LIVE',
      'LIVE BACK LIVE',
      'LIVE ADD_TIME LIVE',
      'LIVE CHOOSE_CASE LIVE',
      'LIVE HAND_OVER LIVE',
      'LIVE CLOSE HELD',
    ]);
  });

  it('never leaves the end again, whatever is tried', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sessionCommands)), (commands) => {
        const path = commands.reduce(
          (states, command) => {
            const last = states[states.length - 1];
            return [...states, stateAfter(last, command) ?? last];
          },
          ['PLANNED' as (typeof sessionStates)[number]],
        );
        const ended = path.findIndex((state) => state === 'HELD' || state === 'CANCELLED');
        if (ended >= 0) expect(new Set(path.slice(ended)).size).toBe(1);
        if (path.includes('HELD')) expect(path).toContain('LIVE');
      }),
    );
  });
});

describe('the phases of a script', () => {
  it('are walked in order, and back the same way', () => {
    fc.assert(
      fc.property(ids, (script) => {
        script.forEach((phase, at) => {
          expect(phaseBeside(script, phase, 1)).toBe(script[at + 1]);
          const after = phaseBeside(script, phase, 1);
          if (after !== undefined) expect(phaseBeside(script, after, -1)).toBe(phase);
        });
        expect(phaseBeside(script, script[0], -1)).toBeUndefined();
      }),
    );
  });

  it('have nothing beside a phase that is not among them', () => {
    expect(phaseBeside(['a', 'b'], 'x', 1)).toBeUndefined();
  });
});
