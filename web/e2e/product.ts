import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Addresses } from './start-product.ts';

// Keeps the product and its database for the journeys, and takes them along when whoever asked for them is gone: done,
// ended by a signal, or killed.

const root = join(import.meta.dirname, '../..');

type Embedded = { url: string; stop: () => Promise<void> };
type Launcher = { startEmbedded: (options: { folder: string; fast: boolean }) => Promise<Embedded> };

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

const undo: (() => unknown)[] = [];
let leaving: Promise<void> | undefined;

/** Ends what was started, the last first. */
const leave = (code: number) =>
  (leaving ??= (async () => {
    for (const step of undo.reverse()) await step();
    process.exit(code);
  })());

async function startDatabase(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'crossmentor-e2e-'));
  undo.push(() => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o755); // root starts PostgreSQL as somebody else
  const launcher = (await import(pathToFileURL(join(root, 'dist/libs/embedded-postgres/index.js')).href)) as Launcher;
  const database = await launcher.startEmbedded({ folder, fast: true });
  undo.push(database.stop);
  return database.url;
}

/** In demo mode. Answers once it does. */
async function startProduct(database: string): Promise<string> {
  const port = await freePort();
  const env = { ...process.env, DATABASE_URL: database, PORT: String(port), DEMO: '1' };
  const product = spawn(process.execPath, ['dist/api/src/main.js'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => product.once('exit', () => resolve()));
  undo.push(() => product.kill('SIGTERM') && ended);
  void ended.then(() => leave(1));
  const address = `http://127.0.0.1:${port}`;
  while (!(await isReady(address))) await new Promise((resolve) => setTimeout(resolve, 200));
  return address;
}

const isReady = (address: string) =>
  fetch(`${address}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );

process.once('disconnect', () => void leave(0));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave(1));
try {
  const database = await startDatabase();
  const addresses: Addresses = { base: await startProduct(database), database };
  process.send?.(addresses);
} catch (error) {
  console.error(error);
  await leave(1);
}
