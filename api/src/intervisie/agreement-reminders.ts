import { JOBS_ROLE } from '@api/platform';

/** Whom to remind, and of which session or, where none comes before it, of which date. Not of what. */
export interface AgreementReminder {
  groupId: string;
  ownerId: string;
  sessionId: string | null;
  dueOn: string | null;
}

export const TO_REMIND = 'SELECT "groupId", "ownerId", "sessionId", "dueOn"::text FROM agreements_to_remind($1)';

/**
 * Two days before the next session of a group: who is in it and has something open from before. What is due earlier than
 * that session is reminded of two days before its own date, from nine in the morning. Jobs read no word of an agreement.
 */
export const AGREEMENTS_TO_REMIND = `
  CREATE OR REPLACE FUNCTION agreements_to_remind(moment timestamptz)
  RETURNS TABLE ("groupId" uuid, "ownerId" uuid, "sessionId" uuid, "dueOn" date)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH coming AS (
      SELECT DISTINCT ON (s."groupId") s.id, s."groupId", s."startsAt", s.zone FROM session s
      WHERE s.state = 'PLANNED' AND s."startsAt" > moment ORDER BY s."groupId", s."startsAt"),
    open AS (
      SELECT a."groupId", a."ownerId", a."dueOn", a.at, c.id, c."startsAt", coalesce(c.zone, 'Europe/Amsterdam') AS zone
      FROM agreement a
      JOIN membership m ON m."groupId" = a."groupId" AND m."personId" = a."ownerId" AND m.state IN ('INTAKE', 'ACTIVE')
        AND m."confidentialityAcceptedAt" IS NOT NULL
      LEFT JOIN coming c ON c."groupId" = a."groupId" WHERE a.outcome IS NULL)
    SELECT DISTINCT o."groupId", o."ownerId", o.id, NULL::date FROM open o
    WHERE o."startsAt" <= moment + interval '2 days' AND o.at <= o."startsAt" - interval '2 days'
    UNION
    SELECT o."groupId", o."ownerId", NULL, o."dueOn" FROM open o
    WHERE (o."startsAt" IS NULL OR o."dueOn" < (o."startsAt" AT TIME ZONE o.zone)::date)
      AND o."dueOn" - 2 <= ((moment AT TIME ZONE o.zone) - interval '9 hours')::date
      AND o."dueOn" >= (moment AT TIME ZONE o.zone)::date AND (o.at AT TIME ZONE o.zone)::date <= o."dueOn" - 2
  $$;
  REVOKE ALL ON FUNCTION agreements_to_remind FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION agreements_to_remind TO ${JOBS_ROLE}`;
