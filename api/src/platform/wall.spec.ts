import { beforeAll, describe, expect, it } from '@jest/globals';
import { world } from '@api/testing';
import type pg from 'pg';

/** A value for any column, chosen to open rather than to close: true, now, not empty. */
const anyValue = (type: string): string => {
  if (type.endsWith('[]')) return `'{}'`;
  if (type === 'uuid') return 'gen_random_uuid()';
  if (type === 'boolean') return 'true';
  if (type.startsWith('json')) return `'{}'`;
  if (type.startsWith('timestamp') || type === 'date') return 'now()';
  if (/^(small|big)?int|numeric|real|double/.test(type)) return '1';
  if (type === 'bytea') return `'\\x00'`;
  if (type === 'daterange' || type === 'tstzrange') return `'empty'`;
  return `'x'`;
};

const TABLES = `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p')
  AND relnamespace = 'public'::regnamespace AND relname <> 'migrations' ORDER BY 1`;

/** These change the database itself, so they have one of their own. */
describe('the wall, with a row in every table', () => {
  const w = world();
  let app: pg.Client;
  let tables: string[];

  const owned = <Row>(sql: string): Promise<Row[]> => w.owner.query(sql);
  const leaks = async (): Promise<string[]> => {
    const seen: string[] = [];
    for (const table of tables) {
      const { rows } = await app.query(`SELECT count(*)::int AS n FROM "${table}"`);
      if (rows[0].n) seen.push(table);
    }
    return seen;
  };

  beforeAll(async () => {
    tables = (await owned<{ name: string }>(TABLES)).map(({ name }) => name);
    const limits = await owned<{ sql: string }>(
      `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I CASCADE', conrelid::regclass, conname) AS sql FROM pg_constraint
       WHERE contype IN ('f', 'c', 'x') AND connamespace = 'public'::regnamespace
       UNION ALL SELECT format('DROP TRIGGER %I ON %s', tgname, tgrelid::regclass) FROM pg_trigger WHERE NOT tgisinternal`,
    );
    for (const { sql } of limits) await w.owner.query(sql);
    for (const table of tables) {
      const columns = await owned<{ name: string; type: string }>(
        `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
         WHERE attrelid = '"${table}"'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''`,
      );
      const names = columns.map(({ name }) => `"${name}"`);
      await w.owner.query(
        `INSERT INTO "${table}" (${names}) VALUES (${columns.map(({ type }) => anyValue(type)).join(', ')})`,
      );
    }
    app = await w.intruder();
  });

  it('shows no row of any table without a viewer', async () => {
    expect(tables.length).toBeGreaterThan(20);
    expect(await leaks()).toEqual([]);
  });

  it('shows no row of any table without a viewer on a connection that served somebody before', async () => {
    const [{ personId }] = await owned<{ personId: string }>('SELECT "personId" FROM staff_record');
    await app.query(`BEGIN; SELECT set_config('app.viewer', '${personId}', true)`);
    expect((await app.query('SELECT count(*)::int AS n FROM staff_record')).rows).toEqual([{ n: 1 }]);
    await app.query('COMMIT');
    expect((await app.query(`SELECT current_setting('app.viewer', true) AS left`)).rows).toEqual([{ left: '' }]);
    expect(await leaks()).toEqual([]);
  });

  it('shows no row of any table to a viewer whom nobody knows', async () => {
    await app.query(`BEGIN; SELECT set_config('app.viewer', gen_random_uuid()::text, true)`);
    expect(await leaks()).toEqual([]);
    await app.query('ROLLBACK');
  });

  it('accepts no viewer that is not an id', async () => {
    await app.query(`BEGIN; SELECT set_config('app.viewer', 'x''; SELECT 1; --', true)`);
    await expect(app.query('SELECT count(*) FROM person')).rejects.toMatchObject({ code: '22P02' });
    await app.query('ROLLBACK');
  });

  it('has forced policies on every table', async () => {
    const open = `SELECT relname AS name FROM pg_class c WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
      AND relname <> 'migrations' AND NOT (relrowsecurity AND relforcerowsecurity
      AND EXISTS (SELECT FROM pg_policy WHERE polrelid = c.oid AND polname = 'read'))`;
    const names = async () => (await owned<{ name: string }>(open)).map(({ name }) => name);
    expect(await names()).toEqual([]);
    await w.owner.query('CREATE TABLE forgotten (id uuid)'); // …and this list would name one that has none
    expect(await names()).toEqual(['forgotten']);
    await w.owner.query('DROP TABLE forgotten');
  });

  it('is up again after the next start when somebody took it down by hand', async () => {
    await w.owner.query('ALTER TABLE person NO FORCE ROW LEVEL SECURITY; ALTER TABLE team DISABLE ROW LEVEL SECURITY');
    const changed = await w.applyPolicies();
    expect(changed.sort()).toEqual(['person', 'team']);
    expect(await leaks()).toEqual([]);
  });

  it('is served by roles that own nothing and pass by nothing', async () => {
    const roles = `SELECT rolname, rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication AS powerful,
      (SELECT count(*)::int FROM pg_class c WHERE relowner = r.oid AND relnamespace = 'public'::regnamespace) AS tables,
      (SELECT count(*)::int FROM pg_proc WHERE proowner = r.oid AND pronamespace = 'public'::regnamespace) AS functions,
      (SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS memberships
      FROM pg_roles r WHERE rolname LIKE 'crossmentor\\__%' ORDER BY 1`;
    const nothing = { powerful: false, tables: 0, functions: 0, memberships: 0 };
    expect(await owned(roles)).toEqual([
      { rolname: 'crossmentor_app', ...nothing },
      { rolname: 'crossmentor_jobs', ...nothing },
    ]);
    await expect(app.query('ALTER TABLE person DISABLE ROW LEVEL SECURITY')).rejects.toThrow(/owner/);
    await expect(app.query('CREATE TABLE mine (id int)')).rejects.toThrow(/permission denied/);
    await expect(app.query('SET ROLE crossmentor_jobs')).rejects.toThrow(/permission denied/);
    await expect(app.query('SELECT * FROM graphile_worker._private_jobs')).rejects.toThrow(/permission denied/);
    await expect(app.query('SELECT * FROM migrations')).rejects.toThrow(/permission denied/);
  });

  it('has no function with the rights of the owner that looks for names wherever its caller says', async () => {
    const loose = `SELECT proname FROM pg_proc WHERE prosecdef AND pronamespace IN ('public'::regnamespace, 'graphile_worker'::regnamespace)
      AND NOT coalesce(array_to_string(proconfig, ',') LIKE '%search_path=%pg_temp%', false)`;
    expect(await owned(loose)).toEqual([]);
  });
});
