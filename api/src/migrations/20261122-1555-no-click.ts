import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NoClick1795362927868 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"no_click\" (\"programmeId\" uuid NOT NULL, \"menteeId\" uuid NOT NULL, \"mentorId\" uuid NOT NULL, \"organisationId\" uuid NOT NULL, CONSTRAINT \"PK_9a8ff857705f9b2d37c43760835\" PRIMARY KEY (\"programmeId\", \"menteeId\", \"mentorId\"))");
    await runner.query("ALTER TABLE \"rule_breach\" DROP CONSTRAINT \"FK_a1d0103302ae4f96d583c599db2\"");
    await runner.query("ALTER TABLE \"rule_breach\" ALTER COLUMN \"groupId\" DROP NOT NULL");
    await runner.query("ALTER TABLE \"no_click\" ADD CONSTRAINT \"FK_06a21a88ca7d92df68632c1f5bd\" FOREIGN KEY (\"programmeId\") REFERENCES \"programme\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"no_click\" ADD CONSTRAINT \"FK_25bce1888d6b63d349000baccad\" FOREIGN KEY (\"menteeId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"no_click\" ADD CONSTRAINT \"FK_12c43a02bdf332e2c5d275773f1\" FOREIGN KEY (\"mentorId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"no_click\" ADD CONSTRAINT \"FK_1a2d34aef6094978f68874afb25\" FOREIGN KEY (\"organisationId\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"rule_breach\" ADD CONSTRAINT \"FK_a1d0103302ae4f96d583c599db2\" FOREIGN KEY (\"groupId\") REFERENCES \"mentor_group\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"rule_breach\" DROP CONSTRAINT \"FK_a1d0103302ae4f96d583c599db2\"");
    await runner.query("ALTER TABLE \"no_click\" DROP CONSTRAINT \"FK_1a2d34aef6094978f68874afb25\"");
    await runner.query("ALTER TABLE \"no_click\" DROP CONSTRAINT \"FK_12c43a02bdf332e2c5d275773f1\"");
    await runner.query("ALTER TABLE \"no_click\" DROP CONSTRAINT \"FK_25bce1888d6b63d349000baccad\"");
    await runner.query("ALTER TABLE \"no_click\" DROP CONSTRAINT \"FK_06a21a88ca7d92df68632c1f5bd\"");
    await runner.query("ALTER TABLE \"rule_breach\" ALTER COLUMN \"groupId\" SET NOT NULL");
    await runner.query("ALTER TABLE \"rule_breach\" ADD CONSTRAINT \"FK_a1d0103302ae4f96d583c599db2\" FOREIGN KEY (\"groupId\") REFERENCES \"mentor_group\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("DROP TABLE \"no_click\"");
  }
}
