import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Duo1795359149833 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX \"public\".\"one_mentor_per_group\"");
    await runner.query("CREATE TABLE \"duo\" (\"programmeId\" uuid NOT NULL, \"personId\" uuid NOT NULL, \"partnerId\" uuid NOT NULL, \"organisationId\" uuid NOT NULL, CONSTRAINT \"each_other_of_a_duo\" UNIQUE (\"programmeId\", \"personId\", \"partnerId\"), CONSTRAINT \"nobody_is_a_duo_alone\" CHECK (\"personId\" <> \"partnerId\"), CONSTRAINT \"one_duo_per_mentor\" PRIMARY KEY (\"programmeId\", \"personId\"))");
    await runner.query("ALTER TABLE \"membership\" ADD \"seat\" smallint NOT NULL DEFAULT '1'");
    await runner.query("ALTER TABLE \"proposed_group\" ADD \"partnerId\" uuid");
    await runner.query("CREATE UNIQUE INDEX \"one_mentor_per_seat\" ON \"membership\"  (\"groupId\", \"seat\") WHERE role = 'MENTOR' AND state <> 'ENDED'");
    await runner.query("ALTER TABLE \"membership\" ADD CONSTRAINT \"mentors_of_a_group_are_two_at_most\" CHECK (seat IN (1, 2))");
    await runner.query("ALTER TABLE \"duo\" ADD CONSTRAINT \"FK_253fa4f91386314237edd0fe602\" FOREIGN KEY (\"personId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"duo\" ADD CONSTRAINT \"FK_92d5be1431147d2a94290b2f06d\" FOREIGN KEY (\"partnerId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"duo\" ADD CONSTRAINT \"FK_f496e49cbfdd49e02181c65e9fa\" FOREIGN KEY (\"organisationId\") REFERENCES \"organisation\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"duo\" ADD CONSTRAINT \"a_duo_is_two\" FOREIGN KEY (\"programmeId\", \"partnerId\", \"personId\") REFERENCES \"duo\"(\"programmeId\",\"personId\",\"partnerId\") ON DELETE CASCADE ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"duo\" ADD CONSTRAINT \"FK_49853f3272d46fef4efedb19353\" FOREIGN KEY (\"programmeId\", \"personId\") REFERENCES \"enrolment\"(\"programmeId\",\"personId\") ON DELETE CASCADE ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"proposed_group\" ADD CONSTRAINT \"FK_a37620d852a547c55516d63491c\" FOREIGN KEY (\"partnerId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"proposed_group\" DROP CONSTRAINT \"FK_a37620d852a547c55516d63491c\"");
    await runner.query("ALTER TABLE \"duo\" DROP CONSTRAINT \"FK_49853f3272d46fef4efedb19353\"");
    await runner.query("ALTER TABLE \"duo\" DROP CONSTRAINT \"a_duo_is_two\"");
    await runner.query("ALTER TABLE \"duo\" DROP CONSTRAINT \"FK_f496e49cbfdd49e02181c65e9fa\"");
    await runner.query("ALTER TABLE \"duo\" DROP CONSTRAINT \"FK_92d5be1431147d2a94290b2f06d\"");
    await runner.query("ALTER TABLE \"duo\" DROP CONSTRAINT \"FK_253fa4f91386314237edd0fe602\"");
    await runner.query("ALTER TABLE \"membership\" DROP CONSTRAINT \"mentors_of_a_group_are_two_at_most\"");
    await runner.query("DROP INDEX \"public\".\"one_mentor_per_seat\"");
    await runner.query("ALTER TABLE \"proposed_group\" DROP COLUMN \"partnerId\"");
    await runner.query("ALTER TABLE \"membership\" DROP COLUMN \"seat\"");
    await runner.query("DROP TABLE \"duo\"");
    await runner.query("CREATE UNIQUE INDEX \"one_mentor_per_group\" ON \"membership\" USING btree (\"groupId\") WHERE ((role = 'MENTOR'::text) AND (state <> 'ENDED'::text))");
  }
}
