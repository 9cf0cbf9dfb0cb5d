import type { MigrationInterface, QueryRunner } from 'typeorm';

const TRIGGER = `
  CREATE FUNCTION learning_goal_three_active() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ BEGIN
    PERFORM FROM person WHERE id = NEW."ownerId" FOR NO KEY UPDATE; -- two tabs at once count each other
    IF (SELECT count(*) FROM learning_goal WHERE "ownerId" = NEW."ownerId" AND state IN ('AGREED', 'PRACTISING') AND "removedAt" IS NULL) > 3
    THEN RAISE EXCEPTION 'too many active goals' USING ERRCODE = 'check_violation', CONSTRAINT = 'learning_goal_three_active';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER learning_goal_three_active AFTER INSERT OR UPDATE ON learning_goal
    FOR EACH ROW WHEN (NEW.state IN ('AGREED', 'PRACTISING') AND NEW."removedAt" IS NULL)
    EXECUTE FUNCTION learning_goal_three_active();`;

export class LearningGoal1795327135552 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "learning_goal" ("id" uuid NOT NULL, "organisationId" uuid NOT NULL, "ownerId" uuid NOT NULL, "groupId" uuid NOT NULL, "wish" text NOT NULL, "why" text, "muchLess" text, "less" text, "hoped" text, "more" text, "muchMore" text, "level" smallint, "firstStep" text, "firstStepOn" date, "state" text NOT NULL DEFAULT \'DRAFT\', "parkedBecause" text, "achievedAt" TIMESTAMP WITH TIME ZONE, "shared" boolean NOT NULL DEFAULT false, "version" integer NOT NULL DEFAULT \'1\', "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL, "removedAt" TIMESTAMP WITH TIME ZONE, CONSTRAINT "learning_goal_achieved_with_date" CHECK ((state = \'ACHIEVED\') = ("achievedAt" IS NOT NULL)), CONSTRAINT "learning_goal_parked_with_reason" CHECK (state <> \'PARKED\' OR "parkedBecause" IS NOT NULL), CONSTRAINT "learning_goal_level" CHECK (level BETWEEN -2 AND 2), CONSTRAINT "learning_goal_state" CHECK (state IN (\'DRAFT\', \'AGREED\', \'PRACTISING\', \'ACHIEVED\', \'PARKED\')), CONSTRAINT "PK_f5f20b52138b588ae41da480b36" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "IDX_6b3d03b2f5a08160a85c1ded32" ON "learning_goal"  ("ownerId") ');
    await runner.query('CREATE INDEX "IDX_c938db1075b6d5a124d49cd517" ON "learning_goal"  ("groupId") ');
    await runner.query(
      'ALTER TABLE "learning_goal" ADD CONSTRAINT "FK_ebe66878b9eafeac0d604428bd4" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "learning_goal" ADD CONSTRAINT "FK_6b3d03b2f5a08160a85c1ded329" FOREIGN KEY ("ownerId") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "learning_goal" ADD CONSTRAINT "FK_c938db1075b6d5a124d49cd5175" FOREIGN KEY ("groupId") REFERENCES "mentor_group"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(TRIGGER);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "learning_goal" DROP CONSTRAINT "FK_c938db1075b6d5a124d49cd5175"');
    await runner.query('ALTER TABLE "learning_goal" DROP CONSTRAINT "FK_6b3d03b2f5a08160a85c1ded329"');
    await runner.query('ALTER TABLE "learning_goal" DROP CONSTRAINT "FK_ebe66878b9eafeac0d604428bd4"');
    await runner.query('DROP INDEX "public"."IDX_c938db1075b6d5a124d49cd517"');
    await runner.query('DROP INDEX "public"."IDX_6b3d03b2f5a08160a85c1ded32"');
    await runner.query('DROP TABLE "learning_goal"');
    await runner.query('DROP FUNCTION learning_goal_three_active()');
  }
}
