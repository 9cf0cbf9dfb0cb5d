import type { MigrationInterface, QueryRunner } from 'typeorm';

const NAMES = {
  discipline: ['name'],
  team: ['name'],
  project: ['name'],
  person: ['givenName', 'familyName'],
  programme: ['name'],
  learning_need: ['name'],
  mentor_group: ['name'],
};

/** Sorts by `collation`; PostgreSQL makes the indexes on these columns anew by itself. */
const sortedBy = (collation: string) =>
  Object.entries(NAMES).map(
    ([table, columns]) =>
      `ALTER TABLE ${table} ${columns.map((name) => `ALTER "${name}" TYPE text COLLATE ${collation}`).join(', ')}`,
  );

export class NamesAsRead1795334127444 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE COLLATION as_read (provider = icu, locale = 'und-u-kn-true')`);
    for (const statement of sortedBy('as_read')) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of sortedBy('pg_catalog."default"')) await runner.query(statement);
    await runner.query('DROP COLLATION as_read');
  }
}
