import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alive } from './lock.js';

/** Takes note that this process uses the database of a folder. Gives what to call when it does no longer: was it the last? */
export function using(folder: string): () => boolean {
  const users = join(folder, 'users');
  mkdirSync(users, { recursive: true });
  const own = join(users, String(process.pid));
  writeFileSync(own, '');
  return () => {
    rmSync(own, { force: true });
    for (const name of readdirSync(users)) if (!alive(Number(name))) rmSync(join(users, name), { force: true });
    return readdirSync(users).length === 0;
  };
}
