import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SessionSeries1795325259683 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // a trusted extension: the owner of the database may add it without being a superuser
    await runner.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    await runner.query(
      'CREATE TABLE "session_place" ("sessionId" uuid NOT NULL, "groupId" uuid NOT NULL, "organisationId" uuid NOT NULL, "place" text NOT NULL, CONSTRAINT "PK_0a7e3951aff0fcd2483134562fb" PRIMARY KEY ("sessionId"))',
    );
    await runner.query('CREATE INDEX "IDX_29460c8f4ab9f6e18dc1e4a73d" ON "session_place"  ("groupId") ');
    await runner.query(
      'CREATE TABLE "session_series" ("groupId" uuid NOT NULL, "organisationId" uuid NOT NULL, "id" uuid NOT NULL, "plannedAt" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_fc34be1310ca820f0da6322e565" PRIMARY KEY ("groupId"))',
    );
    await runner.query('CREATE INDEX "IDX_f023bc353d881b3e9a98e3810f" ON "session_series"  ("organisationId") ');
    await runner.query('ALTER TABLE "session" ADD "zone" text NOT NULL DEFAULT \'Europe/Amsterdam\'');
    await runner.query('ALTER TABLE "session" ADD "number" smallint');
    await runner.query('ALTER TABLE "session" ADD "sequence" integer NOT NULL DEFAULT \'0\'');
    await runner.query(
      'ALTER TABLE "session" ADD CONSTRAINT "sessions_do_not_overlap" EXCLUDE USING gist ("groupId" WITH =, tsrange("startsAt" AT TIME ZONE \'UTC\', ("startsAt" AT TIME ZONE \'UTC\') + make_interval(mins => minutes)) WITH &&) WHERE (state <> \'CANCELLED\')',
    );
    await runner.query(
      'ALTER TABLE "session_place" ADD CONSTRAINT "FK_0a7e3951aff0fcd2483134562fb" FOREIGN KEY ("sessionId") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "session_place" ADD CONSTRAINT "FK_29460c8f4ab9f6e18dc1e4a73df" FOREIGN KEY ("groupId") REFERENCES "mentor_group"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "session_place" ADD CONSTRAINT "FK_69089b391048708aa418404ac56" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "session_series" ADD CONSTRAINT "FK_fc34be1310ca820f0da6322e565" FOREIGN KEY ("groupId") REFERENCES "mentor_group"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "session_series" ADD CONSTRAINT "FK_f023bc353d881b3e9a98e3810f7" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "session_series" DROP CONSTRAINT "FK_f023bc353d881b3e9a98e3810f7"');
    await runner.query('ALTER TABLE "session_series" DROP CONSTRAINT "FK_fc34be1310ca820f0da6322e565"');
    await runner.query('ALTER TABLE "session_place" DROP CONSTRAINT "FK_69089b391048708aa418404ac56"');
    await runner.query('ALTER TABLE "session_place" DROP CONSTRAINT "FK_29460c8f4ab9f6e18dc1e4a73df"');
    await runner.query('ALTER TABLE "session_place" DROP CONSTRAINT "FK_0a7e3951aff0fcd2483134562fb"');
    await runner.query('ALTER TABLE "session" DROP CONSTRAINT "sessions_do_not_overlap"');
    await runner.query('ALTER TABLE "session" DROP COLUMN "sequence"');
    await runner.query('ALTER TABLE "session" DROP COLUMN "number"');
    await runner.query('ALTER TABLE "session" DROP COLUMN "zone"');
    await runner.query('DROP INDEX "public"."IDX_f023bc353d881b3e9a98e3810f"');
    await runner.query('DROP TABLE "session_series"');
    await runner.query('DROP INDEX "public"."IDX_29460c8f4ab9f6e18dc1e4a73d"');
    await runner.query('DROP TABLE "session_place"');
  }
}
