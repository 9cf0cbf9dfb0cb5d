/** A screen of which no process has said anything for this long is gone: its process was killed. */
export const LOST_AFTER_MS = 60_000;
