import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LinksAsked1795347600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "links_asked" ("placeHash" text NOT NULL, "count" integer NOT NULL, "since" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_d153811def160736da562412041" PRIMARY KEY ("placeHash"))',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "links_asked"');
  }
}
