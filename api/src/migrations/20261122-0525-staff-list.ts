import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StaffList1795325114462 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"awaited_manager\" (\"personId\" uuid NOT NULL, \"organisationId\" uuid NOT NULL, \"managerNumber\" text NOT NULL, CONSTRAINT \"PK_03daf24ac816db75ab27c4fee6a\" PRIMARY KEY (\"personId\"))");
    await runner.query("CREATE INDEX \"IDX_3e08656b57b0cab6ed5c528eb3\" ON \"awaited_manager\"  (\"organisationId\") ");
    await runner.query("CREATE TABLE \"staff_list_upload\" (\"id\" uuid NOT NULL, \"organisationId\" uuid NOT NULL, \"uploaderId\" uuid NOT NULL, \"kind\" text NOT NULL, \"programmeId\" uuid, \"fileName\" text NOT NULL, \"content\" bytea, \"header\" text array NOT NULL, \"chosen\" jsonb NOT NULL, \"rows\" integer NOT NULL, \"hidden\" integer NOT NULL, \"fingerprint\" text NOT NULL, \"createdAt\" TIMESTAMP WITH TIME ZONE NOT NULL, \"expiresAt\" TIMESTAMP WITH TIME ZONE NOT NULL, \"appliedAt\" TIMESTAMP WITH TIME ZONE, CONSTRAINT \"PK_f1454f3eebe2416d1d6e3f74466\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"IDX_31f4465e173afc65b281b7e1ad\" ON \"staff_list_upload\"  (\"organisationId\") ");
    await runner.query("CREATE INDEX \"IDX_262aa5f028a2410e9dbe36cfd7\" ON \"staff_list_upload\"  (\"uploaderId\") ");
    await runner.query("CREATE TABLE \"staff_list_entry\" (\"uploadId\" uuid NOT NULL, \"position\" integer NOT NULL, \"organisationId\" uuid NOT NULL, \"outcome\" text NOT NULL, \"line\" integer, \"subjectId\" uuid NOT NULL, \"number\" text NOT NULL, \"name\" text NOT NULL, \"detail\" text NOT NULL, \"changes\" jsonb NOT NULL, \"awaitsManager\" boolean NOT NULL DEFAULT false, \"target\" jsonb, CONSTRAINT \"PK_6c93defa15c9ee4a384f7f2e2c0\" PRIMARY KEY (\"uploadId\", \"position\"))");
    await runner.query("CREATE INDEX \"IDX_332ad5673872fe8f42d1ab59b1\" ON \"staff_list_entry\"  (\"uploadId\", \"outcome\", \"position\") ");
    await runner.query("CREATE TABLE \"staff_list_problem\" (\"uploadId\" uuid NOT NULL, \"position\" integer NOT NULL, \"organisationId\" uuid NOT NULL, \"line\" integer NOT NULL, \"column\" text NOT NULL, \"value\" text NOT NULL, \"problem\" text NOT NULL, \"params\" jsonb NOT NULL, CONSTRAINT \"PK_f7d3894d4422e70e8a66bce998a\" PRIMARY KEY (\"uploadId\", \"position\"))");
    await runner.query("ALTER TABLE \"awaited_manager\" ADD CONSTRAINT \"FK_03daf24ac816db75ab27c4fee6a\" FOREIGN KEY (\"personId\") REFERENCES \"person\"(\"id\") ON DELETE CASCADE ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"awaited_manager\" ADD CONSTRAINT \"FK_3e08656b57b0cab6ed5c528eb35\" FOREIGN KEY (\"organisationId\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"staff_list_upload\" ADD CONSTRAINT \"FK_31f4465e173afc65b281b7e1adb\" FOREIGN KEY (\"organisationId\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"staff_list_upload\" ADD CONSTRAINT \"FK_262aa5f028a2410e9dbe36cfd78\" FOREIGN KEY (\"uploaderId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"staff_list_entry\" ADD CONSTRAINT \"FK_a1664266b5815645c28c0ba36a9\" FOREIGN KEY (\"uploadId\") REFERENCES \"staff_list_upload\"(\"id\") ON DELETE CASCADE ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"staff_list_entry\" ADD CONSTRAINT \"FK_ed6af6b6d60759518907fa261fb\" FOREIGN KEY (\"organisationId\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"staff_list_problem\" ADD CONSTRAINT \"FK_6bc9852171a7dfaae2c47d80d18\" FOREIGN KEY (\"uploadId\") REFERENCES \"staff_list_upload\"(\"id\") ON DELETE CASCADE ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"staff_list_problem\" ADD CONSTRAINT \"FK_5f1849f6c9fc4bf37f712a8ad66\" FOREIGN KEY (\"organisationId\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"staff_list_problem\" DROP CONSTRAINT \"FK_5f1849f6c9fc4bf37f712a8ad66\"");
    await runner.query("ALTER TABLE \"staff_list_problem\" DROP CONSTRAINT \"FK_6bc9852171a7dfaae2c47d80d18\"");
    await runner.query("ALTER TABLE \"staff_list_entry\" DROP CONSTRAINT \"FK_ed6af6b6d60759518907fa261fb\"");
    await runner.query("ALTER TABLE \"staff_list_entry\" DROP CONSTRAINT \"FK_a1664266b5815645c28c0ba36a9\"");
    await runner.query("ALTER TABLE \"staff_list_upload\" DROP CONSTRAINT \"FK_262aa5f028a2410e9dbe36cfd78\"");
    await runner.query("ALTER TABLE \"staff_list_upload\" DROP CONSTRAINT \"FK_31f4465e173afc65b281b7e1adb\"");
    await runner.query("ALTER TABLE \"awaited_manager\" DROP CONSTRAINT \"FK_3e08656b57b0cab6ed5c528eb35\"");
    await runner.query("ALTER TABLE \"awaited_manager\" DROP CONSTRAINT \"FK_03daf24ac816db75ab27c4fee6a\"");
    await runner.query("DROP TABLE \"staff_list_problem\"");
    await runner.query("DROP INDEX \"public\".\"IDX_332ad5673872fe8f42d1ab59b1\"");
    await runner.query("DROP TABLE \"staff_list_entry\"");
    await runner.query("DROP INDEX \"public\".\"IDX_262aa5f028a2410e9dbe36cfd7\"");
    await runner.query("DROP INDEX \"public\".\"IDX_31f4465e173afc65b281b7e1ad\"");
    await runner.query("DROP TABLE \"staff_list_upload\"");
    await runner.query("DROP INDEX \"public\".\"IDX_3e08656b57b0cab6ed5c528eb3\"");
    await runner.query("DROP TABLE \"awaited_manager\"");
  }
}
