import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A database of its own for one test file, copied from the migrated template. */
export interface TestDatabase {
  /** The owner's address. */
  url: string;
  drop(): Promise<void>;
}

export async function newDatabase(): Promise<TestDatabase> {
  const template = new URL(process.env.TEST_TEMPLATE_URL ?? '');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const copying = `CREATE DATABASE ${name} TEMPLATE ${template.pathname.slice(1)} STRATEGY file_copy`;
  const url = new URL(template);
  url.pathname = name;
  await onServer(template, copying);
  return { url: url.href, drop: () => onServer(template, `DROP DATABASE ${name}`) };
}

async function onServer(template: URL, statement: string): Promise<void> {
  const server = new URL(template);
  server.pathname = 'postgres';
  const client = new pg.Client(server.href);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
