import { mkdtempSync, chmodSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { freePort, Served, Table, world } from '@api/testing';
import { StaffRecord } from '@api/people';
import type { Client as SocketClient } from 'graphql-ws';
import pg from 'pg';
import { Mail } from './mail/mail.entity.js';

const ME = '{ me { person { staffRecord { email } } } }';
const ASK = 'mutation ($address: String!) { askForSignInLink(input: { address: $address }) }';
const FOLLOW = 'subscription ($id: ID!) { sessionLive(sessionId: $id) { live { lastNumber } } }';

describe('SIGTERM', () => {
  const w = world();
  const running: Served[] = [];
  const sockets: SocketClient[] = [];
  const blockers: pg.Client[] = [];

  afterEach(async () => {
    for (const socket of sockets.splice(0)) await socket.dispose();
    for (const blocker of blockers.splice(0)) await blocker.end();
    for (const server of running.splice(0)) server.signal('SIGKILL');
  });

  const serve = (port: number, settings: Record<string, string> = {}) => {
    const server = new Served(port, settings);
    running.push(server);
    return server.ready();
  };

  /** Holds up whoever reads the staff records, until it is released. */
  const hold = async () => {
    const blocker = new pg.Client(w.url);
    blockers.push(blocker);
    await blocker.connect();
    await blocker.query('BEGIN; LOCK TABLE staff_record');
    const waiting = `SELECT count(DISTINCT pid)::int AS n FROM pg_locks WHERE NOT granted
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
    return {
      heldUp: async (count: number) => {
        while ((await blocker.query(waiting)).rows[0].n < count) await pause(20);
      },
      release: () => blocker.query('COMMIT'),
    };
  };

  /** Somebody of HR who asks something, and for whom a job runs, both of which take as long as we like. */
  const begun = async (server: Served) => {
    const hr = await w.newHr(await w.newOrganisation());
    const { email } = await w.owner.getRepository(StaffRecord).findOneByOrFail({ personId: hr.id });
    const { cookie } = await w.as(hr);
    const held = await hold();
    const slow = server.ask(ME, {}, cookie);
    await held.heldUp(1);
    await server.ask(ASK, { address: email });
    await held.heldUp(2);
    return { ...held, email, slow };
  };
  const mailsTo = (address: string) => w.owner.getRepository(Mail).countBy({ address });

  it('lets requests and jobs that were begun finish, refuses new ones, and sends the sockets to the next process', async () => {
    const settings = { DATABASE_URL: w.url, DRAIN_SECONDS: '120' }; // looking at it may take long on a busy machine
    const server = await serve(await freePort(), settings);
    const table = await (await Table.lay(w)).open();
    const codes: number[] = [];
    const socket = server.socket(table.mentor.cookie, (code) => codes.push(code));
    sockets.push(socket);
    const screen = socket.iterate({ query: FOLLOW, variables: { id: table.sessionId } });
    expect((await screen.next()).value).toHaveProperty('data.sessionLive.live');

    const { slow, email, release } = await begun(server);
    server.signal('SIGTERM');
    while ((await server.status('/readyz')) === 200);
    expect(await server.status('/readyz')).toBe(503); // still there to say so, as long as there is something to answer
    expect(await server.ask(ME)).toMatchObject({ statusCode: 503 });
    await release();

    expect(await slow).toEqual({ data: { me: { person: { staffRecord: { email } } } } });
    expect(await server.exit).toBe(0);
    expect(codes[0]).toBe(1001);
    expect(await mailsTo(email)).toBe(1);
    expect(server.printed).not.toContain(email);

    await serve(server.port, settings);
    expect((await screen.next()).value).toHaveProperty('data.sessionLive.live');
  });

  it('is not held up for ever: what does not finish is broken off, and its job is done again', async () => {
    const server = await serve(await freePort(), { DATABASE_URL: w.url, DRAIN_SECONDS: '1' });
    const { slow, email, release } = await begun(server);
    slow.catch(() => undefined);
    const since = performance.now();
    server.signal('SIGTERM');
    expect(await server.exit).toBe(0);
    expect(performance.now() - since).toBeLessThan(30_000);
    await expect(slow).rejects.toThrow();

    await release();
    expect(await mailsTo(email)).toBe(0);
    await w.settle();
    expect(await mailsTo(email)).toBe(1);
  });

  it('has no part in SIGKILL: then the next process does again what was not finished', async () => {
    const port = await freePort();
    const server = await serve(port, { DATABASE_URL: w.url });
    const { slow, email, release } = await begun(server);
    slow.catch(() => undefined);
    server.signal('SIGKILL');
    await server.exit;
    await release();
    const outsider = await w.outsider();
    await outsider.query(`UPDATE graphile_worker._private_jobs SET locked_at = now() - interval '11 seconds'`);
    await serve(port, { DATABASE_URL: w.url });
    while (!(await mailsTo(email))) await pause(50);
    expect(await mailsTo(email)).toBe(1);
  });

  it('ends the embedded database last, when nobody is connected to it any more', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'crossmentor-drain-'));
    chmodSync(folder, 0o755);
    try {
      const server = await serve(await freePort(), { DATA_DIR: folder });
      server.signal('SIGTERM');
      expect(await server.exit).toBe(0);
      const log = readFileSync(join(folder, 'postgres.log'), 'utf8');
      expect(log).toContain('database system is shut down');
      expect(log).not.toContain('terminating connection');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('is about settings that are right: others are named, and nothing starts', async () => {
    const wrong = { PORT: 'eighty', SMTP_URL: 'https://u:hidden@h' };
    const server = new Served(await freePort(), { ...wrong, PUBLIC_URL: 'https://mentor.example.org' });
    expect(await server.exit).toBe(1);
    expect(server.printed).toMatch(/^These settings are wrong:\n {2}PORT: .*\n {2}SMTP_URL: .*\n$/);
    expect(server.printed).not.toContain('hidden');
  });
});
