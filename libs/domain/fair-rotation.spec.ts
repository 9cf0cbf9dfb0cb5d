import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fairRotation, type SeatHeld } from './fair-rotation.js';

const seats = ['TIMEKEEPER', 'NOTE_TAKER', 'OBSERVER'] as const;
const person = fc.constantFrom('ada', 'ben', 'cas', 'dee', 'eva', 'fay');
const people = fc.uniqueArray(person, { maxLength: 6 });
const held: fc.Arbitrary<SeatHeld> = fc.record({ seat: fc.constantFrom(...seats), personId: person, at: fc.nat(50) });
const past = fc.array(held, { maxLength: 30 });
const times = (history: readonly SeatHeld[], seat: string, personId: string) =>
  history.filter((one) => one.seat === seat && one.personId === personId).length;

describe('fair rotation', () => {
  it('asks who never did it, then who did it longest ago', () => {
    const before = [
      { seat: 'TIMEKEEPER', personId: 'ada', at: 2 },
      { seat: 'TIMEKEEPER', personId: 'ben', at: 1 },
    ];
    expect(fairRotation(['TIMEKEEPER'], ['ada', 'ben', 'cas'], before)).toEqual([
      { seat: 'TIMEKEEPER', personId: 'cas' },
    ]);
    expect(fairRotation(['TIMEKEEPER'], ['ada', 'ben'], before)).toEqual([{ seat: 'TIMEKEEPER', personId: 'ben' }]);
  });

  it('gives each seat to one of those present, nobody two, and leaves out only what nobody is left for', () => {
    fc.assert(
      fc.property(people, past, (present, history) => {
        const proposed = fairRotation(seats, present, history);
        expect(proposed.map(({ seat }) => seat)).toEqual(seats.slice(0, present.length));
        expect(new Set(proposed.map(({ personId }) => personId)).size).toBe(proposed.length);
        for (const { personId } of proposed) expect(present).toContain(personId);
      }),
    );
  });

  it('never passes over somebody who did it less often, and says the same in whatever order it is told', () => {
    fc.assert(
      fc.property(people, past, (present, history) => {
        const proposed = fairRotation(seats, present, history);
        const taken = new Set<string>();
        for (const { seat, personId } of proposed) {
          const fewest = Math.min(...present.filter((id) => !taken.has(id)).map((id) => times(history, seat, id)));
          expect(times(history, seat, personId)).toBe(fewest);
          taken.add(personId);
        }
        expect(fairRotation(seats, present.toReversed(), history.toReversed())).toEqual(proposed);
      }),
    );
  });

  it('over as many sessions as there are people has asked each of them once for a seat', () => {
    fc.assert(
      fc.property(people, (present) => {
        const history: SeatHeld[] = [];
        for (let at = 0; at < present.length; at++)
          history.push(...fairRotation(['NOTE_TAKER'], present, history).map((one) => ({ ...one, at })));
        expect(history.map(({ personId }) => personId).sort()).toEqual([...present].sort());
      }),
    );
  });
});
