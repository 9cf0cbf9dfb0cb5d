import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const quietly = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };

/** Sees to it that there is a Chromium for the journeys: installs Debian's when it may, or says how. */
export function ensureChromium() {
  const path = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (existsSync(path)) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium for the journeys.');
    spawnSync('apt-get', ['update'], quietly);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quietly);
  }
  if (!existsSync(path))
    throw new Error(
      `There is no browser at ${path}. Install one with "sudo apt-get install chromium", or set CHROMIUM to the path of yours.`,
    );
}
