import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

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

/** Starts the built product in demo mode with a database of its own, and hands its address to the journeys. */
export default async function startProduct(): Promise<() => Promise<void>> {
  if (process.env.BASE_URL) return async () => undefined;
  const folder = mkdtempSync(join(tmpdir(), 'crossmentor-e2e-'));
  const launcher = (await import(pathToFileURL(join(root, 'dist/libs/embedded-postgres/index.js')).href)) as Launcher;
  const database = await launcher.startEmbedded({ folder, fast: true });
  const port = await freePort();
  const env = { ...process.env, DATABASE_URL: database.url, PORT: String(port), DEMO: '1' };
  const product = spawn(process.execPath, ['dist/api/src/main.js'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => product.once('exit', () => resolve()));
  process.env.BASE_URL = `http://127.0.0.1:${port}`;
  process.env.E2E_DATABASE_URL = database.url;
  await answering(`${process.env.BASE_URL}/readyz`, ended);
  return async () => {
    product.kill('SIGTERM');
    await ended;
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

async function answering(address: string, ended: Promise<void>): Promise<void> {
  const deadline = performance.now() + 60_000;
  let over = false;
  void ended.then(() => (over = true));
  while (!over && performance.now() < deadline) {
    if (
      await fetch(address).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The product did not start; its own words stand above.');
}
