import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

// This file and those beside it run on whatever Node is there, before anything is installed.

const packagesIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {});

/** Whether node_modules holds what the lock file says; packages for other machines may be left out. */
function complete() {
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

/** Installs what the lock file says when that is not there yet. */
export function install() {
  if (complete()) return;
  console.log('Installing what package-lock.json says; this takes a minute.');
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', options, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error('npm ci failed: its own words stand above.');
}

const bin = `${process.cwd()}/node_modules/.bin`;

/** What every command below runs with: the Node and the programs that were installed. */
export const environment = { ...process.env, PATH: `${bin}:${process.env.PATH}`, NX_DAEMON: 'false', NX_TUI: 'false' };
