import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PresenceSeen1795338142804 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"participant\" ADD \"seenAt\" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"participant\" DROP COLUMN \"seenAt\"");
  }
}
