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

/** Runs a command to its end beside others; gives what it said, and whether it did well. */
export function aside(command) {
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], env: environment });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
  return new Promise((ended) =>
    child.on('close', (status) => ended({ said: Buffer.concat(said).toString(), good: status === 0 })),
  );
}

const begin = ([program, args, extra = {}]) =>
  spawn(program, args, { stdio: 'inherit', env: { ...environment, ...extra } });

/**
 * Runs commands side by side, each `[program, arguments, settings]`, and ends with the first that ends: signals are
 * passed on to all, the others are ended with it, and its exit code becomes ours when all have gone.
 */
export function become(...commands) {
  const children = [];
  const running = () => children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  const end = (signal) => running().forEach((child) => child.kill(signal));
  // Listened to before anything runs: a signal that comes at once must not leave a command behind.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => end(signal));
  children.push(...commands.map(begin));
  for (const child of children)
    child.on('exit', (code, signal) => {
      process.exitCode ??= code ?? (signal ? 1 : 0);
      end('SIGTERM');
    });
}
