import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SuccessorMentor1795372564344 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"repair_move\" ADD \"role\" text NOT NULL DEFAULT 'MENTEE'");
    await runner.query("ALTER TABLE \"rule_breach\" ADD \"hindrances\" jsonb NOT NULL DEFAULT '[]'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"rule_breach\" DROP COLUMN \"hindrances\"");
    await runner.query("ALTER TABLE \"repair_move\" DROP COLUMN \"role\"");
  }
}
