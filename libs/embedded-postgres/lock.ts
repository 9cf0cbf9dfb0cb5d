import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function take(path: string): boolean {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = Number(readFileSync(path, 'utf8'));
    if (holder && !alive(holder)) rmSync(path, { force: true });
    return false;
  }
}

/** Runs `work` while no other process does so under the same lock file. A lock left by a crash is taken over. */
export async function locked<T>(path: string, work: () => Promise<T>): Promise<T> {
  for (let tries = 0; !take(path); tries++) {
    if (tries > 600) throw new Error(`Another process holds ${path}`);
    await pause(50);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}
