import { Injectable } from '@nestjs/common';
import { hrOrganisations } from '@api/people';
import { batched, batchedOne, Db } from '@api/platform';
import type { DisciplineFigures, ProgrammeFigures } from './programme.figures.js';

const OF_HR = `p.id = ANY ($1) AND p."organisationId" = ${hrOrganisations}`;
/** A duo guides one group where each of the two offered one. */
const DUOS = `SELECT d."programmeId", one."disciplineId", count(*)::int / 2 AS duos
  FROM duo d JOIN person one ON one.id = d."personId" AND one."leftOn" IS NULL
  JOIN person other ON other.id = d."partnerId" AND other."leftOn" IS NULL
  WHERE d."programmeId" = ANY ($1) GROUP BY 1, 2`;
const COUNTS = `
  count(*) FILTER (WHERE e.role = 'MENTOR')::int AS mentors,
  count(*) FILTER (WHERE e.role = 'MENTEE')::int AS mentees,
  coalesce(sum(e.groups) FILTER (WHERE e.role = 'MENTOR'), 0)::int - coalesce(max(d.duos), 0) AS groups`;

/** Counts for HR. Somebody else would count the own enrolment only, and gets nothing instead. */
@Injectable()
export class FiguresService {
  constructor(private readonly db: Db) {}

  readonly ofProgramme = batchedOne(
    (programmeIds: string[]) =>
      this.db.sql<ProgrammeFigures>(
        `SELECT p.id AS "programmeId", ${COUNTS},
           (coalesce(sum(e.groups) FILTER (WHERE e.role = 'MENTOR'), 0)::int - coalesce(max(d.duos), 0)) * p."maxMembers" AS capacity,
           count(*) FILTER (WHERE e."confirmedAt" IS NULL AND e.id IS NOT NULL)::int AS unconfirmed,
           count(*) FILTER (WHERE e.availability = 0 OR e.id IS NOT NULL AND n."enrolmentId" IS NULL)::int AS incomplete
         FROM programme p LEFT JOIN enrolment e ON e."programmeId" = p.id
         LEFT JOIN (SELECT DISTINCT "enrolmentId" FROM enrolment_need) n ON n."enrolmentId" = e.id
         LEFT JOIN (SELECT "programmeId", sum(duos)::int AS duos FROM (${DUOS}) of_each GROUP BY 1) d ON d."programmeId" = p.id
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
         LEFT JOIN (${DUOS}) d ON d."programmeId" = p.id AND d."disciplineId" IS NOT DISTINCT FROM person."disciplineId"
         WHERE ${OF_HR} GROUP BY p.id, person."disciplineId" ORDER BY mentees DESC, person."disciplineId"`,
        [programmeIds],
      ),
    ({ programmeId }) => programmeId,
  );
}
