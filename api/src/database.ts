import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource, type MigrationInterface } from 'typeorm';
import { migrate, roleAddresses, type RoleAddresses, sourceOptions } from '@api/platform';
import { access } from './access.js';
import { entities } from './entities.js';

const FOLDER = join(import.meta.dirname, 'migrations');

async function migrations(): Promise<(new () => MigrationInterface)[]> {
  const files = readdirSync(FOLDER).filter((file) => /\.[jt]s$/.test(file));
  const modules = await Promise.all(files.sort().map((file) => import(join(FOLDER, file))));
  return modules.flatMap((module) => Object.values(module) as (new () => MigrationInterface)[]);
}

/** The owner's connections: for migrations, and for nothing that serves people. */
export const ownerSource = async (url: string): Promise<DataSource> =>
  new DataSource({ ...sourceOptions(url, entities, 5), migrations: await migrations() }).initialize();

/** Brings the database of this address up to date and gives the addresses of the roles that serve. */
export async function prepareDatabase(url: string): Promise<RoleAddresses> {
  const addresses = roleAddresses(url);
  const source = await ownerSource(url);
  try {
    await migrate(source, addresses, access);
  } finally {
    await source.destroy();
  }
  return addresses;
}
