import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ProgrammeSettings1795325673908 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "enrolment_need" DROP CONSTRAINT "FK_694f73a1df8c048c9fac4095e62"');
    await runner.query('ALTER TABLE "learning_need" DROP CONSTRAINT "UQ_bbc19e3e7b0aa35dbc4fd514f45"');
    await runner.query('ALTER TABLE "programme" ADD "enrolmentClosedAt" TIMESTAMP WITH TIME ZONE');
    await runner.query('CREATE INDEX "IDX_694f73a1df8c048c9fac4095e6" ON "enrolment_need"  ("needId") ');
    await runner.query(
      'ALTER TABLE "related_discipline" ADD CONSTRAINT "related_to_another_discipline" CHECK ("lowerId" < "higherId")',
    );
    await runner.query(
      'ALTER TABLE "programme" ADD CONSTRAINT "programme_settings_within_bounds" CHECK ("months" BETWEEN 6 AND 24 AND "everyWeeks" BETWEEN 4 AND 8 AND "minutes" BETWEEN 60 AND 150 AND "minMembers" BETWEEN 4 AND 6 AND "maxMembers" BETWEEN 4 AND 6 AND "intensiveMonths" BETWEEN 1 AND 24 AND "intensiveShare" BETWEEN 10 AND 100 AND "maxExceptions" BETWEEN 0 AND 5 AND "minGapYears" BETWEEN 0 AND 20 AND "fairFloor" BETWEEN 0 AND 100)',
    );
    await runner.query(
      'ALTER TABLE "programme" ADD CONSTRAINT "smallest_group_is_not_above_the_largest" CHECK ("minMembers" <= "maxMembers")',
    );
    await runner.query(
      'ALTER TABLE "enrolment" ADD CONSTRAINT "groups_that_one_can_guide" CHECK (groups BETWEEN 0 AND 4)',
    );
    await runner.query(
      'ALTER TABLE "enrolment" ADD CONSTRAINT "half_days_are_of_the_week" CHECK (availability BETWEEN 0 AND 1023 AND preferred & ~availability = 0)',
    );
    await runner.query(
      'ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_role" CHECK (role IN (\'MENTOR\', \'MENTEE\'))',
    );
    await runner.query(
      'ALTER TABLE "enrolment_need" ADD CONSTRAINT "need_rank_and_level" CHECK (rank BETWEEN 1 AND 10 AND level BETWEEN 1 AND 3)',
    );
    await runner.query('ALTER TABLE "preference" ADD CONSTRAINT "preference_rank" CHECK (rank BETWEEN 1 AND 5)');
    await runner.query(
      'ALTER TABLE "programme" ADD CONSTRAINT "one_programme_per_name" UNIQUE ("organisationId", "name")',
    );
    await runner.query('ALTER TABLE "learning_need" ADD CONSTRAINT "one_need_per_name" UNIQUE ("programmeId", "name")');
    await runner.query(
      'ALTER TABLE "enrolment_need" ADD CONSTRAINT "a_need_in_use_stays" FOREIGN KEY ("needId") REFERENCES "learning_need"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "not_with" ADD CONSTRAINT "FK_0064dfb1efc8476505cc22e730e" FOREIGN KEY ("programmeId", "ownerId") REFERENCES "enrolment"("programmeId","personId") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "not_with" DROP CONSTRAINT "FK_0064dfb1efc8476505cc22e730e"');
    await runner.query('ALTER TABLE "enrolment_need" DROP CONSTRAINT "a_need_in_use_stays"');
    await runner.query('ALTER TABLE "learning_need" DROP CONSTRAINT "one_need_per_name"');
    await runner.query('ALTER TABLE "programme" DROP CONSTRAINT "one_programme_per_name"');
    await runner.query('ALTER TABLE "preference" DROP CONSTRAINT "preference_rank"');
    await runner.query('ALTER TABLE "enrolment_need" DROP CONSTRAINT "need_rank_and_level"');
    await runner.query('ALTER TABLE "enrolment" DROP CONSTRAINT "enrolment_role"');
    await runner.query('ALTER TABLE "enrolment" DROP CONSTRAINT "half_days_are_of_the_week"');
    await runner.query('ALTER TABLE "enrolment" DROP CONSTRAINT "groups_that_one_can_guide"');
    await runner.query('ALTER TABLE "programme" DROP CONSTRAINT "smallest_group_is_not_above_the_largest"');
    await runner.query('ALTER TABLE "programme" DROP CONSTRAINT "programme_settings_within_bounds"');
    await runner.query('ALTER TABLE "related_discipline" DROP CONSTRAINT "related_to_another_discipline"');
    await runner.query('DROP INDEX "public"."IDX_694f73a1df8c048c9fac4095e6"');
    await runner.query('ALTER TABLE "programme" DROP COLUMN "enrolmentClosedAt"');
    await runner.query(
      'ALTER TABLE "learning_need" ADD CONSTRAINT "UQ_bbc19e3e7b0aa35dbc4fd514f45" UNIQUE ("programmeId", "name")',
    );
    await runner.query(
      'ALTER TABLE "enrolment_need" ADD CONSTRAINT "FK_694f73a1df8c048c9fac4095e62" FOREIGN KEY ("needId") REFERENCES "learning_need"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }
}
