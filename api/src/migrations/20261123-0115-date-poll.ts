import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DatePoll1795396528627 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"date_poll\" (\"id\" uuid NOT NULL, \"organisationId\" uuid NOT NULL, \"groupId\" uuid NOT NULL, \"sessionId\" uuid, \"leaves\" TIMESTAMP WITH TIME ZONE, \"minutes\" integer NOT NULL, \"zone\" text NOT NULL, \"everyone\" boolean NOT NULL, \"state\" text NOT NULL DEFAULT 'OPEN', \"deadline\" TIMESTAMP WITH TIME ZONE NOT NULL, \"startedById\" uuid NOT NULL, \"startedAt\" TIMESTAMP WITH TIME ZONE NOT NULL, \"undecidedAt\" TIMESTAMP WITH TIME ZONE, \"chosenSlotId\" uuid, \"endedAt\" TIMESTAMP WITH TIME ZONE, CONSTRAINT \"a_poll_that_moves_knows_from_when\" CHECK ((\"sessionId\" IS NULL) = (leaves IS NULL)), CONSTRAINT \"PK_fb26a846061600607976da1e850\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"IDX_2545abbad6f43b71439129dce5\" ON \"date_poll\"  (\"groupId\") ");
    await runner.query("CREATE UNIQUE INDEX \"one_open_poll_for_the_first_meeting\" ON \"date_poll\"  (\"groupId\") WHERE state = 'OPEN' AND \"sessionId\" IS NULL");
    await runner.query("CREATE UNIQUE INDEX \"one_open_poll_per_session\" ON \"date_poll\"  (\"sessionId\") WHERE state = 'OPEN'");
    await runner.query("CREATE TABLE \"poll_slot\" (\"id\" uuid NOT NULL, \"organisationId\" uuid NOT NULL, \"groupId\" uuid NOT NULL, \"pollId\" uuid NOT NULL, \"startsAt\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"a_poll_asks_a_date_once\" UNIQUE (\"pollId\", \"startsAt\"), CONSTRAINT \"PK_8b0fd637958eae730c79e6ba6d9\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"IDX_6e1054b5541dc4f492cac5ed71\" ON \"poll_slot\"  (\"groupId\") ");
    await runner.query("CREATE TABLE \"poll_answer\" (\"slotId\" uuid NOT NULL, \"personId\" uuid NOT NULL, \"organisationId\" uuid NOT NULL, \"groupId\" uuid NOT NULL, \"pollId\" uuid NOT NULL, \"choice\" text NOT NULL, \"answeredAt\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_02e15a34062ca1d5965f77962a8\" PRIMARY KEY (\"slotId\", \"personId\"))");
    await runner.query("CREATE INDEX \"IDX_fa60cc88504fc010dea62e27ec\" ON \"poll_answer\"  (\"groupId\") ");
    await runner.query("CREATE INDEX \"IDX_24ceb615671492be13f88c652d\" ON \"poll_answer\"  (\"pollId\") ");
    await runner.query("ALTER TABLE \"date_poll\" ADD CONSTRAINT \"FK_06a1d6ff37026952666aecdd10b\" FOREIGN KEY (\"organisationId\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"date_poll\" ADD CONSTRAINT \"FK_2545abbad6f43b71439129dce57\" FOREIGN KEY (\"groupId\") REFERENCES \"mentor_group\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"date_poll\" ADD CONSTRAINT \"FK_7179c0ca1ad2d8531792448ae88\" FOREIGN KEY (\"sessionId\") REFERENCES \"session\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"date_poll\" ADD CONSTRAINT \"FK_d8afa518a8c0f0d98ddcf465d03\" FOREIGN KEY (\"startedById\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"poll_slot\" ADD CONSTRAINT \"FK_6d6eba1fa7ad228e373dd86c399\" FOREIGN KEY (\"organisationId\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"poll_slot\" ADD CONSTRAINT \"FK_6e1054b5541dc4f492cac5ed718\" FOREIGN KEY (\"groupId\") REFERENCES \"mentor_group\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"poll_slot\" ADD CONSTRAINT \"FK_43d2fd88b6c4d4317c3f7444bf5\" FOREIGN KEY (\"pollId\") REFERENCES \"date_poll\"(\"id\") ON DELETE CASCADE ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"poll_answer\" ADD CONSTRAINT \"FK_626c883388039477d2485dd8836\" FOREIGN KEY (\"slotId\") REFERENCES \"poll_slot\"(\"id\") ON DELETE CASCADE ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"poll_answer\" ADD CONSTRAINT \"FK_42764e836ca629f9270ec933688\" FOREIGN KEY (\"personId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"poll_answer\" ADD CONSTRAINT \"FK_9ce9b897e2587839fbf725bc482\" FOREIGN KEY (\"organisationId\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"poll_answer\" ADD CONSTRAINT \"FK_fa60cc88504fc010dea62e27ecf\" FOREIGN KEY (\"groupId\") REFERENCES \"mentor_group\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"poll_answer\" ADD CONSTRAINT \"FK_24ceb615671492be13f88c652de\" FOREIGN KEY (\"pollId\") REFERENCES \"date_poll\"(\"id\") ON DELETE CASCADE ON UPDATE NO ACTION");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"poll_answer\" DROP CONSTRAINT \"FK_24ceb615671492be13f88c652de\"");
    await runner.query("ALTER TABLE \"poll_answer\" DROP CONSTRAINT \"FK_fa60cc88504fc010dea62e27ecf\"");
    await runner.query("ALTER TABLE \"poll_answer\" DROP CONSTRAINT \"FK_9ce9b897e2587839fbf725bc482\"");
    await runner.query("ALTER TABLE \"poll_answer\" DROP CONSTRAINT \"FK_42764e836ca629f9270ec933688\"");
    await runner.query("ALTER TABLE \"poll_answer\" DROP CONSTRAINT \"FK_626c883388039477d2485dd8836\"");
    await runner.query("ALTER TABLE \"poll_slot\" DROP CONSTRAINT \"FK_43d2fd88b6c4d4317c3f7444bf5\"");
    await runner.query("ALTER TABLE \"poll_slot\" DROP CONSTRAINT \"FK_6e1054b5541dc4f492cac5ed718\"");
    await runner.query("ALTER TABLE \"poll_slot\" DROP CONSTRAINT \"FK_6d6eba1fa7ad228e373dd86c399\"");
    await runner.query("ALTER TABLE \"date_poll\" DROP CONSTRAINT \"FK_d8afa518a8c0f0d98ddcf465d03\"");
    await runner.query("ALTER TABLE \"date_poll\" DROP CONSTRAINT \"FK_7179c0ca1ad2d8531792448ae88\"");
    await runner.query("ALTER TABLE \"date_poll\" DROP CONSTRAINT \"FK_2545abbad6f43b71439129dce57\"");
    await runner.query("ALTER TABLE \"date_poll\" DROP CONSTRAINT \"FK_06a1d6ff37026952666aecdd10b\"");
    await runner.query("DROP INDEX \"public\".\"IDX_24ceb615671492be13f88c652d\"");
    await runner.query("DROP INDEX \"public\".\"IDX_fa60cc88504fc010dea62e27ec\"");
    await runner.query("DROP TABLE \"poll_answer\"");
    await runner.query("DROP INDEX \"public\".\"IDX_6e1054b5541dc4f492cac5ed71\"");
    await runner.query("DROP TABLE \"poll_slot\"");
    await runner.query("DROP INDEX \"public\".\"one_open_poll_per_session\"");
    await runner.query("DROP INDEX \"public\".\"one_open_poll_for_the_first_meeting\"");
    await runner.query("DROP INDEX \"public\".\"IDX_2545abbad6f43b71439129dce5\"");
    await runner.query("DROP TABLE \"date_poll\"");
  }
}
