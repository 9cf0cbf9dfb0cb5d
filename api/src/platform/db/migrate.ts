import type { DataSource } from 'typeorm';
import { applyPolicies } from '../access/apply-policies.js';
import type { DomainAccess } from '../access/policy.js';
import { makeRoles, type RoleAddresses } from '../access/roles.js';
import { makeQueue } from '../jobs/make-queue.js';

/** Brings a database up to date: roles, tables, queue and access rules. Safe to run by several processes at once. */
export async function migrate(source: DataSource, addresses: RoleAddresses, access: DomainAccess[]): Promise<void> {
  await makeRoles(addresses);
  const lock = source.createQueryRunner();
  await lock.query('SELECT pg_advisory_lock(9)');
  try {
    await source.runMigrations({ transaction: 'each' });
    await makeQueue(addresses.jobs);
    await applyPolicies(source, access);
  } finally {
    await lock.query('SELECT pg_advisory_unlock(9)');
    await lock.release();
  }
}
