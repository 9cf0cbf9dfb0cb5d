import type { MigrationInterface, QueryRunner } from 'typeorm';

export class GroupRepair1795349153536 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"repair\" (\"id\" uuid NOT NULL, \"organisationId\" uuid NOT NULL, \"programmeId\" uuid NOT NULL, \"state\" text NOT NULL, \"basis\" text NOT NULL, \"cause\" text, \"scoreBefore\" smallint NOT NULL, \"scoreAfter\" smallint NOT NULL, \"unsolved\" smallint NOT NULL, \"createdAt\" TIMESTAMP WITH TIME ZONE NOT NULL, \"decidedAt\" TIMESTAMP WITH TIME ZONE, \"decidedById\" uuid, \"reason\" text, CONSTRAINT \"PK_ff45c30ef282d3ffc3e3c2061c3\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"IDX_1f6770358f616335a194094c5a\" ON \"repair\"  (\"programmeId\") ");
    await runner.query("CREATE UNIQUE INDEX \"one_open_repair\" ON \"repair\"  (\"programmeId\") WHERE state = 'OPEN'");
    await runner.query("CREATE TABLE \"repair_move\" (\"id\" uuid NOT NULL, \"organisationId\" uuid NOT NULL, \"repairId\" uuid NOT NULL, \"personId\" uuid NOT NULL, \"fromId\" uuid, \"toId\" uuid, CONSTRAINT \"PK_8d02103af525829205b1659ac9c\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"IDX_5d68425346177e647a51554ed8\" ON \"repair_move\"  (\"repairId\") ");
    await runner.query("CREATE TABLE \"rule_breach\" (\"id\" uuid NOT NULL, \"organisationId\" uuid NOT NULL, \"programmeId\" uuid NOT NULL, \"groupId\" uuid NOT NULL, \"rule\" text NOT NULL, \"firstId\" uuid, \"secondId\" uuid, \"foundAt\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_e025f746b2896dcf2bdd0e76ae2\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"IDX_bfe16a39403308770a0a923629\" ON \"rule_breach\"  (\"programmeId\") ");
    await runner.query("CREATE INDEX \"IDX_a1d0103302ae4f96d583c599db\" ON \"rule_breach\"  (\"groupId\") ");
    await runner.query("ALTER TABLE \"repair\" ADD CONSTRAINT \"FK_ee01cdb08d7990d2a764f138df9\" FOREIGN KEY (\"organisationId\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"repair\" ADD CONSTRAINT \"FK_1f6770358f616335a194094c5ad\" FOREIGN KEY (\"programmeId\") REFERENCES \"programme\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"repair\" ADD CONSTRAINT \"FK_9a75c3c37df93caeff6f4a45746\" FOREIGN KEY (\"decidedById\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"repair_move\" ADD CONSTRAINT \"FK_6ff37b3ece5c81ae423dd9962f5\" FOREIGN KEY (\"organisationId\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"repair_move\" ADD CONSTRAINT \"FK_5d68425346177e647a51554ed88\" FOREIGN KEY (\"repairId\") REFERENCES \"repair\"(\"id\") ON DELETE CASCADE ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"repair_move\" ADD CONSTRAINT \"FK_42cd87addd419e25bdfff9523c9\" FOREIGN KEY (\"personId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"repair_move\" ADD CONSTRAINT \"FK_5deecded0174372e98ad491c22d\" FOREIGN KEY (\"fromId\") REFERENCES \"mentor_group\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"repair_move\" ADD CONSTRAINT \"FK_18cce4fe038db00f94304d0a0d0\" FOREIGN KEY (\"toId\") REFERENCES \"mentor_group\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"rule_breach\" ADD CONSTRAINT \"FK_f6451dd17b667c5da493c3bab86\" FOREIGN KEY (\"organisationId\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"rule_breach\" ADD CONSTRAINT \"FK_bfe16a39403308770a0a9236295\" FOREIGN KEY (\"programmeId\") REFERENCES \"programme\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"rule_breach\" ADD CONSTRAINT \"FK_a1d0103302ae4f96d583c599db2\" FOREIGN KEY (\"groupId\") REFERENCES \"mentor_group\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"rule_breach\" ADD CONSTRAINT \"FK_4b56ad10b44d93ed6276be7264c\" FOREIGN KEY (\"firstId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"rule_breach\" ADD CONSTRAINT \"FK_2245cc9ef4cfeac155e95b9eb90\" FOREIGN KEY (\"secondId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"rule_breach\" DROP CONSTRAINT \"FK_2245cc9ef4cfeac155e95b9eb90\"");
    await runner.query("ALTER TABLE \"rule_breach\" DROP CONSTRAINT \"FK_4b56ad10b44d93ed6276be7264c\"");
    await runner.query("ALTER TABLE \"rule_breach\" DROP CONSTRAINT \"FK_a1d0103302ae4f96d583c599db2\"");
    await runner.query("ALTER TABLE \"rule_breach\" DROP CONSTRAINT \"FK_bfe16a39403308770a0a9236295\"");
    await runner.query("ALTER TABLE \"rule_breach\" DROP CONSTRAINT \"FK_f6451dd17b667c5da493c3bab86\"");
    await runner.query("ALTER TABLE \"repair_move\" DROP CONSTRAINT \"FK_18cce4fe038db00f94304d0a0d0\"");
    await runner.query("ALTER TABLE \"repair_move\" DROP CONSTRAINT \"FK_5deecded0174372e98ad491c22d\"");
    await runner.query("ALTER TABLE \"repair_move\" DROP CONSTRAINT \"FK_42cd87addd419e25bdfff9523c9\"");
    await runner.query("ALTER TABLE \"repair_move\" DROP CONSTRAINT \"FK_5d68425346177e647a51554ed88\"");
    await runner.query("ALTER TABLE \"repair_move\" DROP CONSTRAINT \"FK_6ff37b3ece5c81ae423dd9962f5\"");
    await runner.query("ALTER TABLE \"repair\" DROP CONSTRAINT \"FK_9a75c3c37df93caeff6f4a45746\"");
    await runner.query("ALTER TABLE \"repair\" DROP CONSTRAINT \"FK_1f6770358f616335a194094c5ad\"");
    await runner.query("ALTER TABLE \"repair\" DROP CONSTRAINT \"FK_ee01cdb08d7990d2a764f138df9\"");
    await runner.query("DROP INDEX \"public\".\"IDX_a1d0103302ae4f96d583c599db\"");
    await runner.query("DROP INDEX \"public\".\"IDX_bfe16a39403308770a0a923629\"");
    await runner.query("DROP TABLE \"rule_breach\"");
    await runner.query("DROP INDEX \"public\".\"IDX_5d68425346177e647a51554ed8\"");
    await runner.query("DROP TABLE \"repair_move\"");
    await runner.query("DROP INDEX \"public\".\"one_open_repair\"");
    await runner.query("DROP INDEX \"public\".\"IDX_1f6770358f616335a194094c5a\"");
    await runner.query("DROP TABLE \"repair\"");
  }
}
