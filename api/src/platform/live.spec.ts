import { describe, expect, it } from '@jest/globals';
import { uuid, world } from '@api/testing';
import fc from 'fast-check';
import type pg from 'pg';
import { type DataSource } from 'typeorm';
import { Db, JOBS_SOURCE } from './db/db.js';
import { Events } from './events/events.js';
import { Jobs } from './jobs/jobs.js';
import { Live } from './live/live.js';
import { Unread } from './live/unread.js';

/** Ids are given out in order and commit in any: whoever reads what is new must not skip what comes late. */
describe('what is unread', () => {
  it('has every id once, whatever the order of the commits and the moments of reading', () => {
    const commits = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.infiniteStream(fc.nat())).chain(([count]) =>
      fc.tuple(
        fc.shuffledSubarray(Array.from({ length: count }, (_, i) => i + 1)), // those left out were rolled back
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: count, maxLength: count }),
      ),
    );
    fc.assert(
      fc.property(commits, ([order, pace]) => {
        const unread = new Unread(0);
        const there = new Set<number>();
        const read: number[] = [];
        const look = () => {
          const skipped = unread.skipped;
          const found = [...there].filter((id) => id > unread.after || skipped.includes(id)).sort((a, b) => a - b);
          unread.seen(found, 0);
          read.push(...found);
        };
        order.forEach((id, i) => {
          there.add(id);
          if (i % pace[i] === 0) look();
        });
        look();
        expect(read.toSorted((a, b) => a - b)).toEqual([...there].sort((a, b) => a - b));
      }),
    );
  });

  it('forgets a gap after a minute: that transaction was undone', () => {
    const unread = new Unread(0);
    unread.seen([1, 5], 0);
    expect(unread.skipped).toEqual([2, 3, 4]);
    unread.seen([3], 59_000);
    expect(unread.skipped).toEqual([2, 4]);
    unread.seen([], 60_001);
    expect(unread.skipped).toEqual([]);
  });
});

describe('live events', () => {
  const w = world();
  const record = (topic: string, n: number) =>
    w.app.get(Db).asSystem(() => w.app.get(Events).record({ type: 'Counted', topics: [topic], ids: { n } }));
  const take = async (stream: AsyncIterableIterator<{ ids: { n?: unknown } }>, count: number) => {
    const found: number[] = [];
    while (found.length < count) found.push((await stream.next()).value.ids.n as number);
    return found;
  };
  const jobs = () => w.app.get<DataSource>(JOBS_SOURCE);

  it('come to those who listen to the topic, in order, once', async () => {
    const [topic, other] = [uuid(), uuid()];
    const live = w.app.get(Live);
    const [ada, ben] = [live.listen(topic), live.listen(topic, other)];
    await record(other, 0);
    for (let n = 1; n <= 5; n++) await record(topic, n);
    expect(await take(ada, 5)).toEqual([1, 2, 3, 4, 5]);
    expect(await take(ben, 6)).toEqual([0, 1, 2, 3, 4, 5]);
    for (const stream of [ada, ben]) await stream.return?.();
  });

  it('also come when a transaction commits after one that began later', async () => {
    const topic = uuid();
    const stream = w.app.get(Live).listen(topic);
    const slow = jobs().createQueryRunner();
    await slow.startTransaction();
    await slow.query(`INSERT INTO outbox (type, topics, ids) VALUES ('Counted', $1, '{ "n": 1 }')`, [[topic]]);
    await record(topic, 2);
    expect(await take(stream, 1)).toEqual([2]);
    await slow.commitTransaction();
    await slow.release();
    await record(topic, 3);
    expect(await take(stream, 2)).toEqual([1, 3]);
    await stream.return?.();
  });

  it('of the last seconds come first to a page that begins to follow them, the last one about each thing', async () => {
    const topic = uuid();
    const live = w.app.get(Live);
    const witness = live.listen(topic);
    for (const n of [1, 2, 1, 3]) await record(topic, n);
    await take(witness, 4);
    const page = live.follow(topic);
    await record(topic, 4);
    expect(await take(page, 4)).toEqual([2, 1, 3, 4]);
    w.clock.pass(11_000);
    const later = live.follow(topic);
    await record(topic, 5);
    expect(await take(later, 1)).toEqual([5]);
    for (const stream of [witness, page, later]) await stream.return?.();
  });

  it('are not lost when the connection is: what came meanwhile is read afterwards', async () => {
    const topic = uuid();
    const stream = w.app.get(Live).listen(topic);
    for (let n = 1; n <= 3; n++) {
      await w.cut();
      const outsider = await w.outsider();
      await outsider.query(`INSERT INTO outbox (type, topics, ids) VALUES ('Counted', $1, $2)`, [[topic], { n }]);
    }
    expect(await take(stream, 3)).toEqual([1, 2, 3]);
    expect(await connections(await w.outsider())).toBe(1);
    await stream.return?.();
  });
  const connections = async (client: pg.Client) =>
    (
      await client.query(`SELECT count(*)::int AS n FROM pg_stat_activity WHERE query LIKE '%FROM outbox WHERE id > %' AND
      datname = current_database() AND pid <> pg_backend_pid()`)
    ).rows[0].n as number;

  it('cost few signals, however many commit at once', async () => {
    let signals = 0;
    const source = jobs();
    const query = source.query.bind(source);
    const count = (statement: string, values?: unknown[]) => {
      if (statement.startsWith('NOTIFY')) signals++;
      return query(statement, values as never);
    };
    Object.assign(source, { query: count });
    const topic = uuid();
    const stream = w.app.get(Live).listen(topic);
    await Promise.all(Array.from({ length: 60 }, (_, n) => record(topic, n)));
    expect((await take(stream, 60)).sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, n) => n));
    Object.assign(source, { query });
    expect(signals).toBeGreaterThan(0);
    expect(signals).toBeLessThan(60);
    await stream.return?.();
  });

  it('close a listener that is left far behind, rather than keep everything for it', async () => {
    const topic = uuid();
    const stream = w.app.get(Live).listen(topic);
    const many = Array.from({ length: 1_100 }, (_, n) => ({ type: 'Counted', topics: [topic], ids: { n } }));
    await w.app.get(Db).asSystem(() => w.app.get(Events).recordAll(many));
    while (w.app.get(Live).listeners) await new Promise(setImmediate);
    expect((await stream.next()).done).toBe(true);
  });
});

describe('work after a request', () => {
  const w = world();

  it('is done after the commit, and not when the operation is undone', async () => {
    const done: string[] = [];
    const type = `Asked${uuid()}`;
    w.app.get(Events).on(type, 'note', async ({ id }) => void done.push(String(id)));
    const ask = (id: string, keep: boolean) =>
      w.app.get(Db).as(
        null,
        'READ WRITE',
        () => w.app.get(Events).record({ type, topics: [], ids: { id } }),
        () => keep,
      );
    await ask('kept', true);
    await ask('undone', false);
    expect(done).toEqual([]);
    await w.settle();
    expect(done).toEqual(['kept']);
  });

  it('is tried again when it fails, and each handler by itself', async () => {
    const tries: Record<string, number> = { failing: 0, working: 0 };
    const type = `Asked${uuid()}`;
    w.app.get(Events).on(type, 'failing', async () => {
      if (++tries.failing < 2) throw new Error('not now');
    });
    w.app.get(Events).on(type, 'working', async () => void tries.working++);
    await w.app.get(Db).asSystem(() => w.app.get(Events).record({ type, topics: [], ids: {} }));
    await w.settle();
    expect(tries).toEqual({ failing: 1, working: 1 });
    const failed = { context: 'jobs', message: expect.stringMatching(/^Failed task \d+ \(event, [^']*$/) }; // no words of it
    expect(w.faults()).toEqual([failed]);
    const outsider = await w.outsider();
    await outsider.query(`UPDATE graphile_worker._private_jobs SET run_at = now()`); // its turn has come
    await w.settle();
    expect(tries).toEqual({ failing: 2, working: 1 });
  });

  it('with the same key waits once', async () => {
    const done: number[] = [];
    const task = `task-${uuid()}`;
    w.app.get(Jobs).register(task, async ({ n }: { n: number }) => void done.push(n));
    for (const n of [1, 2, 3])
      await w.app.get(Db).as(null, 'READ WRITE', () => w.app.get(Jobs).enqueue(task, { n }, `key-${task}`));
    await w.settle();
    expect(done).toEqual([3]);
  });
});
