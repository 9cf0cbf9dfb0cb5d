import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AnsweredBetweenSessions1795396862174 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"agreement\" DROP CONSTRAINT \"answered_in_a_session\"");
    await runner.query("ALTER TABLE \"agreement\" ADD \"answeredAt\" TIMESTAMP WITH TIME ZONE");
    await runner.query(`UPDATE agreement SET "answeredAt" = (SELECT coalesce(l."closedAt", l."openedAt") FROM live_session l WHERE l.id = "answeredInId") WHERE outcome IS NOT NULL`);
    await runner.query("ALTER TABLE \"agreement\" ADD CONSTRAINT \"answered_at_a_moment\" CHECK ((outcome IS NULL) = (\"answeredAt\" IS NULL) AND (outcome IS NOT NULL OR \"answeredInId\" IS NULL))");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"agreement\" DROP CONSTRAINT \"answered_at_a_moment\"");
    await runner.query(`UPDATE agreement SET outcome = NULL, barrier = NULL WHERE "answeredInId" IS NULL`);
    await runner.query("ALTER TABLE \"agreement\" DROP COLUMN \"answeredAt\"");
    await runner.query("ALTER TABLE \"agreement\" ADD CONSTRAINT \"answered_in_a_session\" CHECK (((outcome IS NULL) = (\"answeredInId\" IS NULL)))");
  }
}
