import type { MigrationInterface, QueryRunner } from 'typeorm';

const TRIGGERS = `
  CREATE FUNCTION membership_takes_programme() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ BEGIN
    NEW."programmeId" := (SELECT "programmeId" FROM mentor_group WHERE id = NEW."groupId");
    RETURN NEW;
  END $$;
  CREATE TRIGGER membership_takes_programme BEFORE INSERT OR UPDATE ON membership
    FOR EACH ROW EXECUTE FUNCTION membership_takes_programme();

  CREATE FUNCTION mentor_group_is_not_too_large() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ BEGIN
    PERFORM FROM mentor_group WHERE id = NEW."groupId" FOR NO KEY UPDATE; -- two who join at once count each other
    IF (SELECT count(*) FROM membership WHERE "groupId" = NEW."groupId" AND role = 'MENTEE' AND state <> 'ENDED') >
       (SELECT p."maxMembers" FROM mentor_group g JOIN programme p ON p.id = g."programmeId" WHERE g.id = NEW."groupId")
    THEN RAISE EXCEPTION 'too many mentees' USING ERRCODE = 'check_violation', CONSTRAINT = 'mentor_group_is_not_too_large';
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER mentor_group_is_not_too_large AFTER INSERT OR UPDATE ON membership
    FOR EACH ROW WHEN (NEW.role = 'MENTEE' AND NEW.state <> 'ENDED') EXECUTE FUNCTION mentor_group_is_not_too_large();

  CREATE FUNCTION mentor_group_has_enough_mentees() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ BEGIN
    IF (SELECT count(*) FROM membership WHERE "groupId" = NEW.id AND role = 'MENTEE' AND state <> 'ENDED') <
       (SELECT "minMembers" FROM programme WHERE id = NEW."programmeId")
    THEN RAISE EXCEPTION 'too few mentees' USING ERRCODE = 'check_violation', CONSTRAINT = 'mentor_group_has_enough_mentees';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER mentor_group_has_enough_mentees AFTER INSERT ON mentor_group DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW."proposalId" IS NOT NULL) EXECUTE FUNCTION mentor_group_has_enough_mentees();`;

const NO_TRIGGERS = `
  DROP TRIGGER mentor_group_has_enough_mentees ON mentor_group;
  DROP TRIGGER mentor_group_is_not_too_large ON membership;
  DROP TRIGGER membership_takes_programme ON membership;
  DROP FUNCTION mentor_group_has_enough_mentees(), mentor_group_is_not_too_large(), membership_takes_programme();`;

export class FormingGroups1795325331593 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "mentor_group" ADD "number" smallint NOT NULL DEFAULT \'0\'');
    await runner.query('ALTER TABLE "mentor_group" ADD "proposalId" uuid');
    await runner.query('ALTER TABLE "membership" ADD "programmeId" uuid');
    await runner.query(
      'UPDATE membership SET "programmeId" = g."programmeId" FROM mentor_group g WHERE g.id = membership."groupId"',
    );
    await runner.query('ALTER TABLE membership ALTER "programmeId" SET NOT NULL');
    await runner.query('CREATE INDEX "IDX_d24583d99bcc851d6369174b4e" ON "mentor_group"  ("proposalId") ');
    await runner.query(
      'CREATE UNIQUE INDEX "one_group_per_mentee_and_programme" ON "membership"  ("programmeId", "personId") WHERE role = \'MENTEE\' AND state <> \'ENDED\'',
    );
    await runner.query(TRIGGERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(NO_TRIGGERS);
    await runner.query('DROP INDEX "public"."one_group_per_mentee_and_programme"');
    await runner.query('DROP INDEX "public"."IDX_d24583d99bcc851d6369174b4e"');
    await runner.query('ALTER TABLE "membership" DROP COLUMN "programmeId"');
    await runner.query('ALTER TABLE "mentor_group" DROP COLUMN "proposalId"');
    await runner.query('ALTER TABLE "mentor_group" DROP COLUMN "number"');
  }
}
