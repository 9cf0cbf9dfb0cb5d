import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LiveSession1795326238140 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"live_session\" (\"id\" uuid NOT NULL, \"organisationId\" uuid NOT NULL, \"groupId\" uuid NOT NULL, \"methodId\" text NOT NULL, \"methodVersion\" integer NOT NULL, \"script\" jsonb NOT NULL, \"phase\" text NOT NULL, \"phaseStartedAt\" TIMESTAMP WITH TIME ZONE NOT NULL, \"addedMinutes\" integer NOT NULL DEFAULT '0', \"leftPhase\" text, \"facilitatorId\" uuid NOT NULL, \"caseOwnerId\" uuid, \"previousCaseOwnerId\" uuid, \"lastNumber\" integer NOT NULL DEFAULT '1', \"openedAt\" TIMESTAMP WITH TIME ZONE NOT NULL, \"closedAt\" TIMESTAMP WITH TIME ZONE, \"noAgreements\" boolean NOT NULL DEFAULT false, CONSTRAINT \"PK_8c12a79cfe5dac6c435df6024e1\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"IDX_bc30126d7e4b7764265859a829\" ON \"live_session\"  (\"groupId\") ");
    await runner.query("CREATE UNIQUE INDEX \"one_live_session_per_group\" ON \"live_session\"  (\"groupId\") WHERE \"closedAt\" IS NULL");
    await runner.query("CREATE TABLE \"agreement\" (\"id\" uuid NOT NULL, \"groupId\" uuid NOT NULL, \"sessionId\" uuid NOT NULL, \"ownerId\" uuid NOT NULL, \"text\" text NOT NULL, \"dueOn\" date NOT NULL, \"at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"outcome\" text, \"barrier\" text, \"answeredInId\" uuid, CONSTRAINT \"answered_in_a_session\" CHECK ((outcome IS NULL) = (\"answeredInId\" IS NULL)), CONSTRAINT \"barrier_when_not_done\" CHECK (coalesce(outcome = 'NOT_DONE', false) = (barrier IS NOT NULL)), CONSTRAINT \"PK_e7537188219eeef56233a609753\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"IDX_775a88566076f2278155c57a87\" ON \"agreement\"  (\"groupId\") ");
    await runner.query("CREATE INDEX \"IDX_84faf6815f3b6cf273190bc5bc\" ON \"agreement\"  (\"sessionId\") ");
    await runner.query("CREATE INDEX \"IDX_6598893ef1ece6cfc2fd29ab7a\" ON \"agreement\"  (\"ownerId\") ");
    await runner.query("CREATE INDEX \"IDX_43b3190175e30974f5e233d5c5\" ON \"agreement\"  (\"answeredInId\") ");
    await runner.query("CREATE TABLE \"session_event\" (\"sessionId\" uuid NOT NULL, \"number\" integer NOT NULL, \"groupId\" uuid NOT NULL, \"kind\" text NOT NULL, \"at\" TIMESTAMP WITH TIME ZONE NOT NULL, \"byId\" uuid NOT NULL, \"personId\" uuid, \"contributionId\" uuid, \"agreementId\" uuid, \"phase\" text, \"minutes\" integer, CONSTRAINT \"PK_180facf8d5353591af0970a57b8\" PRIMARY KEY (\"sessionId\", \"number\"))");
    await runner.query("CREATE INDEX \"IDX_4cc0fc8e168414495c08e1f6cf\" ON \"session_event\"  (\"groupId\") ");
    await runner.query("CREATE TABLE \"contribution\" (\"id\" uuid NOT NULL, \"sessionId\" uuid NOT NULL, \"groupId\" uuid NOT NULL, \"authorId\" uuid NOT NULL, \"kind\" text NOT NULL, \"phase\" text NOT NULL, \"audience\" text NOT NULL, \"text\" text NOT NULL, \"at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_878330fa5bb34475732a5883d58\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"IDX_2dacef4cca299f8936fc23f996\" ON \"contribution\"  (\"sessionId\") ");
    await runner.query("CREATE INDEX \"IDX_718f4dba3b6dd0643bf4ac7292\" ON \"contribution\"  (\"groupId\") ");
    await runner.query("CREATE INDEX \"IDX_ba7ce9cf3ac2761fe5acc1314a\" ON \"contribution\"  (\"authorId\") ");
    await runner.query("CREATE TABLE \"participant\" (\"sessionId\" uuid NOT NULL, \"personId\" uuid NOT NULL, \"groupId\" uuid NOT NULL, \"joinedAt\" TIMESTAMP WITH TIME ZONE NOT NULL, \"present\" boolean NOT NULL, CONSTRAINT \"PK_b538788e7f557d9fe5f7d221cf4\" PRIMARY KEY (\"sessionId\", \"personId\"))");
    await runner.query("CREATE INDEX \"IDX_43c5caad2335ce85537fd1b6a6\" ON \"participant\"  (\"personId\") ");
    await runner.query("CREATE INDEX \"IDX_dc56154aca4ec8aaaa49e7f6f6\" ON \"participant\"  (\"groupId\") ");
    await runner.query("ALTER TABLE \"live_session\" ADD CONSTRAINT \"FK_8c12a79cfe5dac6c435df6024e1\" FOREIGN KEY (\"id\") REFERENCES \"session\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"live_session\" ADD CONSTRAINT \"FK_9dc48a5787f64aa269d23ba03e2\" FOREIGN KEY (\"organisationId\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"live_session\" ADD CONSTRAINT \"FK_bc30126d7e4b7764265859a829c\" FOREIGN KEY (\"groupId\") REFERENCES \"mentor_group\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"live_session\" ADD CONSTRAINT \"FK_0d94a85904a3198edbae67ee801\" FOREIGN KEY (\"facilitatorId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"live_session\" ADD CONSTRAINT \"FK_b6497b9c560ba44b902c774648c\" FOREIGN KEY (\"caseOwnerId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"live_session\" ADD CONSTRAINT \"FK_7f89ce6a032d42dcd50daefae02\" FOREIGN KEY (\"previousCaseOwnerId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"agreement\" ADD CONSTRAINT \"FK_775a88566076f2278155c57a877\" FOREIGN KEY (\"groupId\") REFERENCES \"mentor_group\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"agreement\" ADD CONSTRAINT \"FK_84faf6815f3b6cf273190bc5bc1\" FOREIGN KEY (\"sessionId\") REFERENCES \"live_session\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"agreement\" ADD CONSTRAINT \"FK_6598893ef1ece6cfc2fd29ab7a2\" FOREIGN KEY (\"ownerId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"agreement\" ADD CONSTRAINT \"FK_43b3190175e30974f5e233d5c55\" FOREIGN KEY (\"answeredInId\") REFERENCES \"live_session\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"session_event\" ADD CONSTRAINT \"FK_e650c954c236a71e5080bbca404\" FOREIGN KEY (\"sessionId\") REFERENCES \"live_session\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"session_event\" ADD CONSTRAINT \"FK_4cc0fc8e168414495c08e1f6cf7\" FOREIGN KEY (\"groupId\") REFERENCES \"mentor_group\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"contribution\" ADD CONSTRAINT \"FK_2dacef4cca299f8936fc23f9969\" FOREIGN KEY (\"sessionId\") REFERENCES \"live_session\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"contribution\" ADD CONSTRAINT \"FK_718f4dba3b6dd0643bf4ac72923\" FOREIGN KEY (\"groupId\") REFERENCES \"mentor_group\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"contribution\" ADD CONSTRAINT \"FK_ba7ce9cf3ac2761fe5acc1314ad\" FOREIGN KEY (\"authorId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"participant\" ADD CONSTRAINT \"FK_de61642f3d5c944b17f49246c87\" FOREIGN KEY (\"sessionId\") REFERENCES \"live_session\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"participant\" ADD CONSTRAINT \"FK_43c5caad2335ce85537fd1b6a69\" FOREIGN KEY (\"personId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"participant\" ADD CONSTRAINT \"FK_dc56154aca4ec8aaaa49e7f6f61\" FOREIGN KEY (\"groupId\") REFERENCES \"mentor_group\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"participant\" DROP CONSTRAINT \"FK_dc56154aca4ec8aaaa49e7f6f61\"");
    await runner.query("ALTER TABLE \"participant\" DROP CONSTRAINT \"FK_43c5caad2335ce85537fd1b6a69\"");
    await runner.query("ALTER TABLE \"participant\" DROP CONSTRAINT \"FK_de61642f3d5c944b17f49246c87\"");
    await runner.query("ALTER TABLE \"contribution\" DROP CONSTRAINT \"FK_ba7ce9cf3ac2761fe5acc1314ad\"");
    await runner.query("ALTER TABLE \"contribution\" DROP CONSTRAINT \"FK_718f4dba3b6dd0643bf4ac72923\"");
    await runner.query("ALTER TABLE \"contribution\" DROP CONSTRAINT \"FK_2dacef4cca299f8936fc23f9969\"");
    await runner.query("ALTER TABLE \"session_event\" DROP CONSTRAINT \"FK_4cc0fc8e168414495c08e1f6cf7\"");
    await runner.query("ALTER TABLE \"session_event\" DROP CONSTRAINT \"FK_e650c954c236a71e5080bbca404\"");
    await runner.query("ALTER TABLE \"agreement\" DROP CONSTRAINT \"FK_43b3190175e30974f5e233d5c55\"");
    await runner.query("ALTER TABLE \"agreement\" DROP CONSTRAINT \"FK_6598893ef1ece6cfc2fd29ab7a2\"");
    await runner.query("ALTER TABLE \"agreement\" DROP CONSTRAINT \"FK_84faf6815f3b6cf273190bc5bc1\"");
    await runner.query("ALTER TABLE \"agreement\" DROP CONSTRAINT \"FK_775a88566076f2278155c57a877\"");
    await runner.query("ALTER TABLE \"live_session\" DROP CONSTRAINT \"FK_7f89ce6a032d42dcd50daefae02\"");
    await runner.query("ALTER TABLE \"live_session\" DROP CONSTRAINT \"FK_b6497b9c560ba44b902c774648c\"");
    await runner.query("ALTER TABLE \"live_session\" DROP CONSTRAINT \"FK_0d94a85904a3198edbae67ee801\"");
    await runner.query("ALTER TABLE \"live_session\" DROP CONSTRAINT \"FK_bc30126d7e4b7764265859a829c\"");
    await runner.query("ALTER TABLE \"live_session\" DROP CONSTRAINT \"FK_9dc48a5787f64aa269d23ba03e2\"");
    await runner.query("ALTER TABLE \"live_session\" DROP CONSTRAINT \"FK_8c12a79cfe5dac6c435df6024e1\"");
    await runner.query("DROP INDEX \"public\".\"IDX_dc56154aca4ec8aaaa49e7f6f6\"");
    await runner.query("DROP INDEX \"public\".\"IDX_43c5caad2335ce85537fd1b6a6\"");
    await runner.query("DROP TABLE \"participant\"");
    await runner.query("DROP INDEX \"public\".\"IDX_ba7ce9cf3ac2761fe5acc1314a\"");
    await runner.query("DROP INDEX \"public\".\"IDX_718f4dba3b6dd0643bf4ac7292\"");
    await runner.query("DROP INDEX \"public\".\"IDX_2dacef4cca299f8936fc23f996\"");
    await runner.query("DROP TABLE \"contribution\"");
    await runner.query("DROP INDEX \"public\".\"IDX_4cc0fc8e168414495c08e1f6cf\"");
    await runner.query("DROP TABLE \"session_event\"");
    await runner.query("DROP INDEX \"public\".\"IDX_43b3190175e30974f5e233d5c5\"");
    await runner.query("DROP INDEX \"public\".\"IDX_6598893ef1ece6cfc2fd29ab7a\"");
    await runner.query("DROP INDEX \"public\".\"IDX_84faf6815f3b6cf273190bc5bc\"");
    await runner.query("DROP INDEX \"public\".\"IDX_775a88566076f2278155c57a87\"");
    await runner.query("DROP TABLE \"agreement\"");
    await runner.query("DROP INDEX \"public\".\"one_live_session_per_group\"");
    await runner.query("DROP INDEX \"public\".\"IDX_bc30126d7e4b7764265859a829\"");
    await runner.query("DROP TABLE \"live_session\"");
  }
}
