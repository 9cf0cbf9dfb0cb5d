import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbedded } from './index.js';
import { locked } from './lock.js';

const gone = (): number => {
  const { pid } = spawnSync('true'); // has ended, so that nobody has its number now
  return pid;
};

describe('the embedded PostgreSQL', () => {
  let folder: string;
  const started: EmbeddedPostgres[] = [];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'crossmentor-embedded-'));
    chmodSync(folder, 0o755);
  });
  afterEach(async () => {
    for (const server of started.splice(0)) await server.stop().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  });

  const start = async () => {
    const server = await startEmbedded({ folder, fast: true });
    started.push(server);
    return server;
  };
  const ask = async (url: string, sql: string) => {
    const client = new pg.Client(url);
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  };
  const postmaster = () => Number(readFileSync(join(folder, 'pgdata', 'postmaster.pid'), 'utf8').split('\n')[0]);

  it('is one server for two who start at once, and keeps what was written when it is started again', async () => {
    const [one, two] = await Promise.all([start(), start()]);
    expect(two.url).toBe(one.url);
    expect([one.adopted, two.adopted].sort()).toEqual([false, true]);
    await ask(one.url, 'CREATE TABLE kept AS SELECT 1 AS n');
    await one.stop();
    expect(await ask((await start()).url, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
  });

  it('adopts the server that a crash left behind, also one that had no database yet', async () => {
    const { url } = await start();
    const superuser = new URL(url);
    [superuser.username, superuser.pathname] = ['postgres', 'postgres'];
    await ask(superuser.href, 'DROP DATABASE crossmentor');
    writeFileSync(join(folder, 'lock'), String(gone()));
    const again = await start();
    expect([again.adopted, again.url]).toEqual([true, url]);
    expect(await ask(again.url, 'SELECT current_database() AS name')).toEqual([{ name: 'crossmentor' }]);
  });

  it('does not take another process for its server, nor end it, when a crash left a number behind', async () => {
    const first = await start();
    await first.stop();
    const innocent = spawn('sleep', ['60']);
    writeFileSync(
      join(folder, 'pgdata', 'postmaster.pid'),
      `${innocent.pid}\n${folder}/pgdata\n1\n5432\n\n127.0.0.1\n\n`,
    );
    const second = await start();
    expect(second.adopted).toBe(false);
    await second.stop();
    expect(innocent.exitCode ?? innocent.signalCode).toBeNull();
    innocent.kill();
  });

  it('runs as nobody when root starts it, and its owner is no superuser', async () => {
    const { url } = await start();
    const owner = Number(spawnSync('stat', ['-c', '%u', `/proc/${postmaster()}`], { encoding: 'utf8' }).stdout);
    expect(owner).toBe(process.getuid?.() === 0 ? 65534 : process.getuid?.());
    const rights = 'SELECT rolsuper OR rolbypassrls AS powerful FROM pg_roles WHERE rolname = current_user';
    expect(await ask(url, rights)).toEqual([{ powerful: false }]);
  });

  it('listens on this machine alone, asks for a password, and logs no words', async () => {
    const { url } = await start();
    const wrong = new URL(url);
    wrong.password = 'guess';
    await expect(ask(wrong.href, 'SELECT 1')).rejects.toThrow(/password/);
    await expect(ask(url, `SELECT 'the-canary'::int`)).rejects.toThrow(/canary/);
    expect(readFileSync(join(folder, 'postgres.log'), 'utf8')).not.toContain('canary');
    expect(await ask(url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  });
});

describe('a lock', () => {
  const path = join(tmpdir(), `crossmentor-lock-${process.pid}`);
  afterEach(() => rmSync(path, { force: true }));

  it('lets one in at a time, however many wait', async () => {
    let inside = 0;
    let most = 0;
    const work = () =>
      locked(path, async () => {
        most = Math.max(most, ++inside);
        await new Promise(setImmediate);
        inside--;
      });
    await Promise.all(Array.from({ length: 8 }, work));
    expect(most).toBe(1);
    expect(existsSync(path)).toBe(false);
  });

  it('of a process that crashed is taken over, by one, also when the crash came before it wrote its name', async () => {
    for (const left of [String(gone()), '']) {
      writeFileSync(path, left);
      let inside = 0;
      let most = 0;
      const work = () =>
        locked(path, async () => {
          most = Math.max(most, ++inside);
          await new Promise(setImmediate);
          inside--;
        });
      await Promise.all([work(), work(), work()]);
      expect(most).toBe(1);
    }
  });

  it('is given back when the work fails', async () => {
    await expect(locked(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await locked(path, async () => 'yes')).toBe('yes');
  });
});
