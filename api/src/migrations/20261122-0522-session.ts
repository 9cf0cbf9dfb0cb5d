import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Session1795324946414 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"session\" (\"id\" uuid NOT NULL, \"organisationId\" uuid NOT NULL, \"groupId\" uuid NOT NULL, \"kind\" text NOT NULL, \"startsAt\" TIMESTAMP WITH TIME ZONE NOT NULL, \"minutes\" integer NOT NULL DEFAULT '120', \"state\" text NOT NULL DEFAULT 'PLANNED', CONSTRAINT \"PK_f55da76ac1c3ac420f444d2ff11\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"IDX_7b76d6229746c4c2a1e3cbaa1c\" ON \"session\"  (\"organisationId\") ");
    await runner.query("CREATE INDEX \"IDX_9b96cf56ead320ee318d3263ee\" ON \"session\"  (\"groupId\") ");
    await runner.query("ALTER TABLE \"session\" ADD CONSTRAINT \"FK_7b76d6229746c4c2a1e3cbaa1c0\" FOREIGN KEY (\"organisationId\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"session\" ADD CONSTRAINT \"FK_9b96cf56ead320ee318d3263ee6\" FOREIGN KEY (\"groupId\") REFERENCES \"mentor_group\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"session\" DROP CONSTRAINT \"FK_9b96cf56ead320ee318d3263ee6\"");
    await runner.query("ALTER TABLE \"session\" DROP CONSTRAINT \"FK_7b76d6229746c4c2a1e3cbaa1c0\"");
    await runner.query("DROP INDEX \"public\".\"IDX_9b96cf56ead320ee318d3263ee\"");
    await runner.query("DROP INDEX \"public\".\"IDX_7b76d6229746c4c2a1e3cbaa1c\"");
    await runner.query("DROP TABLE \"session\"");
  }
}
