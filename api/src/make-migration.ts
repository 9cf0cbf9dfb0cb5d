import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@libs/embedded-postgres';
import { Clock } from '@api/platform';
import { ownerSource } from './database.js';

/** Writes a migration with what the entities have and the migrations so far do not: `npm run migration -- learning-goal`. */
const name = process.argv[2];
if (!/^[a-z][a-z-]+$/.test(name ?? ''))
  throw new Error('Give a name in lower case, such as: npm run migration -- learning-goal');

const folder = mkdtempSync(join(tmpdir(), 'crossmentor-migration-'));
const embedded = await startEmbedded({ folder, fast: true });
const source = await ownerSource(embedded.url);
try {
  await source.runMigrations();
  const { upQueries, downQueries } = await source.driver.createSchemaBuilder().log();
  if (upQueries.length) write(upQueries, downQueries.reverse());
  else console.log('The migrations have everything already.');
} finally {
  await source.destroy();
  await embedded.stop();
  rmSync(folder, { recursive: true, force: true });
}

function write(up: { query: string }[], down: { query: string }[]): void {
  const stamp = new Clock().now().toISOString();
  const day = stamp.slice(0, 10).replaceAll('-', '');
  const time = stamp.slice(11, 16).replace(':', '');
  const words = name.split('-').map((word) => word[0].toUpperCase() + word.slice(1));
  const body = (queries: { query: string }[]) =>
    queries.map(({ query }) => `    await runner.query(${JSON.stringify(query)});`).join('\n');
  const file = `api/src/migrations/${day}-${time}-${name}.ts`;
  writeFileSync(
    file,
    `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${words.join('')}${Date.parse(stamp)} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
${body(up)}
  }

  async down(runner: QueryRunner): Promise<void> {
${body(down)}
  }
}
`,
  );
  console.log(file);
}
