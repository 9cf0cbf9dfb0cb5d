import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Agenda1795386800076 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"agenda_item\" (\"id\" uuid NOT NULL, \"organisationId\" uuid NOT NULL, \"groupId\" uuid NOT NULL, \"authorId\" uuid NOT NULL, \"kind\" text NOT NULL, \"situation\" text NOT NULL, \"question\" text, \"tried\" text, \"helpWanted\" text, \"stuck\" boolean NOT NULL DEFAULT false, \"version\" integer NOT NULL DEFAULT '1', \"addedAt\" TIMESTAMP WITH TIME ZONE NOT NULL, \"withdrawnAt\" TIMESTAMP WITH TIME ZONE, CONSTRAINT \"PK_413623e61232799619c2e0a1d42\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"IDX_b7af64915a3c0fdbcf8f2fff9c\" ON \"agenda_item\"  (\"groupId\") ");
    await runner.query("CREATE INDEX \"IDX_dd2b0adb8692179ff97cc1265d\" ON \"agenda_item\"  (\"authorId\") ");
    await runner.query("ALTER TABLE \"agenda_item\" ADD CONSTRAINT \"FK_b8b00d7ea67bd300b790afa3c40\" FOREIGN KEY (\"organisationId\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"agenda_item\" ADD CONSTRAINT \"FK_b7af64915a3c0fdbcf8f2fff9ce\" FOREIGN KEY (\"groupId\") REFERENCES \"mentor_group\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"agenda_item\" ADD CONSTRAINT \"FK_dd2b0adb8692179ff97cc1265df\" FOREIGN KEY (\"authorId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"agenda_item\" DROP CONSTRAINT \"FK_dd2b0adb8692179ff97cc1265df\"");
    await runner.query("ALTER TABLE \"agenda_item\" DROP CONSTRAINT \"FK_b7af64915a3c0fdbcf8f2fff9ce\"");
    await runner.query("ALTER TABLE \"agenda_item\" DROP CONSTRAINT \"FK_b8b00d7ea67bd300b790afa3c40\"");
    await runner.query("DROP INDEX \"public\".\"IDX_dd2b0adb8692179ff97cc1265d\"");
    await runner.query("DROP INDEX \"public\".\"IDX_b7af64915a3c0fdbcf8f2fff9c\"");
    await runner.query("DROP TABLE \"agenda_item\"");
  }
}
