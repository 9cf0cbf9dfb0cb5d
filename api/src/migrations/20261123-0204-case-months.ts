import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CaseMonths1795399441288 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"programme\" ADD \"caseMonths\" smallint NOT NULL DEFAULT '6'");
    await runner.query("ALTER TABLE \"programme\" ADD CONSTRAINT \"cases_kept_within_bounds\" CHECK (\"caseMonths\" BETWEEN 1 AND 24)");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"programme\" DROP CONSTRAINT \"cases_kept_within_bounds\"");
    await runner.query("ALTER TABLE \"programme\" DROP COLUMN \"caseMonths\"");
  }
}
