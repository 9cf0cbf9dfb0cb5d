import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OwnMethod1795385458981 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"own_method\" (\"id\" uuid NOT NULL, \"organisationId\" uuid NOT NULL, \"draft\" jsonb NOT NULL, \"revision\" integer NOT NULL DEFAULT '1', \"version\" integer NOT NULL DEFAULT '0', \"publishedRevision\" integer, CONSTRAINT \"PK_75980399e74561b94d48a36f9f3\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"IDX_ee874a7dfb27301b5ff52404dc\" ON \"own_method\"  (\"organisationId\") ");
    await runner.query("CREATE TABLE \"own_method_version\" (\"methodId\" uuid NOT NULL, \"version\" integer NOT NULL, \"organisationId\" uuid NOT NULL, \"script\" jsonb NOT NULL, \"publishedAt\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_a0eb56bbf1efe5e90d441c5a503\" PRIMARY KEY (\"methodId\", \"version\"))");
    await runner.query("CREATE INDEX \"IDX_362ae1513f6d8b44ce3eb82649\" ON \"own_method_version\"  (\"organisationId\") ");
    await runner.query("ALTER TABLE \"own_method\" ADD CONSTRAINT \"FK_ee874a7dfb27301b5ff52404dc6\" FOREIGN KEY (\"organisationId\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"own_method_version\" ADD CONSTRAINT \"FK_c7fc704efdb48d9c9925fcec464\" FOREIGN KEY (\"methodId\") REFERENCES \"own_method\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"own_method_version\" ADD CONSTRAINT \"FK_362ae1513f6d8b44ce3eb82649c\" FOREIGN KEY (\"organisationId\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"own_method_version\" DROP CONSTRAINT \"FK_362ae1513f6d8b44ce3eb82649c\"");
    await runner.query("ALTER TABLE \"own_method_version\" DROP CONSTRAINT \"FK_c7fc704efdb48d9c9925fcec464\"");
    await runner.query("ALTER TABLE \"own_method\" DROP CONSTRAINT \"FK_ee874a7dfb27301b5ff52404dc6\"");
    await runner.query("DROP INDEX \"public\".\"IDX_362ae1513f6d8b44ce3eb82649\"");
    await runner.query("DROP TABLE \"own_method_version\"");
    await runner.query("DROP INDEX \"public\".\"IDX_ee874a7dfb27301b5ff52404dc\"");
    await runner.query("DROP TABLE \"own_method\"");
  }
}
