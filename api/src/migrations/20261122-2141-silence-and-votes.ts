import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SilenceAndVotes1795383662634 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"case_vote\" (\"sessionId\" uuid NOT NULL, \"voterId\" uuid NOT NULL, \"groupId\" uuid NOT NULL, \"candidateId\" uuid NOT NULL, CONSTRAINT \"PK_2c6628c6c4c1c3ff1cad2503d56\" PRIMARY KEY (\"sessionId\", \"voterId\"))");
    await runner.query("CREATE INDEX \"IDX_fd5c90613ce6bbad793cda73bc\" ON \"case_vote\"  (\"voterId\") ");
    await runner.query("CREATE INDEX \"IDX_3c84abaf42d10923221672d960\" ON \"case_vote\"  (\"groupId\") ");
    await runner.query("ALTER TABLE \"live_session\" ADD \"revealed\" boolean NOT NULL DEFAULT false");
    await runner.query("ALTER TABLE \"contribution\" ADD \"hiddenIn\" integer");
    await runner.query("ALTER TABLE \"contribution\" ADD \"rating\" text");
    await runner.query("ALTER TABLE \"case_vote\" ADD CONSTRAINT \"FK_3a7bfd11eb277700c8385e7ad30\" FOREIGN KEY (\"sessionId\") REFERENCES \"live_session\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"case_vote\" ADD CONSTRAINT \"FK_fd5c90613ce6bbad793cda73bc9\" FOREIGN KEY (\"voterId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"case_vote\" ADD CONSTRAINT \"FK_3c84abaf42d10923221672d9605\" FOREIGN KEY (\"groupId\") REFERENCES \"mentor_group\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"case_vote\" ADD CONSTRAINT \"FK_df8d88cbfe9497f065507f0c12a\" FOREIGN KEY (\"candidateId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"case_vote\" DROP CONSTRAINT \"FK_df8d88cbfe9497f065507f0c12a\"");
    await runner.query("ALTER TABLE \"case_vote\" DROP CONSTRAINT \"FK_3c84abaf42d10923221672d9605\"");
    await runner.query("ALTER TABLE \"case_vote\" DROP CONSTRAINT \"FK_fd5c90613ce6bbad793cda73bc9\"");
    await runner.query("ALTER TABLE \"case_vote\" DROP CONSTRAINT \"FK_3a7bfd11eb277700c8385e7ad30\"");
    await runner.query("ALTER TABLE \"contribution\" DROP COLUMN \"rating\"");
    await runner.query("ALTER TABLE \"contribution\" DROP COLUMN \"hiddenIn\"");
    await runner.query("ALTER TABLE \"live_session\" DROP COLUMN \"revealed\"");
    await runner.query("DROP INDEX \"public\".\"IDX_3c84abaf42d10923221672d960\"");
    await runner.query("DROP INDEX \"public\".\"IDX_fd5c90613ce6bbad793cda73bc\"");
    await runner.query("DROP TABLE \"case_vote\"");
  }
}
