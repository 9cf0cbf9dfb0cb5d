import { createHash } from 'node:crypto';
import type { DataSource, EntityManager, EntityMetadata } from 'typeorm';
import { belongingStatements } from './belonging.js';
import { APP_ROLE, type DomainAccess, JOBS_ROLE, type Policy } from './policy.js';
import { EACH_VIEWER, VIEWER, viewerSet } from './viewers.sql.js';

/** Puts the access rules of the code into the database, in one transaction: there is no moment without them. */
export function applyPolicies(source: DataSource, domains: DomainAccess[]): Promise<string[]> {
  const policies = domains.flatMap((domain) => domain.policies);
  const open = source.entityMetadatas.filter((table) => !policies.some(({ entity }) => entity === table.target));
  if (open.length) throw new Error(`No policy for ${open.map((table) => table.tableName).join(', ')}`);
  return source.transaction(async (db) => {
    await db.query(`SET LOCAL lock_timeout = '5s'; SELECT pg_advisory_xact_lock(7)`);
    for (const statement of functionsOf(domains)) await db.query(statement);
    const changed: string[] = [];
    for (const policy of policies) {
      const table = source.getMetadata(policy.entity);
      if (await applyTo(db, table, policy)) changed.push(table.tableName);
    }
    return changed;
  });
}

function functionsOf(domains: DomainAccess[]): string[] {
  const parts = Map.groupBy(
    domains.flatMap((domain) => Object.entries(domain.sets ?? {})),
    ([name]) => name,
  );
  const sets = [...parts].map(([name, each]) =>
    viewerSet(
      name,
      each.map(([, sql]) => sql),
    ),
  );
  return [VIEWER, EACH_VIEWER, ...sets, ...domains.flatMap((domain) => domain.functions ?? [])];
}

async function applyTo(db: EntityManager, metadata: EntityMetadata, policy: Policy): Promise<boolean> {
  const table = metadata.tableName;
  const sql = [statements(table, policy), ...belongingStatements(metadata)].join(';\n');
  const hash = createHash('sha256').update(sql).digest('hex');
  // the mark goes with the table, so a table made again gets its policies again
  const [seen] = await db.query(
    `SELECT relrowsecurity AND relforcerowsecurity AND obj_description(p.oid, 'pg_policy') = $2 AS same
     FROM pg_policy p JOIN pg_class c ON c.oid = polrelid WHERE polname = 'read' AND c.oid = to_regclass($1)`,
    [`"${table}"`, hash],
  );
  if (seen?.same) return false;
  await db.query(`${sql}; COMMENT ON POLICY read ON "${table}" IS '${hash}'`);
  return true;
}

/** One policy per command: a policy FOR ALL would be planned into every read a second time. */
function statements(table: string, policy: Policy): string {
  const { read, add = policy.write, change = policy.write, remove = policy.write, jobs } = policy;
  const after = policy.becomes ? `(${change}) AND (${policy.becomes})` : change;
  const touched = policy.columns ? ` (${policy.columns.map((column) => `"${column}"`).join(', ')})` : '';
  const wanted: [name: string, verb: string, rule: string | undefined][] = [
    ['read', 'SELECT', `FOR SELECT TO ${APP_ROLE} USING (${read})`],
    ['add', 'INSERT', add && `FOR INSERT TO ${APP_ROLE} WITH CHECK (${add})`],
    ['change', `UPDATE${touched}`, change && `FOR UPDATE TO ${APP_ROLE} USING (${change}) WITH CHECK (${after})`],
    ['remove', 'DELETE', remove && `FOR DELETE TO ${APP_ROLE} USING (${remove})`],
  ];
  const given = wanted.filter(([, , rule]) => rule);
  return [
    `ALTER TABLE "${table}" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`,
    ...['owner', 'jobs', ...wanted.map(([name]) => name)].map((name) => `DROP POLICY IF EXISTS ${name} ON "${table}"`),
    `CREATE POLICY owner ON "${table}" TO CURRENT_USER USING (true)`,
    ...given.map(([name, , rule]) => `CREATE POLICY ${name} ON "${table}" ${rule}`),
    `REVOKE ALL ON "${table}" FROM ${APP_ROLE}, ${JOBS_ROLE}`,
    `GRANT ${given.map(([, verb]) => verb).join(', ')} ON "${table}" TO ${APP_ROLE}`,
    ...jobsStatements(table, jobs),
  ].join(';\n');
}

function jobsStatements(table: string, jobs: Policy['jobs']): string[] {
  if (jobs === 'nothing') return [];
  const [command, verbs] = jobs === 'read' ? ['SELECT', 'SELECT'] : ['ALL', 'SELECT, INSERT, UPDATE, DELETE'];
  return [
    `CREATE POLICY jobs ON "${table}" FOR ${command} TO ${JOBS_ROLE} USING (true)`,
    `GRANT ${verbs} ON "${table}" TO ${JOBS_ROLE}`,
  ];
}
