import * as fc from 'fast-check';
import { measuredOffset, phaseTime } from './phase-clock.js';

const ms = (max: number) => fc.integer({ min: 0, max });

/** A round trip as it really goes: the server answers somewhere between sending and receiving. */
const sample = (ahead: number) =>
  fc.tuple(ms(1e9), ms(30_000), ms(30_000)).map(([sentAt, there, back]) => ({
    sentAt,
    serverTime: sentAt + there + ahead,
    receivedAt: sentAt + there + back,
  }));

const aheadWithSamples = fc
  .integer({ min: -1e9, max: 1e9 })
  .chain((ahead) => fc.tuple(fc.constant(ahead), fc.array(sample(ahead), { minLength: 1, maxLength: 8 })));

const phase = fc.record({ startedAt: ms(1e12), minutes: fc.integer({ min: 1, max: 60 }), addedMinutes: ms(30) });

describe('the clock of the server, seen from elsewhere', () => {
  it('is known within half of the shortest round trip, however wrong the own clock is', () => {
    fc.assert(
      fc.property(aheadWithSamples, ([ahead, samples]) => {
        const measured = measuredOffset(samples)!;
        expect(Math.abs(measured.offset - ahead)).toBeLessThanOrEqual(measured.error);
        expect(measured.error).toBe(Math.min(...samples.map(({ sentAt, receivedAt }) => (receivedAt - sentAt) / 2)));
      }),
    );
  });

  it('is unknown before the first answer', () => expect(measuredOffset([])).toBeUndefined());
});

describe('the timer of a phase', () => {
  it('shows time left or time over, and they add up', () => {
    fc.assert(
      fc.property(phase, ms(1e7), (running, used) => {
        const { remaining, over, share } = phaseTime(running, running.startedAt + used);
        expect(Math.min(remaining, over)).toBe(0);
        expect(remaining - over).toBe((running.minutes + running.addedMinutes) * 60_000 - used);
        expect(share === 1).toBe(remaining === 0);
        expect(share).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('gets the minutes that are added, and never runs back', () => {
    fc.assert(
      fc.property(phase, ms(1e7), fc.integer({ min: 1, max: 15 }), (running, used, extra) => {
        const at = (moment: number, added = 0) =>
          phaseTime({ ...running, addedMinutes: running.addedMinutes + added }, running.startedAt + moment);
        const net = (time: { remaining: number; over: number }) => time.remaining - time.over;
        expect(net(at(used, extra)) - net(at(used))).toBe(extra * 60_000);
        expect(at(used + 1).share).toBeGreaterThanOrEqual(at(used).share);
      }),
    );
  });

  it('stands full when the own estimate is a little before the start', () => {
    expect(phaseTime({ startedAt: 1_000, minutes: 5, addedMinutes: 0 }, 900)).toEqual({
      remaining: 300_000,
      over: 0,
      share: 0,
    });
  });

  it('does not count the time that the clock stood still', () => {
    const half = { startedAt: 0, minutes: 10, addedMinutes: 0, pausedAt: 5 * 60_000 };
    expect(phaseTime(half, 60 * 60_000).remaining).toBe(5 * 60_000);
    expect(phaseTime({ ...half, pausedAt: null, pausedMs: 3 * 60_000 }, 8 * 60_000).remaining).toBe(5 * 60_000);
  });
});
