import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of two who swap addresses, each is without one for a moment: what is no address is not kept. */
const KEEP = `
  CREATE FUNCTION staff_record_keeps_former_address() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ BEGIN
    INSERT INTO former_address ("organisationId", "personId", address) VALUES (OLD."organisationId", OLD."personId", OLD.email);
    RETURN NULL;
  END $$;
  CREATE TRIGGER staff_record_keeps_former_address AFTER UPDATE OF email ON staff_record
    FOR EACH ROW WHEN (OLD.email <> NEW.email AND OLD.email LIKE '%@%') EXECUTE FUNCTION staff_record_keeps_former_address();`;

export class FormerAddress1795347548499 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "former_address" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "organisationId" uuid NOT NULL, "personId" uuid NOT NULL, "address" text NOT NULL, CONSTRAINT "PK_a0fff9833510c6dfc8a07561cd6" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "IDX_8dcc4f247b97bd507d16c8ecf4" ON "former_address"  ("personId") ');
    await runner.query(
      'ALTER TABLE "former_address" ADD CONSTRAINT "FK_9be67d350405e66dfe06c882b05" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "former_address" ADD CONSTRAINT "FK_8dcc4f247b97bd507d16c8ecf44" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(KEEP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TRIGGER staff_record_keeps_former_address ON staff_record');
    await runner.query('DROP FUNCTION staff_record_keeps_former_address()');
    await runner.query('ALTER TABLE "former_address" DROP CONSTRAINT "FK_8dcc4f247b97bd507d16c8ecf44"');
    await runner.query('ALTER TABLE "former_address" DROP CONSTRAINT "FK_9be67d350405e66dfe06c882b05"');
    await runner.query('DROP INDEX "public"."IDX_8dcc4f247b97bd507d16c8ecf4"');
    await runner.query('DROP TABLE "former_address"');
  }
}
