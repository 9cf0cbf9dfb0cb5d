import { spawnSync } from 'node:child_process';

/** Whom to run PostgreSQL as: it refuses root, so root lends it the user nobody. */
export interface Identity {
  uid?: number;
  gid?: number;
}

const NOBODY = 65534;

export const identity = (): Identity => (process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {});

/** Whether that user may enter a folder or run a program. */
export const mayUse = (path: string, who: Identity): boolean =>
  spawnSync('test', ['-x', path], { ...who, cwd: '/' }).status === 0;
