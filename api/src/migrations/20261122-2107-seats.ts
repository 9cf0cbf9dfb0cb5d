import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Seats1795381661799 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE \"seat_offer\" (\"id\" uuid NOT NULL, \"sessionId\" uuid NOT NULL, \"groupId\" uuid NOT NULL, \"seat\" text NOT NULL, \"takesOver\" boolean NOT NULL DEFAULT false, \"fromId\" uuid NOT NULL, \"toId\" uuid NOT NULL, \"state\" text NOT NULL DEFAULT 'OPEN', \"agreedIds\" uuid array NOT NULL DEFAULT '{}', \"declinedIds\" uuid array NOT NULL DEFAULT '{}', \"at\" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT \"PK_4dbc4674c9343bacd3d5ea954d2\" PRIMARY KEY (\"id\"))");
    await runner.query("CREATE INDEX \"IDX_d273b980f87cb9ca5fc4787ce2\" ON \"seat_offer\"  (\"sessionId\") ");
    await runner.query("CREATE INDEX \"IDX_f04c771c7a56559bbd73aa2ef4\" ON \"seat_offer\"  (\"groupId\") ");
    await runner.query("CREATE UNIQUE INDEX \"one_open_offer_per_seat\" ON \"seat_offer\"  (\"sessionId\", \"seat\") WHERE state = 'OPEN'");
    await runner.query("ALTER TABLE \"live_session\" ADD \"timekeeperId\" uuid");
    await runner.query("ALTER TABLE \"live_session\" ADD \"noteTakerId\" uuid");
    await runner.query("ALTER TABLE \"live_session\" ADD \"observerId\" uuid");
    await runner.query("ALTER TABLE \"session_event\" ADD \"seat\" text");
    await runner.query("ALTER TABLE \"live_session\" ADD CONSTRAINT \"one_seat_each\" CHECK (NOT (\"facilitatorId\" IN (\"timekeeperId\", \"noteTakerId\", \"observerId\") OR \"caseOwnerId\" IN (\"timekeeperId\", \"noteTakerId\", \"observerId\")\n    OR \"timekeeperId\" IN (\"noteTakerId\", \"observerId\") OR \"noteTakerId\" = \"observerId\"))");
    await runner.query("ALTER TABLE \"live_session\" ADD CONSTRAINT \"FK_9df41a6daccf7c6041b42068827\" FOREIGN KEY (\"timekeeperId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"live_session\" ADD CONSTRAINT \"FK_23109852ee399e86f8735750544\" FOREIGN KEY (\"noteTakerId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"live_session\" ADD CONSTRAINT \"FK_2a6cef011ec37674ad1cbd57c21\" FOREIGN KEY (\"observerId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"seat_offer\" ADD CONSTRAINT \"FK_d273b980f87cb9ca5fc4787ce2d\" FOREIGN KEY (\"sessionId\") REFERENCES \"live_session\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"seat_offer\" ADD CONSTRAINT \"FK_f04c771c7a56559bbd73aa2ef47\" FOREIGN KEY (\"groupId\") REFERENCES \"mentor_group\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"seat_offer\" ADD CONSTRAINT \"FK_a912d1f58d115218e3eb94ed18b\" FOREIGN KEY (\"fromId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"seat_offer\" ADD CONSTRAINT \"FK_571e0230712bbd3861e4365b8f2\" FOREIGN KEY (\"toId\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"seat_offer\" DROP CONSTRAINT \"FK_571e0230712bbd3861e4365b8f2\"");
    await runner.query("ALTER TABLE \"seat_offer\" DROP CONSTRAINT \"FK_a912d1f58d115218e3eb94ed18b\"");
    await runner.query("ALTER TABLE \"seat_offer\" DROP CONSTRAINT \"FK_f04c771c7a56559bbd73aa2ef47\"");
    await runner.query("ALTER TABLE \"seat_offer\" DROP CONSTRAINT \"FK_d273b980f87cb9ca5fc4787ce2d\"");
    await runner.query("ALTER TABLE \"live_session\" DROP CONSTRAINT \"FK_2a6cef011ec37674ad1cbd57c21\"");
    await runner.query("ALTER TABLE \"live_session\" DROP CONSTRAINT \"FK_23109852ee399e86f8735750544\"");
    await runner.query("ALTER TABLE \"live_session\" DROP CONSTRAINT \"FK_9df41a6daccf7c6041b42068827\"");
    await runner.query("ALTER TABLE \"live_session\" DROP CONSTRAINT \"one_seat_each\"");
    await runner.query("ALTER TABLE \"session_event\" DROP COLUMN \"seat\"");
    await runner.query("ALTER TABLE \"live_session\" DROP COLUMN \"observerId\"");
    await runner.query("ALTER TABLE \"live_session\" DROP COLUMN \"noteTakerId\"");
    await runner.query("ALTER TABLE \"live_session\" DROP COLUMN \"timekeeperId\"");
    await runner.query("DROP INDEX \"public\".\"one_open_offer_per_seat\"");
    await runner.query("DROP INDEX \"public\".\"IDX_f04c771c7a56559bbd73aa2ef4\"");
    await runner.query("DROP INDEX \"public\".\"IDX_d273b980f87cb9ca5fc4787ce2\"");
    await runner.query("DROP TABLE \"seat_offer\"");
  }
}
