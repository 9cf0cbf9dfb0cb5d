import { createHmac } from 'node:crypto';
import pg from 'pg';
import { APP_ROLE, JOBS_ROLE } from './policy.js';

export interface RoleAddresses {
  owner: string;
  app: string;
  jobs: string;
}

/** The roles' addresses. Their passwords follow from the owner's, so that every process knows them and nobody stores them. */
export function roleAddresses(owner: string): RoleAddresses {
  const as = (role: string) => {
    const url = new URL(owner);
    url.password = createHmac('sha256', decodeURIComponent(url.password)).update(role).digest('base64url');
    url.username = role;
    return url.href;
  };
  return { owner, app: as(APP_ROLE), jobs: as(JOBS_ROLE) };
}

/** Makes the two roles that serve: neither owns a table, is a superuser or passes by the policies. */
export async function makeRoles(addresses: RoleAddresses): Promise<void> {
  const owner = new pg.Client(addresses.owner);
  await owner.connect();
  try {
    await owner.query('SELECT pg_advisory_lock(6)');
    for (const [role, address] of [
      [APP_ROLE, addresses.app],
      [JOBS_ROLE, addresses.jobs],
    ])
      await makeRole(owner, role, new URL(address).password);
    const { database } = owner;
    await owner.query(`GRANT CREATE ON DATABASE ${pg.escapeIdentifier(database ?? '')} TO ${JOBS_ROLE}`);
    await owner.query(`REVOKE CREATE ON SCHEMA public FROM PUBLIC`);
  } finally {
    await owner.end();
  }
}

async function makeRole(owner: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await owner.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  const verb = rowCount ? 'ALTER' : 'CREATE';
  await owner.query(`${verb} ROLE ${role} LOGIN PASSWORD ${pg.escapeLiteral(password)}`);
}
