import { spawn, spawnSync } from 'node:child_process';
import { environment } from './installed.mjs';

/** Runs a command to its end; throws when it fails. */
export function run(command, extra = {}) {
  const { status } = spawnSync(command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...environment, ...extra },
  });
  if (status !== 0) throw new Error(`"${command}" failed.`);
}

/** Runs a command and ends with it: signals are passed on, and its exit code becomes ours. */
export function become(program, args, extra = {}) {
  const child = spawn(program, args, { stdio: 'inherit', env: { ...environment, ...extra } });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
  return child;
}
