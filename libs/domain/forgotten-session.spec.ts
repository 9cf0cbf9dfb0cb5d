import { describe, expect, it } from '@jest/globals';
import { canReopen, closesItselfAt, forgottenAfterMs, reopenableMs } from './forgotten-session.js';

const hour = 60 * 60_000;

describe('a session that nobody closes', () => {
  it('closes itself a margin after its planned end, or later when it began late or was opened again', () => {
    const session = { startsAt: 10 * hour, minutes: 120, openedAt: 9 * hour };
    expect(closesItselfAt(session)).toBe(12 * hour + forgottenAfterMs);
    expect(closesItselfAt({ ...session, openedAt: 11 * hour })).toBe(13 * hour + forgottenAfterMs);
    expect(closesItselfAt({ ...session, reopenedAt: 20 * hour })).toBe(20 * hour + forgottenAfterMs);
  });

  it('can be opened again for a day', () => {
    expect([canReopen(0, reopenableMs - 1), canReopen(0, reopenableMs)]).toEqual([true, false]);
  });
});
