import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { binaries } from './binaries.js';
import { type Identity, identity, mayUse } from './identity.js';
import { alive, locked } from './lock.js';
import { using } from './users.js';

const OWNER = 'crossmentor';
const SUPERUSER = 'postgres';
const DATABASE = 'crossmentor';
const ENVIRONMENT = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' };
const FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
/** What people wrote must not reach the server's log: no statements that fail, no parameters, and no errors that quote them. */
const DISCREET = ['log_parameter_max_length_on_error=0', 'log_min_error_statement=panic', 'log_min_messages=log'];

export interface EmbeddedOptions {
  /** Folder for the data; made when it is not there. */
  folder: string;
  /** Loses data when the machine fails: for tests. */
  fast?: boolean;
  connections?: number;
}

export interface EmbeddedPostgres {
  /** The owner's address of the database. */
  url: string;
  /** True when a server that was already running is used. */
  adopted: boolean;
  stop(): Promise<void>;
}

/** Starts a real PostgreSQL from the npm package, or adopts the one that a crashed process left behind. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const who = identity();
  const folder = reachable(resolve(options.folder), who);
  const lock = join(folder, 'lock');
  return locked(lock, async () => {
    const done = using(folder);
    /** Two servers may share it; whoever ends last takes it along. */
    const unlessUsed = (stop: () => Promise<void>) => () => locked(lock, async () => (done() ? stop() : undefined));
    const data = join(folder, 'pgdata');
    const running = runningIn(data);
    const passwordFile = join(folder, 'password');
    if (running) {
      const password = readFileSync(passwordFile, 'utf8');
      await opened(running.port);
      await makeDatabase(address(SUPERUSER, password, running.port, 'postgres'), password);
      return { url: address(OWNER, password, running.port), adopted: true, stop: unlessUsed(running.stop) };
    }
    const bin = binaries(who);
    const fresh = !existsSync(join(data, 'PG_VERSION')) || !existsSync(passwordFile);
    if (fresh) initialise(bin, data, passwordFile, who);
    const password = readFileSync(passwordFile, 'utf8');
    const port = await freePort();
    const stop = await launch(bin, { data, port, log: join(folder, 'postgres.log'), who, options });
    await makeDatabase(address(SUPERUSER, password, port, 'postgres'), password);
    return { url: address(OWNER, password, port), adopted: false, stop: unlessUsed(stop) };
  });
}

const address = (user: string, password: string, port: number, database = DATABASE) =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;

/** The folder itself, or one elsewhere when the user that runs PostgreSQL cannot get into it (a checkout below /root). */
function reachable(folder: string, who: Identity): string {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  if (mayUse(folder, who)) return folder;
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const elsewhere = join('/var/lib/crossmentor', name);
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 });
  return elsewhere;
}

function runningIn(data: string): { port: number; stop: () => Promise<void> } | undefined {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n').map(Number);
  if (isServer(pid, data)) return { port, stop: () => stopped(pid) };
  rmSync(file); // left by a crash; its number may be that of another process now
  return undefined;
}

/** Whether this process is the server of that data, and not one that got the number later. */
function isServer(pid: number, data: string): boolean {
  if (!alive(pid) || !existsSync('/proc')) return alive(pid);
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(data);
  } catch {
    return false;
  }
}

async function stopped(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT'); // a fast shutdown: open transactions are rolled back, data is safe
  while (alive(pid)) await pause(20);
}

function initialise(bin: string, data: string, passwordFile: string, who: Identity): void {
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { mode: 0o700 });
  const password = randomBytes(18).toString('base64url');
  const handover = join(tmpdir(), `crossmentor-${randomBytes(6).toString('hex')}`);
  writeFileSync(handover, password, { mode: 0o600 });
  if (who.uid !== undefined && who.gid !== undefined)
    for (const path of [data, handover]) chownSync(path, who.uid, who.gid);
  const settings = ['--auth=scram-sha-256', `--pwfile=${handover}`, '-E', 'UTF8', '--no-instructions', '--no-sync'];
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const args = ['-D', data, '-U', SUPERUSER, ...settings, ...locale];
  const made = spawnSync(join(bin, 'initdb'), args, { ...who, env: ENVIRONMENT, cwd: '/', encoding: 'utf8' });
  rmSync(handover, { force: true });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  writeFileSync(passwordFile, password, { mode: 0o600 });
}

interface Launch {
  data: string;
  port: number;
  log: string;
  who: Identity;
  options: EmbeddedOptions;
}

async function launch(bin: string, { data, port, log, who, options }: Launch): Promise<() => Promise<void>> {
  const settings = [
    ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', `max_connections=${options.connections ?? 100}`],
    ...DISCREET,
    ...(options.fast ? FAST : []),
  ].flatMap((setting) => ['-c', setting]);
  const output = openSync(log, 'a');
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...settings], {
    ...who,
    env: ENVIRONMENT,
    cwd: '/',
    detached: true, // Ctrl+C reaches us first: requests in progress end before their database does
    stdio: ['ignore', output, output],
  });
  server.unref();
  const died = new Promise<never>((_, fail) =>
    server.once('exit', (code) => fail(new Error(`PostgreSQL ended (${code}): see ${log}`))),
  );
  died.catch(() => undefined);
  await Promise.race([opened(port), died]);
  return () => stopped(server.pid!);
}

const freePort = () =>
  new Promise<number>((found, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => found(port));
    });
  });

async function opened(port: number): Promise<void> {
  for (let tries = 0; !(await answers(port)); tries++) {
    if (tries > 600) throw new Error('PostgreSQL did not open its port');
    await pause(25);
  }
}

const answers = (port: number) =>
  new Promise<boolean>((answer) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      answer(true);
    }).once('error', () => answer(false));
  });

/** The owner of the database is no superuser, as it would be on a server of somebody else's. */
async function makeDatabase(superuser: string, password: string): Promise<void> {
  const client = await connected(superuser);
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
  if (!rowCount) {
    await client.query(
      `DO $$ BEGIN IF to_regrole('${OWNER}') IS NULL THEN CREATE ROLE ${OWNER} LOGIN CREATEROLE CREATEDB; END IF; END $$`,
    );
    await client.query(`ALTER ROLE ${OWNER} PASSWORD ${pg.escapeLiteral(password)}`);
    await client.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER}`);
  }
  await client.end();
}

async function connected(url: string): Promise<pg.Client> {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client(url);
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      if ((error as { code?: string }).code !== '57P03' || tries > 200) throw error; // still starting up
      await pause(25);
    }
  }
}
