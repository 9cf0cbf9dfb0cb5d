/** How long after its end a session that nobody closed closes itself. */
export const forgottenAfterMs = 2 * 60 * 60_000;

/** How long the group can open a session again that closed itself. */
export const reopenableMs = 24 * 60 * 60_000;

/** What decides when a session is forgotten, in milliseconds. */
interface Running {
  startsAt: number;
  minutes: number;
  openedAt: number;
  /** When the group opened it again, after it had closed itself. */
  reopenedAt?: number | null;
}

/** When a session that nobody closes closes itself: its planned length and the margin after it began. */
export function closesItselfAt({ startsAt, minutes, openedAt, reopenedAt }: Running): number {
  const end = Math.max(startsAt, openedAt) + minutes * 60_000;
  return Math.max(end, reopenedAt ?? 0) + forgottenAfterMs;
}

/** Whether a session that closed itself can still be opened again. */
export const canReopen = (closedAt: number, now: number): boolean => now - closedAt < reopenableMs;
