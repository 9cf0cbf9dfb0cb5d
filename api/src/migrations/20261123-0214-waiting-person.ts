import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WaitingPerson1795400077822 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"waiting_person\" (\"sessionId\" uuid NOT NULL, \"personId\" uuid NOT NULL, \"groupId\" uuid NOT NULL, \"since\" TIMESTAMP WITH TIME ZONE NOT NULL, \"seenAt\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_8625ab18464be6c9f9162af3f0a\" PRIMARY KEY (\"sessionId\", \"personId\"))");
    await runner.query("CREATE INDEX \"IDX_cba190488a66b07451802dff82\" ON \"waiting_person\"  (\"personId\") ");
    await runner.query("CREATE INDEX \"IDX_bc1a45cce2f8b520e82ce5b84a\" ON \"waiting_person\"  (\"groupId\") ");
    await runner.query("ALTER TABLE \"waiting_person\" ADD CONSTRAINT \"FK_5abafe4ed6a4a1d66fd9f06b9df\" FOREIGN KEY (\"sessionId\") REFERENCES \"session\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"waiting_person\" ADD CONSTRAINT \"FK_cba190488a66b07451802dff82c\" FOREIGN KEY (\"personId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"waiting_person\" ADD CONSTRAINT \"FK_bc1a45cce2f8b520e82ce5b84a2\" FOREIGN KEY (\"groupId\") REFERENCES \"mentor_group\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"waiting_person\" DROP CONSTRAINT \"FK_bc1a45cce2f8b520e82ce5b84a2\"");
    await runner.query("ALTER TABLE \"waiting_person\" DROP CONSTRAINT \"FK_cba190488a66b07451802dff82c\"");
    await runner.query("ALTER TABLE \"waiting_person\" DROP CONSTRAINT \"FK_5abafe4ed6a4a1d66fd9f06b9df\"");
    await runner.query("DROP INDEX \"public\".\"IDX_bc1a45cce2f8b520e82ce5b84a\"");
    await runner.query("DROP INDEX \"public\".\"IDX_cba190488a66b07451802dff82\"");
    await runner.query("DROP TABLE \"waiting_person\"");
  }
}
