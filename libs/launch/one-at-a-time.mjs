import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const lock = '.nx/start.lock';

const pause = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function taken() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return false;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const holder = Number(readFileSync(lock, 'utf8').trim() || process.pid);
  if (!alive(holder)) rmSync(lock, { force: true }); // it was killed
  return true;
}

/** Runs work while no other start in this folder does: two would install and build over each other. */
export function oneAtATime(work) {
  mkdirSync('.nx', { recursive: true });
  for (let tries = 0; taken(); tries++) {
    if (tries === 5) console.log('Another start is installing or building here; waiting for it.');
    pause(100);
  }
  try {
    work();
  } finally {
    rmSync(lock, { force: true });
  }
}
