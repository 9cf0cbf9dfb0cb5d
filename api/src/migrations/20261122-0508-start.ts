import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Start1795324120449 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "outbox" ("id" BIGSERIAL NOT NULL, "type" text NOT NULL, "topics" text array NOT NULL, "ids" jsonb NOT NULL, "at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_340ab539f309f03bdaa14aa7649" PRIMARY KEY ("id"))',
    );
    await runner.query(
      'CREATE TABLE "mail" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "personId" uuid, "address" text NOT NULL, "subject" text NOT NULL, "text" text NOT NULL, "calendar" text, "occasion" text NOT NULL, "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "sentAt" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_2ae33f504dfd0558d6f920916b6" UNIQUE ("occasion"), CONSTRAINT "PK_5407da42b983ba54c6c62d462d3" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "IDX_44355646952f2fc5ed66f90b89" ON "mail"  ("personId") ');
    await runner.query(
      'CREATE TABLE "organisation" ("id" uuid NOT NULL, "name" text NOT NULL, CONSTRAINT "PK_c725ae234ef1b74cce43d2d00c1" PRIMARY KEY ("id"))',
    );
    await runner.query(
      'CREATE TABLE "discipline" ("id" uuid NOT NULL, "organisationId" uuid NOT NULL, "name" text NOT NULL, CONSTRAINT "UQ_6082bbc427a3db2cdb5593011f1" UNIQUE ("organisationId", "name"), CONSTRAINT "PK_139512aefbb11a5b2fa92696828" PRIMARY KEY ("id"))',
    );
    await runner.query(
      'CREATE TABLE "team" ("id" uuid NOT NULL, "organisationId" uuid NOT NULL, "name" text NOT NULL, CONSTRAINT "UQ_10731d94a485f2f9ccd7cf1af9c" UNIQUE ("organisationId", "name"), CONSTRAINT "PK_f57d8293406df4af348402e4b74" PRIMARY KEY ("id"))',
    );
    await runner.query(
      'CREATE TABLE "person" ("id" uuid NOT NULL, "organisationId" uuid NOT NULL, "givenName" text NOT NULL, "prefix" text, "familyName" text NOT NULL, "disciplineId" uuid, "teamId" uuid, "jobTitle" text, "site" text, "language" text NOT NULL DEFAULT \'nl\', "leftOn" date, CONSTRAINT "PK_5fdaf670315c4b7e70cce85daa3" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "IDX_7cd2f5e857eb0610921d047184" ON "person"  ("organisationId") ');
    await runner.query('CREATE INDEX "IDX_1dd47db8ea202da34f1eca8f91" ON "person"  ("disciplineId") ');
    await runner.query('CREATE INDEX "IDX_f35f0d780c095293e4428ee99a" ON "person"  ("teamId") ');
    await runner.query(
      'CREATE TABLE "project" ("id" uuid NOT NULL, "organisationId" uuid NOT NULL, "name" text NOT NULL, CONSTRAINT "UQ_72d5091c332e220f0ba16f78ca7" UNIQUE ("organisationId", "name"), CONSTRAINT "PK_4d68b1358bb5b766d3e78f32f57" PRIMARY KEY ("id"))',
    );
    await runner.query(
      'CREATE TABLE "assignment" ("id" uuid NOT NULL, "organisationId" uuid NOT NULL, "personId" uuid NOT NULL, "projectId" uuid NOT NULL, "from" date NOT NULL, "until" date, "share" smallint NOT NULL, CONSTRAINT "UQ_a9bcd716c6b8cf1c1d2961a8107" UNIQUE ("personId", "projectId", "from"), CONSTRAINT "assignment_ends_after_it_starts" CHECK ("until" IS NULL OR "until" >= "from"), CONSTRAINT "PK_43c2f5a3859f54cedafb270f37e" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "IDX_3c77991f00a4f9147f976a4e2d" ON "assignment"  ("projectId") ');
    await runner.query(
      'CREATE TABLE "organisation_role" ("personId" uuid NOT NULL, "organisationId" uuid NOT NULL, "role" text NOT NULL, CONSTRAINT "PK_7b035e0df3c4dabfdb72d9eb3ec" PRIMARY KEY ("personId", "organisationId", "role"))',
    );
    await runner.query('CREATE INDEX "IDX_bde2f0d859e1d7da9e6e09927b" ON "organisation_role"  ("organisationId") ');
    await runner.query(
      'CREATE TABLE "related_discipline" ("lowerId" uuid NOT NULL, "higherId" uuid NOT NULL, "organisationId" uuid NOT NULL, CONSTRAINT "PK_1167a7d076a7bce06fb8d34ac34" PRIMARY KEY ("lowerId", "higherId"))',
    );
    await runner.query('CREATE INDEX "IDX_6ce9fc595fffbc193573b7fbcc" ON "related_discipline"  ("organisationId") ');
    await runner.query(
      'CREATE TABLE "staff_record" ("personId" uuid NOT NULL, "organisationId" uuid NOT NULL, "personnelNumber" text NOT NULL, "email" text NOT NULL, "managerId" uuid, "employedSince" date, "workingDays" smallint NOT NULL DEFAULT \'31\', CONSTRAINT "one_person_per_email" UNIQUE ("email"), CONSTRAINT "one_person_per_personnel_number" UNIQUE ("organisationId", "personnelNumber"), CONSTRAINT "PK_90fe8780c5d9bac7b95590d3376" PRIMARY KEY ("personId"))',
    );
    await runner.query('CREATE INDEX "IDX_c717362f4df9a8e2ebb586ff6b" ON "staff_record"  ("managerId") ');
    await runner.query(
      'CREATE TABLE "programme" ("id" uuid NOT NULL, "organisationId" uuid NOT NULL, "name" text NOT NULL, "startsOn" date NOT NULL, "months" smallint NOT NULL DEFAULT \'12\', "everyWeeks" smallint NOT NULL DEFAULT \'6\', "minutes" smallint NOT NULL DEFAULT \'120\', "minMembers" smallint NOT NULL DEFAULT \'4\', "maxMembers" smallint NOT NULL DEFAULT \'6\', "intensiveMonths" smallint NOT NULL DEFAULT \'6\', "intensiveShare" smallint NOT NULL DEFAULT \'40\', "maxExceptions" smallint NOT NULL DEFAULT \'2\', "minGapYears" smallint NOT NULL DEFAULT \'3\', "fairFloor" smallint NOT NULL DEFAULT \'45\', CONSTRAINT "PK_76ff6b30b74f213944d1ac0a660" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "IDX_4b3bc01a131ca0959794f4dbc2" ON "programme"  ("organisationId") ');
    await runner.query(
      'CREATE TABLE "enrolment" ("id" uuid NOT NULL, "organisationId" uuid NOT NULL, "programmeId" uuid NOT NULL, "personId" uuid NOT NULL, "role" text NOT NULL, "availability" integer NOT NULL, "preferred" integer NOT NULL DEFAULT \'0\', "groups" smallint NOT NULL DEFAULT \'1\', "openToOther" boolean NOT NULL DEFAULT false, "confirmedAt" TIMESTAMP WITH TIME ZONE, CONSTRAINT "UQ_4d0c7b6c5aa3016a53ba02424c6" UNIQUE ("programmeId", "personId"), CONSTRAINT "PK_5d2679f6c891d77c58aa0e05f2b" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "IDX_8dcb5552aaa4ba59c1e3603ac2" ON "enrolment"  ("personId") ');
    await runner.query(
      'CREATE TABLE "learning_need" ("id" uuid NOT NULL, "organisationId" uuid NOT NULL, "programmeId" uuid NOT NULL, "name" text NOT NULL, CONSTRAINT "UQ_bbc19e3e7b0aa35dbc4fd514f45" UNIQUE ("programmeId", "name"), CONSTRAINT "PK_b372a751437def0ba5e79b8dc23" PRIMARY KEY ("id"))',
    );
    await runner.query(
      'CREATE TABLE "enrolment_need" ("enrolmentId" uuid NOT NULL, "needId" uuid NOT NULL, "organisationId" uuid NOT NULL, "rank" smallint NOT NULL, "level" smallint NOT NULL DEFAULT \'2\', CONSTRAINT "PK_78a4300a57522056237ea7e0f2c" PRIMARY KEY ("enrolmentId", "needId"))',
    );
    await runner.query('CREATE INDEX "IDX_fa34cfb46cea3f99b7eddb7598" ON "enrolment_need"  ("organisationId") ');
    await runner.query(
      'CREATE TABLE "not_with" ("programmeId" uuid NOT NULL, "ownerId" uuid NOT NULL, "personId" uuid NOT NULL, CONSTRAINT "PK_bebc81491fb9e11db8a19a07e74" PRIMARY KEY ("programmeId", "ownerId", "personId"))',
    );
    await runner.query('CREATE INDEX "IDX_80fd48f4ae9bf3e69a60b0d20f" ON "not_with"  ("personId") ');
    await runner.query(
      'CREATE TABLE "obstacle" ("enrolmentId" uuid NOT NULL, "ownerId" uuid NOT NULL, "text" text NOT NULL, CONSTRAINT "PK_dacf9fa89679946d4fc4a888479" PRIMARY KEY ("enrolmentId"))',
    );
    await runner.query(
      'CREATE TABLE "preference" ("enrolmentId" uuid NOT NULL, "personId" uuid NOT NULL, "organisationId" uuid NOT NULL, "rank" smallint NOT NULL, CONSTRAINT "PK_6f51b02d71cfd77a1a1c32707ae" PRIMARY KEY ("enrolmentId", "personId"))',
    );
    await runner.query('CREATE INDEX "IDX_af529ef54be601b225e894a3d6" ON "preference"  ("organisationId") ');
    await runner.query(
      'CREATE TABLE "mentor_group" ("id" uuid NOT NULL, "organisationId" uuid NOT NULL, "programmeId" uuid NOT NULL, "name" text NOT NULL, "slot" smallint, CONSTRAINT "PK_9ccd4401a34453f6dfbc9843662" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "IDX_c0ce302a42e0c13680ed9f5468" ON "mentor_group"  ("organisationId") ');
    await runner.query('CREATE INDEX "IDX_bb8182145562857f4f03f23d5a" ON "mentor_group"  ("programmeId") ');
    await runner.query(
      'CREATE TABLE "membership" ("id" uuid NOT NULL, "organisationId" uuid NOT NULL, "groupId" uuid NOT NULL, "personId" uuid NOT NULL, "role" text NOT NULL, "state" text NOT NULL, "confidentialityAcceptedAt" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_83c1afebef3059472e7c37e8de8" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "IDX_8bc1674087575acecf0a648fc9" ON "membership"  ("groupId") ');
    await runner.query('CREATE INDEX "IDX_27596f83abf11927b07021ea2c" ON "membership"  ("personId") ');
    await runner.query(
      'CREATE UNIQUE INDEX "one_mentor_per_group" ON "membership"  ("groupId") WHERE role = \'MENTOR\' AND state <> \'ENDED\'',
    );
    await runner.query(
      'CREATE UNIQUE INDEX "one_running_membership" ON "membership"  ("groupId", "personId") WHERE state <> \'ENDED\'',
    );
    await runner.query(
      'CREATE TABLE "sign_in_attempt" ("addressHash" text NOT NULL, "count" integer NOT NULL, "notBefore" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_5971f342ff142eea6c9f2a9fc56" PRIMARY KEY ("addressHash"))',
    );
    await runner.query(
      'CREATE TABLE "sign_in_link" ("hash" text NOT NULL, "personId" uuid NOT NULL, "expiresAt" TIMESTAMP WITH TIME ZONE NOT NULL, "usedAt" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_1d898c94fd1c1177bbbabf8b34f" PRIMARY KEY ("hash"))',
    );
    await runner.query('CREATE INDEX "IDX_84db3ca99dd45bdc17429b7818" ON "sign_in_link"  ("personId") ');
    await runner.query(
      'CREATE TABLE "signed_in" ("hash" text NOT NULL, "personId" uuid NOT NULL, "since" TIMESTAMP WITH TIME ZONE NOT NULL, "expiresAt" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_b603b6e9a8221ebe841e8cb102a" PRIMARY KEY ("hash"))',
    );
    await runner.query('CREATE INDEX "IDX_e820b2f11cf4dc1c1b72548321" ON "signed_in"  ("personId") ');
    await runner.query(
      'ALTER TABLE "discipline" ADD CONSTRAINT "FK_b61ff89bf176fda79883d9333f9" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "team" ADD CONSTRAINT "FK_3c99a6098a3a33c955b15194cea" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "person" ADD CONSTRAINT "FK_7cd2f5e857eb0610921d0471845" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "person" ADD CONSTRAINT "FK_1dd47db8ea202da34f1eca8f912" FOREIGN KEY ("disciplineId") REFERENCES "discipline"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "person" ADD CONSTRAINT "FK_f35f0d780c095293e4428ee99a1" FOREIGN KEY ("teamId") REFERENCES "team"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "project" ADD CONSTRAINT "FK_9404c802186ca2b35576c9e4e0d" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "assignment" ADD CONSTRAINT "FK_20bd630dee25651a30c7cc3ee9c" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "assignment" ADD CONSTRAINT "FK_1f461a142794a1e7219adcd143b" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "assignment" ADD CONSTRAINT "FK_3c77991f00a4f9147f976a4e2db" FOREIGN KEY ("projectId") REFERENCES "project"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "organisation_role" ADD CONSTRAINT "FK_fb157ffe44c0a831044febb6e25" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "organisation_role" ADD CONSTRAINT "FK_bde2f0d859e1d7da9e6e09927b8" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "related_discipline" ADD CONSTRAINT "FK_6f6438c28d7da506758c324b5d4" FOREIGN KEY ("lowerId") REFERENCES "discipline"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "related_discipline" ADD CONSTRAINT "FK_374cc9b5c4430b37ec360fceac2" FOREIGN KEY ("higherId") REFERENCES "discipline"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "related_discipline" ADD CONSTRAINT "FK_6ce9fc595fffbc193573b7fbcc2" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "staff_record" ADD CONSTRAINT "FK_90fe8780c5d9bac7b95590d3376" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "staff_record" ADD CONSTRAINT "FK_867193efea988c5e83ec8e0e758" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "staff_record" ADD CONSTRAINT "FK_c717362f4df9a8e2ebb586ff6b1" FOREIGN KEY ("managerId") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "programme" ADD CONSTRAINT "FK_4b3bc01a131ca0959794f4dbc2f" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "enrolment" ADD CONSTRAINT "FK_e3c90bb9458ab5b2c1ab5180607" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "enrolment" ADD CONSTRAINT "FK_13ca06a200d6f0d594afa85ee7b" FOREIGN KEY ("programmeId") REFERENCES "programme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "enrolment" ADD CONSTRAINT "FK_8dcb5552aaa4ba59c1e3603ac24" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "learning_need" ADD CONSTRAINT "FK_978984f15afcf256e05cb13fab5" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "learning_need" ADD CONSTRAINT "FK_e5ef3ecfb9dd53685721f8e3767" FOREIGN KEY ("programmeId") REFERENCES "programme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "enrolment_need" ADD CONSTRAINT "FK_adf5039caf25d72d8f615210398" FOREIGN KEY ("enrolmentId") REFERENCES "enrolment"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "enrolment_need" ADD CONSTRAINT "FK_694f73a1df8c048c9fac4095e62" FOREIGN KEY ("needId") REFERENCES "learning_need"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "enrolment_need" ADD CONSTRAINT "FK_fa34cfb46cea3f99b7eddb75980" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "not_with" ADD CONSTRAINT "FK_091229fabc7184d1ab414618d8f" FOREIGN KEY ("programmeId") REFERENCES "programme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "not_with" ADD CONSTRAINT "FK_20ea2ce970c360384a07e97f043" FOREIGN KEY ("ownerId") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "not_with" ADD CONSTRAINT "FK_80fd48f4ae9bf3e69a60b0d20f9" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "obstacle" ADD CONSTRAINT "FK_dacf9fa89679946d4fc4a888479" FOREIGN KEY ("enrolmentId") REFERENCES "enrolment"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "obstacle" ADD CONSTRAINT "FK_c543822120b2b29cd9cd2b4ca24" FOREIGN KEY ("ownerId") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "preference" ADD CONSTRAINT "FK_ffffffa738c1778615ed36793e7" FOREIGN KEY ("enrolmentId") REFERENCES "enrolment"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "preference" ADD CONSTRAINT "FK_820733a7a01d9d3e9d62739762a" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "preference" ADD CONSTRAINT "FK_af529ef54be601b225e894a3d60" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "mentor_group" ADD CONSTRAINT "FK_c0ce302a42e0c13680ed9f5468d" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "mentor_group" ADD CONSTRAINT "FK_bb8182145562857f4f03f23d5a8" FOREIGN KEY ("programmeId") REFERENCES "programme"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "membership" ADD CONSTRAINT "FK_068c70de6a3c521f9352708fada" FOREIGN KEY ("organisationId") REFERENCES "organisation"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "membership" ADD CONSTRAINT "FK_8bc1674087575acecf0a648fc91" FOREIGN KEY ("groupId") REFERENCES "mentor_group"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "membership" ADD CONSTRAINT "FK_27596f83abf11927b07021ea2c8" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "sign_in_link" ADD CONSTRAINT "FK_84db3ca99dd45bdc17429b7818e" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "signed_in" ADD CONSTRAINT "FK_e820b2f11cf4dc1c1b72548321c" FOREIGN KEY ("personId") REFERENCES "person"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "signed_in" DROP CONSTRAINT "FK_e820b2f11cf4dc1c1b72548321c"');
    await runner.query('ALTER TABLE "sign_in_link" DROP CONSTRAINT "FK_84db3ca99dd45bdc17429b7818e"');
    await runner.query('ALTER TABLE "membership" DROP CONSTRAINT "FK_27596f83abf11927b07021ea2c8"');
    await runner.query('ALTER TABLE "membership" DROP CONSTRAINT "FK_8bc1674087575acecf0a648fc91"');
    await runner.query('ALTER TABLE "membership" DROP CONSTRAINT "FK_068c70de6a3c521f9352708fada"');
    await runner.query('ALTER TABLE "mentor_group" DROP CONSTRAINT "FK_bb8182145562857f4f03f23d5a8"');
    await runner.query('ALTER TABLE "mentor_group" DROP CONSTRAINT "FK_c0ce302a42e0c13680ed9f5468d"');
    await runner.query('ALTER TABLE "preference" DROP CONSTRAINT "FK_af529ef54be601b225e894a3d60"');
    await runner.query('ALTER TABLE "preference" DROP CONSTRAINT "FK_820733a7a01d9d3e9d62739762a"');
    await runner.query('ALTER TABLE "preference" DROP CONSTRAINT "FK_ffffffa738c1778615ed36793e7"');
    await runner.query('ALTER TABLE "obstacle" DROP CONSTRAINT "FK_c543822120b2b29cd9cd2b4ca24"');
    await runner.query('ALTER TABLE "obstacle" DROP CONSTRAINT "FK_dacf9fa89679946d4fc4a888479"');
    await runner.query('ALTER TABLE "not_with" DROP CONSTRAINT "FK_80fd48f4ae9bf3e69a60b0d20f9"');
    await runner.query('ALTER TABLE "not_with" DROP CONSTRAINT "FK_20ea2ce970c360384a07e97f043"');
    await runner.query('ALTER TABLE "not_with" DROP CONSTRAINT "FK_091229fabc7184d1ab414618d8f"');
    await runner.query('ALTER TABLE "enrolment_need" DROP CONSTRAINT "FK_fa34cfb46cea3f99b7eddb75980"');
    await runner.query('ALTER TABLE "enrolment_need" DROP CONSTRAINT "FK_694f73a1df8c048c9fac4095e62"');
    await runner.query('ALTER TABLE "enrolment_need" DROP CONSTRAINT "FK_adf5039caf25d72d8f615210398"');
    await runner.query('ALTER TABLE "learning_need" DROP CONSTRAINT "FK_e5ef3ecfb9dd53685721f8e3767"');
    await runner.query('ALTER TABLE "learning_need" DROP CONSTRAINT "FK_978984f15afcf256e05cb13fab5"');
    await runner.query('ALTER TABLE "enrolment" DROP CONSTRAINT "FK_8dcb5552aaa4ba59c1e3603ac24"');
    await runner.query('ALTER TABLE "enrolment" DROP CONSTRAINT "FK_13ca06a200d6f0d594afa85ee7b"');
    await runner.query('ALTER TABLE "enrolment" DROP CONSTRAINT "FK_e3c90bb9458ab5b2c1ab5180607"');
    await runner.query('ALTER TABLE "programme" DROP CONSTRAINT "FK_4b3bc01a131ca0959794f4dbc2f"');
    await runner.query('ALTER TABLE "staff_record" DROP CONSTRAINT "FK_c717362f4df9a8e2ebb586ff6b1"');
    await runner.query('ALTER TABLE "staff_record" DROP CONSTRAINT "FK_867193efea988c5e83ec8e0e758"');
    await runner.query('ALTER TABLE "staff_record" DROP CONSTRAINT "FK_90fe8780c5d9bac7b95590d3376"');
    await runner.query('ALTER TABLE "related_discipline" DROP CONSTRAINT "FK_6ce9fc595fffbc193573b7fbcc2"');
    await runner.query('ALTER TABLE "related_discipline" DROP CONSTRAINT "FK_374cc9b5c4430b37ec360fceac2"');
    await runner.query('ALTER TABLE "related_discipline" DROP CONSTRAINT "FK_6f6438c28d7da506758c324b5d4"');
    await runner.query('ALTER TABLE "organisation_role" DROP CONSTRAINT "FK_bde2f0d859e1d7da9e6e09927b8"');
    await runner.query('ALTER TABLE "organisation_role" DROP CONSTRAINT "FK_fb157ffe44c0a831044febb6e25"');
    await runner.query('ALTER TABLE "assignment" DROP CONSTRAINT "FK_3c77991f00a4f9147f976a4e2db"');
    await runner.query('ALTER TABLE "assignment" DROP CONSTRAINT "FK_1f461a142794a1e7219adcd143b"');
    await runner.query('ALTER TABLE "assignment" DROP CONSTRAINT "FK_20bd630dee25651a30c7cc3ee9c"');
    await runner.query('ALTER TABLE "project" DROP CONSTRAINT "FK_9404c802186ca2b35576c9e4e0d"');
    await runner.query('ALTER TABLE "person" DROP CONSTRAINT "FK_f35f0d780c095293e4428ee99a1"');
    await runner.query('ALTER TABLE "person" DROP CONSTRAINT "FK_1dd47db8ea202da34f1eca8f912"');
    await runner.query('ALTER TABLE "person" DROP CONSTRAINT "FK_7cd2f5e857eb0610921d0471845"');
    await runner.query('ALTER TABLE "team" DROP CONSTRAINT "FK_3c99a6098a3a33c955b15194cea"');
    await runner.query('ALTER TABLE "discipline" DROP CONSTRAINT "FK_b61ff89bf176fda79883d9333f9"');
    await runner.query('DROP INDEX "public"."IDX_e820b2f11cf4dc1c1b72548321"');
    await runner.query('DROP TABLE "signed_in"');
    await runner.query('DROP INDEX "public"."IDX_84db3ca99dd45bdc17429b7818"');
    await runner.query('DROP TABLE "sign_in_link"');
    await runner.query('DROP TABLE "sign_in_attempt"');
    await runner.query('DROP INDEX "public"."one_running_membership"');
    await runner.query('DROP INDEX "public"."one_mentor_per_group"');
    await runner.query('DROP INDEX "public"."IDX_27596f83abf11927b07021ea2c"');
    await runner.query('DROP INDEX "public"."IDX_8bc1674087575acecf0a648fc9"');
    await runner.query('DROP TABLE "membership"');
    await runner.query('DROP INDEX "public"."IDX_bb8182145562857f4f03f23d5a"');
    await runner.query('DROP INDEX "public"."IDX_c0ce302a42e0c13680ed9f5468"');
    await runner.query('DROP TABLE "mentor_group"');
    await runner.query('DROP INDEX "public"."IDX_af529ef54be601b225e894a3d6"');
    await runner.query('DROP TABLE "preference"');
    await runner.query('DROP TABLE "obstacle"');
    await runner.query('DROP INDEX "public"."IDX_80fd48f4ae9bf3e69a60b0d20f"');
    await runner.query('DROP TABLE "not_with"');
    await runner.query('DROP INDEX "public"."IDX_fa34cfb46cea3f99b7eddb7598"');
    await runner.query('DROP TABLE "enrolment_need"');
    await runner.query('DROP TABLE "learning_need"');
    await runner.query('DROP INDEX "public"."IDX_8dcb5552aaa4ba59c1e3603ac2"');
    await runner.query('DROP TABLE "enrolment"');
    await runner.query('DROP INDEX "public"."IDX_4b3bc01a131ca0959794f4dbc2"');
    await runner.query('DROP TABLE "programme"');
    await runner.query('DROP INDEX "public"."IDX_c717362f4df9a8e2ebb586ff6b"');
    await runner.query('DROP TABLE "staff_record"');
    await runner.query('DROP INDEX "public"."IDX_6ce9fc595fffbc193573b7fbcc"');
    await runner.query('DROP TABLE "related_discipline"');
    await runner.query('DROP INDEX "public"."IDX_bde2f0d859e1d7da9e6e09927b"');
    await runner.query('DROP TABLE "organisation_role"');
    await runner.query('DROP INDEX "public"."IDX_3c77991f00a4f9147f976a4e2d"');
    await runner.query('DROP TABLE "assignment"');
    await runner.query('DROP TABLE "project"');
    await runner.query('DROP INDEX "public"."IDX_f35f0d780c095293e4428ee99a"');
    await runner.query('DROP INDEX "public"."IDX_1dd47db8ea202da34f1eca8f91"');
    await runner.query('DROP INDEX "public"."IDX_7cd2f5e857eb0610921d047184"');
    await runner.query('DROP TABLE "person"');
    await runner.query('DROP TABLE "team"');
    await runner.query('DROP TABLE "discipline"');
    await runner.query('DROP TABLE "organisation"');
    await runner.query('DROP INDEX "public"."IDX_44355646952f2fc5ed66f90b89"');
    await runner.query('DROP TABLE "mail"');
    await runner.query('DROP TABLE "outbox"');
  }
}
