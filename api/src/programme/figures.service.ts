import { Injectable } from '@nestjs/common';
import { hrOrganisations } from '@api/people';
import { batched, batchedOne, Db } from '@api/platform';
import type { DisciplineFigures, ProgrammeFigures } from './programme.figures.js';

const OF_HR = `p.id = ANY ($1) AND p."organisationId" = ${hrOrganisations}`;
const COUNTS = `
  count(*) FILTER (WHERE e.role = 'MENTOR')::int AS mentors,
  count(*) FILTER (WHERE e.role = 'MENTEE')::int AS mentees,
  coalesce(sum(e.groups) FILTER (WHERE e.role = 'MENTOR'), 0)::int AS groups`;

/** Counts for HR. Somebody else would count the own enrolment only, and gets nothing instead. */
@Injectable()
export class FiguresService {
  constructor(private readonly db: Db) {}

  readonly ofProgramme = batchedOne(
    (programmeIds: string[]) =>
      this.db.sql<ProgrammeFigures>(
        `SELECT p.id AS "programmeId", ${COUNTS},
           coalesce(sum(e.groups) FILTER (WHERE e.role = 'MENTOR'), 0)::int * p."maxMembers" AS capacity,
           count(*) FILTER (WHERE e."confirmedAt" IS NULL AND e.id IS NOT NULL)::int AS unconfirmed,
           count(*) FILTER (WHERE e.availability = 0 OR e.id IS NOT NULL AND n."enrolmentId" IS NULL)::int AS incomplete
         FROM programme p LEFT JOIN enrolment e ON e."programmeId" = p.id
         LEFT JOIN (SELECT DISTINCT "enrolmentId" FROM enrolment_need) n ON n."enrolmentId" = e.id
         WHERE ${OF_HR} GROUP BY p.id`,
        [programmeIds],
      ),
    ({ programmeId }) => programmeId,
  );

  readonly disciplinesOf = batched(
    (programmeIds: string[]) =>
      this.db.sql<DisciplineFigures>(
        `SELECT p.id AS "programmeId", person."disciplineId", ${COUNTS}
         FROM programme p JOIN enrolment e ON e."programmeId" = p.id JOIN person ON person.id = e."personId"
         WHERE ${OF_HR} GROUP BY p.id, person."disciplineId" ORDER BY mentees DESC, person."disciplineId"`,
        [programmeIds],
      ),
    ({ programmeId }) => programmeId,
  );
}
