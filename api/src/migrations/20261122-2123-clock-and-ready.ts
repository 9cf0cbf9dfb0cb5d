import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ClockAndReady1795382613794 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"live_session\" ADD \"phaseNumber\" integer NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE \"live_session\" ADD \"pausedAt\" TIMESTAMP WITH TIME ZONE");
    await runner.query("ALTER TABLE \"live_session\" ADD \"pausedMs\" integer NOT NULL DEFAULT '0'");
    await runner.query("ALTER TABLE \"participant\" ADD \"readyFor\" integer");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"participant\" DROP COLUMN \"readyFor\"");
    await runner.query("ALTER TABLE \"live_session\" DROP COLUMN \"pausedMs\"");
    await runner.query("ALTER TABLE \"live_session\" DROP COLUMN \"pausedAt\"");
    await runner.query("ALTER TABLE \"live_session\" DROP COLUMN \"phaseNumber\"");
  }
}
