/** The server's time as it came back, with the moments on the own steady clock just before and just after. */
export interface ClockSample {
  sentAt: number;
  serverTime: number;
  receivedAt: number;
}

/** How far the server's clock is ahead of the own one, in milliseconds, and by how much that can be wrong. */
export interface ClockOffset {
  offset: number;
  error: number;
}

/** The best estimate there is: the shortest round trip leaves the least room for error. */
export function measuredOffset(samples: readonly ClockSample[]): ClockOffset | undefined {
  const estimates = samples.map(({ sentAt, serverTime, receivedAt }) => ({
    offset: serverTime - (sentAt + receivedAt) / 2,
    error: (receivedAt - sentAt) / 2,
  }));
  return estimates.reduce<ClockOffset | undefined>(
    (best, estimate) => (best && best.error <= estimate.error ? best : estimate),
    undefined,
  );
}

/** A phase that runs: when it began on the server's clock, how long it may take, and how long its clock stood still. */
export interface RunningPhase {
  startedAt: number;
  minutes: number;
  addedMinutes: number;
  /** Since when its clock stands still; left out or null while it runs. */
  pausedAt?: number | null;
  /** Milliseconds that it stood still before. */
  pausedMs?: number;
}

/** What the timer shows: time left or time over, never both, and the share of the ring that is used. */
export interface PhaseTime {
  remaining: number;
  over: number;
  share: number;
}

const minute = 60_000;

/** The timer of a phase at a moment of the server's clock, in milliseconds. */
export function phaseTime(phase: RunningPhase, now: number): PhaseTime {
  const { startedAt, minutes, addedMinutes, pausedAt, pausedMs = 0 } = phase;
  const total = (minutes + addedMinutes) * minute;
  const used = Math.max(0, (pausedAt ?? now) - startedAt - pausedMs);
  return {
    remaining: Math.max(0, total - used),
    over: Math.max(0, used - total),
    share: total > 0 ? Math.min(1, used / total) : 1,
  };
}
