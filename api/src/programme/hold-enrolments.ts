import type { Db } from '@api/platform';

/**
 * Until the end of the operation nobody else is taken out of a programme, nor are its groups published: so whoever says
 * no is either left out of the groups or finds the place that is to be ended.
 */
export const holdEnrolments = (db: Db, programmeId: string): Promise<unknown> =>
  db.sql(`SELECT pg_advisory_xact_lock(hashtextextended('enrolments ' || $1::text, 0))`, [programmeId]);
