import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Board1795346972180 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"programme\" ADD \"needWeight\" smallint NOT NULL DEFAULT '2'");
    await runner.query("ALTER TABLE \"programme\" ADD \"disciplineWeight\" smallint NOT NULL DEFAULT '2'");
    await runner.query("ALTER TABLE \"programme\" ADD \"preferenceWeight\" smallint NOT NULL DEFAULT '2'");
    await runner.query("ALTER TABLE \"programme\" ADD \"seniorityWeight\" smallint NOT NULL DEFAULT '2'");
    await runner.query("ALTER TABLE \"programme\" ADD \"locationWeight\" smallint NOT NULL DEFAULT '2'");
    await runner.query("ALTER TABLE \"programme\" ADD \"slotWeight\" smallint NOT NULL DEFAULT '2'");
    await runner.query("ALTER TABLE \"match_run\" ADD \"startedById\" uuid");
    await runner.query("ALTER TABLE \"proposed_place\" ADD \"exceptionReason\" text");
    await runner.query("ALTER TABLE \"proposal_change\" ADD \"reason\" text");
    await runner.query("ALTER TABLE \"proposal_change\" ADD \"fromReason\" text");
    await runner.query("ALTER TABLE \"proposal_change\" ADD \"undoneById\" uuid");
    await runner.query("ALTER TABLE \"programme\" ADD CONSTRAINT \"programme_weights_within_bounds\" CHECK (\"needWeight\" BETWEEN 0 AND 3 AND \"disciplineWeight\" BETWEEN 0 AND 3 AND \"preferenceWeight\" BETWEEN 0 AND 3 AND \"seniorityWeight\" BETWEEN 0 AND 3 AND \"locationWeight\" BETWEEN 0 AND 3 AND \"slotWeight\" BETWEEN 0 AND 3)");
    await runner.query("ALTER TABLE \"programme\" ADD CONSTRAINT \"something_counts_in_a_score\" CHECK (\"needWeight\" + \"disciplineWeight\" + \"preferenceWeight\" + \"seniorityWeight\" + \"locationWeight\" + \"slotWeight\" > 0)");
    await runner.query("ALTER TABLE \"match_run\" ADD CONSTRAINT \"FK_8c2e9363206b5b6747203305705\" FOREIGN KEY (\"startedById\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
    await runner.query("ALTER TABLE \"proposal_change\" ADD CONSTRAINT \"FK_7281ad9f84e235935b1844bff65\" FOREIGN KEY (\"undoneById\") REFERENCES \"person\"(\"id\") ON DELETE NO ACTION ON UPDATE NO ACTION");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE \"proposal_change\" DROP CONSTRAINT \"FK_7281ad9f84e235935b1844bff65\"");
    await runner.query("ALTER TABLE \"match_run\" DROP CONSTRAINT \"FK_8c2e9363206b5b6747203305705\"");
    await runner.query("ALTER TABLE \"programme\" DROP CONSTRAINT \"something_counts_in_a_score\"");
    await runner.query("ALTER TABLE \"programme\" DROP CONSTRAINT \"programme_weights_within_bounds\"");
    await runner.query("ALTER TABLE \"proposal_change\" DROP COLUMN \"undoneById\"");
    await runner.query("ALTER TABLE \"proposal_change\" DROP COLUMN \"fromReason\"");
    await runner.query("ALTER TABLE \"proposal_change\" DROP COLUMN \"reason\"");
    await runner.query("ALTER TABLE \"proposed_place\" DROP COLUMN \"exceptionReason\"");
    await runner.query("ALTER TABLE \"match_run\" DROP COLUMN \"startedById\"");
    await runner.query("ALTER TABLE \"programme\" DROP COLUMN \"slotWeight\"");
    await runner.query("ALTER TABLE \"programme\" DROP COLUMN \"locationWeight\"");
    await runner.query("ALTER TABLE \"programme\" DROP COLUMN \"seniorityWeight\"");
    await runner.query("ALTER TABLE \"programme\" DROP COLUMN \"preferenceWeight\"");
    await runner.query("ALTER TABLE \"programme\" DROP COLUMN \"disciplineWeight\"");
    await runner.query("ALTER TABLE \"programme\" DROP COLUMN \"needWeight\"");
  }
}
