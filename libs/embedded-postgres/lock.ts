import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

export function alive(pid: number): boolean {
  if (pid <= 0) return false; // to the system that is not a process but a group of them
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A link appears with its name already in it: there is no moment at which the lock belongs to nobody. */
function take(path: string): boolean {
  const own = `${path}.${process.pid}.${randomUUID()}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    if (abandoned(path)) clear(path, own);
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

function abandoned(path: string): boolean {
  try {
    return !alive(Number(readFileSync(path, 'utf8')) || 0);
  } catch {
    return false; // just given back
  }
}

/** Takes the file away first and looks again: meanwhile somebody else may have cleared it and taken the lock. */
function clear(path: string, own: string): void {
  const aside = `${own}.old`;
  try {
    renameSync(path, aside);
    if (!abandoned(aside)) linkSync(aside, path);
  } catch {
    // somebody else was first
  } finally {
    rmSync(aside, { force: true });
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
