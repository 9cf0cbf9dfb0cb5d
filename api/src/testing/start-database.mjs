import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../../../dist/libs/embedded-postgres/index.js';

/** One server for all tests, with a migrated template that each test file copies. TEST_DATABASE_URL names another server. */
export default async function startDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'crossmentor-test-'));
  chmodSync(folder, 0o755); // root lends PostgreSQL another user, who must be able to get in
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { url: given, stop: async () => undefined } : await startEmbedded({ folder, fast: true });
  const url = new URL(server.url);
  const template = `template_${process.pid}`;
  const owner = new pg.Client(server.url);
  await owner.connect();
  await owner.query(`CREATE DATABASE ${template}`);
  await owner.end();
  url.pathname = template;
  // in a process of its own: Nest keeps what it knows on the global object, which Jest copies into every test
  execFileSync(process.execPath, ['dist/api/src/migrate.js'], { env: { ...process.env, DATABASE_URL: url.href } });
  process.env.TEST_TEMPLATE_URL = url.href;
  if (!given) process.env.TEST_DATABASE_LOG = join(folder, 'postgres.log');
  globalThis.__DATABASE__ = { folder, server, template };
}
