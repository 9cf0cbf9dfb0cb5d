import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ForgottenSession1795383254411 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"live_session\" ADD \"forgotten\" boolean NOT NULL DEFAULT false");
    await runner.query("ALTER TABLE \"live_session\" ADD \"reopenedAt\" TIMESTAMP WITH TIME ZONE");
    await runner.query("ALTER TABLE \"session_event\" ALTER COLUMN \"byId\" DROP NOT NULL");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"session_event\" ALTER COLUMN \"byId\" SET NOT NULL");
    await runner.query("ALTER TABLE \"live_session\" DROP COLUMN \"reopenedAt\"");
    await runner.query("ALTER TABLE \"live_session\" DROP COLUMN \"forgotten\"");
  }
}
