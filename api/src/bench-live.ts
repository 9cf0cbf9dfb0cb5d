import 'reflect-metadata';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@libs/embedded-postgres';
import { buildServer, Config, Sharing } from '@api/platform';
import { AppModule } from './app.module.js';
import { BenchDatabase, type SeededGroup } from './bench-live-database.js';
import { prepareDatabase } from './database.js';

/** What a change in a live session costs until every screen has it, read for each screen alone and shared: `npm run bench:live`. */
const SIZES = (process.argv[2] ?? '1,30').split(',').map(Number);
const EACH = 6;
const ROUNDS = 3;
/** Changes one after another in each round: as many deliveries with few groups as with many. */
const changesFor = (groups: number) => Math.max(2, Math.round(100 / groups));

type Way = 'alone' | 'shared';
interface Figure {
  p50: number;
  p95: number;
  perSecond: number;
  apiMs: number;
  databaseMs: number;
}

const folder = mkdtempSync(join(tmpdir(), 'crossmentor-bench-'));
chmodSync(folder, 0o755); // root lends PostgreSQL another user, who must be able to get in
const embedded = await startEmbedded({ folder });
const addresses = await prepareDatabase(embedded.url);
const config = Object.assign(new Config(), { DEVELOPMENT: true });
const app = await buildServer(AppModule.with({ config, addresses, jobs: false }), { quiet: true });
await app.listen(0, '127.0.0.1');
const { port } = app.getHttpServer().address() as { port: number };
const database = new BenchDatabase(embedded.url);
await database.connect();
const sharing = app.get(Sharing);
const shared = sharing.answer.bind(sharing);
const turn = (way: Way) =>
  (sharing.answer = way === 'shared' ? shared : (ask, alone) => shared({ ...ask, rootValue: null }, alone));

const table = [];
const ratios: Record<string, object> = {};
for (const size of SIZES) {
  const groups = await database.seed(size, EACH);
  const screens = fork(join(import.meta.dirname, 'bench-live-screens.js'), [String(port)]);
  const { bytes } = await told<{ bytes: number }>(screens, { open: groups });
  const rounds: Record<Way, Figure[]> = { alone: [], shared: [] };
  for (let round = 0; round <= ROUNDS; round++)
    for (const way of ['alone', 'shared'] as const) {
      turn(way);
      const figure = await measured(screens, groups);
      if (round > 0) rounds[way].push(figure); // the first one warms up
    }
  screens.send({});
  await once(screens, 'exit');
  const [alone, together] = [median(rounds.alone), median(rounds.shared)];
  for (const [way, figure] of Object.entries({ alone, shared: together }))
    table.push({ groups: size, screens: size * EACH, way, bytes, ...figure });
  ratios[`${size}x${EACH}`] = Object.fromEntries(
    Object.entries(alone).map(([name, value]) => [name, rounded(together[name as keyof Figure] / value)]),
  );
}
console.table(table);
console.log(JSON.stringify({ bench: 'live', each: EACH, rounds: ROUNDS, ratios, table, load: rounded(loadavg()[0]) }));
await app.close();
await database.end();
await embedded.stop();
rmSync(folder, { recursive: true, force: true });

/** Changes every session, waits until every screen has it, and again. Times per delivery, processor per 1,000. */
async function measured(screens: ChildProcess, groups: SeededGroup[]): Promise<Figure> {
  const expect = groups.length * EACH;
  const waits: number[] = [];
  const [api, server] = [process.cpuUsage(), databaseCpu()];
  const began = performance.now();
  for (let change = 0; change < changesFor(groups.length); change++) {
    await told(screens, { expect });
    const answer = once(screens, 'message');
    const since = performance.timeOrigin + performance.now();
    await database.change(groups.map(({ sessionId }) => sessionId));
    const [{ at }] = (await answer) as [{ at: number[] }];
    waits.push(...at.map((moment) => moment - since));
  }
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(api);
  const perThousand = (ms: number) => rounded((ms * 1000) / waits.length);
  waits.sort((a, b) => a - b);
  return {
    p50: rounded(waits[Math.floor(waits.length * 0.5)]),
    p95: rounded(waits[Math.floor(waits.length * 0.95)]),
    perSecond: Math.round(waits.length / seconds),
    apiMs: perThousand((user + system) / 1000),
    databaseMs: perThousand(databaseCpu() - server),
  };
}

async function told<Answer>(screens: ChildProcess, message: object): Promise<Answer> {
  const answer = once(screens, 'message');
  screens.send(message);
  return (await answer)[0] as Answer;
}

/** Milliseconds of processor that PostgreSQL has used: its processes are the ones that descend from the one that listens. */
function databaseCpu(): number {
  const main = readFileSync(join(folder, 'pgdata', 'postmaster.pid'), 'utf8').split('\n')[0];
  const stats = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [
          readFileSync(`/proc/${pid}/stat`, 'utf8')
            .replace(/^.*\) /, '')
            .split(' '),
        ];
      } catch {
        return []; // it has just ended
      }
    });
  const ticks = stats.filter(([, parent]) => parent === main).map((stat) => Number(stat[11]) + Number(stat[12]));
  return ticks.reduce((sum, each) => sum + each, 0) * 10;
}

function median(figures: Figure[]): Figure {
  const middle = (name: keyof Figure) =>
    figures.map((figure) => figure[name]).sort((a, b) => a - b)[figures.length >> 1];
  const names = Object.keys(figures[0]) as (keyof Figure)[];
  return Object.fromEntries(names.map((name) => [name, middle(name)])) as unknown as Figure;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
