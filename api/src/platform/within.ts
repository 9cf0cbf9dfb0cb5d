import { setTimeout as pause } from 'node:timers/promises';

/** Waits for work to end, however it ends, but no longer than this. Says whether it did. */
export async function within(ms: number, work: Promise<unknown>): Promise<boolean> {
  const waiting = new AbortController();
  const late = pause(ms, false, { signal: waiting.signal }).catch(() => false);
  const ended = work.then(
    () => true,
    () => true,
  );
  try {
    return await Promise.race([ended, late]);
  } finally {
    waiting.abort();
  }
}
