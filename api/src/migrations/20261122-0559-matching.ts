import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Matching1795327168936 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"match_run\" (\"id\" uuid NOT NULL, \"organisationId\" uuid NOT NULL, \"programmeId\" uuid NOT NULL, \"state\" text NOT NULL, \"stage\" text NOT NULL DEFAULT 'PRICE', \"percent\" smallint NOT NULL DEFAULT '0', \"effort\" text NOT NULL, \"seed\" integer NOT NULL, \"keepFromId\" uuid, \"mentees\" integer, \"placed\" integer, \"objective\" integer, \"bound\" integer, \"cancelAsked\" boolean NOT NULL DEFAULT false, \"attempts\" smallint NOT NULL DEFAULT '0', \"startedAt\" TIMESTAMP WITH TIME ZONE NOT NULL, \"seenAt\" TIMESTAMP WITH TIME ZONE NOT NULL, \"finishedAt\" TIMESTAMP WITH TIME ZONE, CONSTRAINT \"PK_cc817fe400873d2c4664c5daef5\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"IDX_4ace31f1b1ed5b99d36a45826f\" ON \"match_run\"  (\"organisationId\") ");
    await runner.query("CREATE INDEX \"IDX_8c9f6be2848cf390d75093d7d8\" ON \"match_run\"  (\"programmeId\") ");
    await runner.query("CREATE UNIQUE INDEX \"one_match_run_at_a_time\" ON \"match_run\"  (\"programmeId\") WHERE state IN ('WAITING', 'RUNNING')");
    await runner.query("CREATE TABLE \"match_input\" (\"runId\" uuid NOT NULL, \"material\" json NOT NULL, CONSTRAINT \"PK_7151753d391f5c777199d691045\" PRIMARY KEY (\"runId\"))");
    await runner.query("CREATE TABLE \"proposal\" (\"id\" uuid NOT NULL, \"organisationId\" uuid NOT NULL, \"programmeId\" uuid NOT NULL, \"state\" text NOT NULL, \"version\" integer NOT NULL DEFAULT '0', \"bound\" integer, \"createdAt\" TIMESTAMP WITH TIME ZONE NOT NULL, \"publishedAt\" TIMESTAMP WITH TIME ZONE, CONSTRAINT \"PK_ca872ecfe4fef5720d2d39e4275\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"IDX_cacdf98a42756e40916148f526\" ON \"proposal\"  (\"organisationId\") ");
    await runner.query("CREATE INDEX \"IDX_1f1fe596ca139605307bccbe1a\" ON \"proposal\"  (\"programmeId\") ");
    await runner.query("CREATE TABLE \"proposed_group\" (\"id\" uuid NOT NULL, \"organisationId\" uuid NOT NULL, \"proposalId\" uuid NOT NULL, \"mentorId\" uuid NOT NULL, \"number\" integer NOT NULL, CONSTRAINT \"UQ_ae4b972f4e63a44ce7849723e25\" UNIQUE (\"proposalId\", \"number\"), CONSTRAINT \"PK_05e5aa9a2c78b3a3bc481c07cae\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"IDX_2c0a53d8ceb821cbb4d3fe42b6\" ON \"proposed_group\"  (\"proposalId\") ");
    await runner.query("CREATE TABLE \"proposed_place\" (\"proposalId\" uuid NOT NULL, \"personId\" uuid NOT NULL, \"organisationId\" uuid NOT NULL, \"groupId\" uuid, \"locked\" boolean NOT NULL DEFAULT false, CONSTRAINT \"PK_212d3b860396b1b33776d62bd97\" PRIMARY KEY (\"proposalId\", \"personId\"))");
    await runner.query("CREATE INDEX \"IDX_c20d483c7b152494c829855649\" ON \"proposed_place\"  (\"groupId\") ");
    await runner.query("CREATE TABLE \"proposal_change\" (\"id\" uuid NOT NULL, \"organisationId\" uuid NOT NULL, \"proposalId\" uuid NOT NULL, \"step\" integer NOT NULL, \"kind\" text NOT NULL, \"byId\" uuid NOT NULL, \"personId\" uuid NOT NULL, \"fromId\" uuid, \"toId\" uuid, \"at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"undoneAt\" TIMESTAMP WITH TIME ZONE, CONSTRAINT \"PK_b76fcbe19931e0e834bb579170d\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"IDX_810173472aad54159629e2c2c2\" ON \"proposal_change\"  (\"proposalId\", \"step\") ");
    await runner.query("ALTER TABLE \"match_run\" ADD CONSTRAINT \"FK_4ace31f1b1ed5b99d36a45826fc\" FOREIGN KEY (\"organisationId\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"match_run\" ADD CONSTRAINT \"FK_8c9f6be2848cf390d75093d7d84\" FOREIGN KEY (\"programmeId\") REFERENCES \"programme\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"match_input\" ADD CONSTRAINT \"FK_7151753d391f5c777199d691045\" FOREIGN KEY (\"runId\") REFERENCES \"match_run\"(\"id\") ON DELETE CASCADE ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"proposal\" ADD CONSTRAINT \"FK_ca872ecfe4fef5720d2d39e4275\" FOREIGN KEY (\"id\") REFERENCES \"match_run\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"proposal\" ADD CONSTRAINT \"FK_cacdf98a42756e40916148f526f\" FOREIGN KEY (\"organisationId\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"proposal\" ADD CONSTRAINT \"FK_1f1fe596ca139605307bccbe1a7\" FOREIGN KEY (\"programmeId\") REFERENCES \"programme\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"proposed_group\" ADD CONSTRAINT \"FK_88ff889a5d57d0f4490f1c657b7\" FOREIGN KEY (\"organisationId\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"proposed_group\" ADD CONSTRAINT \"FK_2c0a53d8ceb821cbb4d3fe42b69\" FOREIGN KEY (\"proposalId\") REFERENCES \"proposal\"(\"id\") ON DELETE CASCADE ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"proposed_group\" ADD CONSTRAINT \"FK_f14b16ee2f4fac7df87b50a4855\" FOREIGN KEY (\"mentorId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"proposed_place\" ADD CONSTRAINT \"FK_9bd359dee46ab9de904c0116e39\" FOREIGN KEY (\"proposalId\") REFERENCES \"proposal\"(\"id\") ON DELETE CASCADE ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"proposed_place\" ADD CONSTRAINT \"FK_07051cfd308d7ca02d16fffcbea\" FOREIGN KEY (\"personId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"proposed_place\" ADD CONSTRAINT \"FK_6de5ae4ba64e97edd8a99a9abff\" FOREIGN KEY (\"organisationId\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"proposed_place\" ADD CONSTRAINT \"FK_c20d483c7b152494c8298556491\" FOREIGN KEY (\"groupId\") REFERENCES \"proposed_group\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"proposal_change\" ADD CONSTRAINT \"FK_d55eaa29754ff58f1d1b5d71694\" FOREIGN KEY (\"organisationId\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"proposal_change\" ADD CONSTRAINT \"FK_05dc2c86404292ba2f391e13817\" FOREIGN KEY (\"proposalId\") REFERENCES \"proposal\"(\"id\") ON DELETE CASCADE ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"proposal_change\" ADD CONSTRAINT \"FK_11d71c39c3f03b96c32314ef2f2\" FOREIGN KEY (\"byId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"proposal_change\" ADD CONSTRAINT \"FK_b12fbbbc25a00d49f378cac96d1\" FOREIGN KEY (\"personId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"proposal_change\" ADD CONSTRAINT \"FK_c74cfc4c2c0635ec64a255bd90b\" FOREIGN KEY (\"fromId\") REFERENCES \"proposed_group\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"proposal_change\" ADD CONSTRAINT \"FK_741c2cbf74435ff97074b2d540d\" FOREIGN KEY (\"toId\") REFERENCES \"proposed_group\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"proposal_change\" DROP CONSTRAINT \"FK_741c2cbf74435ff97074b2d540d\"");
    await runner.query("ALTER TABLE \"proposal_change\" DROP CONSTRAINT \"FK_c74cfc4c2c0635ec64a255bd90b\"");
    await runner.query("ALTER TABLE \"proposal_change\" DROP CONSTRAINT \"FK_b12fbbbc25a00d49f378cac96d1\"");
    await runner.query("ALTER TABLE \"proposal_change\" DROP CONSTRAINT \"FK_11d71c39c3f03b96c32314ef2f2\"");
    await runner.query("ALTER TABLE \"proposal_change\" DROP CONSTRAINT \"FK_05dc2c86404292ba2f391e13817\"");
    await runner.query("ALTER TABLE \"proposal_change\" DROP CONSTRAINT \"FK_d55eaa29754ff58f1d1b5d71694\"");
    await runner.query("ALTER TABLE \"proposed_place\" DROP CONSTRAINT \"FK_c20d483c7b152494c8298556491\"");
    await runner.query("ALTER TABLE \"proposed_place\" DROP CONSTRAINT \"FK_6de5ae4ba64e97edd8a99a9abff\"");
    await runner.query("ALTER TABLE \"proposed_place\" DROP CONSTRAINT \"FK_07051cfd308d7ca02d16fffcbea\"");
    await runner.query("ALTER TABLE \"proposed_place\" DROP CONSTRAINT \"FK_9bd359dee46ab9de904c0116e39\"");
    await runner.query("ALTER TABLE \"proposed_group\" DROP CONSTRAINT \"FK_f14b16ee2f4fac7df87b50a4855\"");
    await runner.query("ALTER TABLE \"proposed_group\" DROP CONSTRAINT \"FK_2c0a53d8ceb821cbb4d3fe42b69\"");
    await runner.query("ALTER TABLE \"proposed_group\" DROP CONSTRAINT \"FK_88ff889a5d57d0f4490f1c657b7\"");
    await runner.query("ALTER TABLE \"proposal\" DROP CONSTRAINT \"FK_1f1fe596ca139605307bccbe1a7\"");
    await runner.query("ALTER TABLE \"proposal\" DROP CONSTRAINT \"FK_cacdf98a42756e40916148f526f\"");
    await runner.query("ALTER TABLE \"proposal\" DROP CONSTRAINT \"FK_ca872ecfe4fef5720d2d39e4275\"");
    await runner.query("ALTER TABLE \"match_input\" DROP CONSTRAINT \"FK_7151753d391f5c777199d691045\"");
    await runner.query("ALTER TABLE \"match_run\" DROP CONSTRAINT \"FK_8c9f6be2848cf390d75093d7d84\"");
    await runner.query("ALTER TABLE \"match_run\" DROP CONSTRAINT \"FK_4ace31f1b1ed5b99d36a45826fc\"");
    await runner.query("DROP INDEX \"public\".\"IDX_810173472aad54159629e2c2c2\"");
    await runner.query("DROP TABLE \"proposal_change\"");
    await runner.query("DROP INDEX \"public\".\"IDX_c20d483c7b152494c829855649\"");
    await runner.query("DROP TABLE \"proposed_place\"");
    await runner.query("DROP INDEX \"public\".\"IDX_2c0a53d8ceb821cbb4d3fe42b6\"");
    await runner.query("DROP TABLE \"proposed_group\"");
    await runner.query("DROP INDEX \"public\".\"IDX_1f1fe596ca139605307bccbe1a\"");
    await runner.query("DROP INDEX \"public\".\"IDX_cacdf98a42756e40916148f526\"");
    await runner.query("DROP TABLE \"proposal\"");
    await runner.query("DROP TABLE \"match_input\"");
    await runner.query("DROP INDEX \"public\".\"one_match_run_at_a_time\"");
    await runner.query("DROP INDEX \"public\".\"IDX_8c9f6be2848cf390d75093d7d8\"");
    await runner.query("DROP INDEX \"public\".\"IDX_4ace31f1b1ed5b99d36a45826f\"");
    await runner.query("DROP TABLE \"match_run\"");
  }
}
