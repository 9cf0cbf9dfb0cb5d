export const knownEnrolments = `
  SELECT e.id, r."personnelNumber" AS number, concat_ws(' ', p."givenName", p.prefix, p."familyName") AS name, e.role,
    e.availability, e.groups, e."confirmedAt" IS NOT NULL AS confirmed,
    ARRAY(SELECT n.name FROM enrolment_need en JOIN learning_need n ON n.id = en."needId"
          WHERE en."enrolmentId" = e.id ORDER BY en.rank) AS needs,
    ARRAY(SELECT w."personnelNumber" FROM preference w0 JOIN staff_record w ON w."personId" = w0."personId"
          WHERE w0."enrolmentId" = e.id ORDER BY w0.rank) AS preferred
  FROM enrolment e
  JOIN person p ON p.id = e."personId"
  JOIN staff_record r ON r."personId" = e."personId"
  WHERE e."programmeId" = $1
  ORDER BY e.id`;

/** Who can take part. */
export const presentPeople = `
  SELECT r."personnelNumber" AS number, concat_ws(' ', p."givenName", p.prefix, p."familyName") AS name
  FROM person p JOIN staff_record r ON r."personId" = p.id
  WHERE p."organisationId" = $1 AND p."leftOn" IS NULL
  ORDER BY p.id`;

export const oneImportAtATime = `SELECT pg_advisory_xact_lock(hashtextextended('enrolment-list ' || $1::text, 0))`;

export const lockEnrolments = `
  SELECT count(*) FROM (SELECT e.id FROM enrolment e WHERE e."programmeId" = $1 ORDER BY e.id FOR UPDATE) locked`;

const entries = (...outcomes: string[]) =>
  `(SELECT "subjectId" AS id, number, target FROM staff_list_entry
    WHERE "uploadId" = $1 AND outcome IN (${outcomes.map((outcome) => `'${outcome}'`).join(', ')}) AND target IS NOT NULL)`;
const written = entries('ADDED', 'CHANGED');

const addNeeds = `
  INSERT INTO learning_need (id, "organisationId", "programmeId", name)
  SELECT gen_random_uuid(), $2, $3, n.name
  FROM (SELECT DISTINCT jsonb_array_elements_text(e.target->'needs') AS name FROM ${written} e) n
  ON CONFLICT ("programmeId", name) DO NOTHING`;

const addEnrolments = `
  INSERT INTO enrolment (id, "organisationId", "programmeId", "personId", role, availability, groups)
  SELECT e.id, $2, $3, r."personId", e.target->>'role', (e.target->>'availability')::int, (e.target->>'groups')::int
  FROM ${entries('ADDED')} e JOIN staff_record r ON r."organisationId" = $2 AND r."personnelNumber" = e.number`;

/** What somebody likes best is a part of what is possible. */
const changeEnrolments = `
  UPDATE enrolment o SET (role, availability, preferred, groups) =
    (e.target->>'role', (e.target->>'availability')::int, o.preferred & (e.target->>'availability')::int,
     (e.target->>'groups')::int)
  FROM ${entries('CHANGED')} e WHERE o.id = e.id AND o."organisationId" = $2 AND o."programmeId" = $3`;

const forget = (table: string) => `
  DELETE FROM ${table} x USING ${entries('CHANGED')} e, enrolment o
  WHERE x."enrolmentId" = e.id AND o.id = e.id AND o."organisationId" = $2 AND o."programmeId" = $3`;

const keepNeeds = `
  INSERT INTO enrolment_need ("enrolmentId", "needId", "organisationId", rank)
  SELECT e.id, n.id, $2, wish.rank
  FROM ${written} e, jsonb_array_elements_text(e.target->'needs') WITH ORDINALITY wish(name, rank)
  JOIN learning_need n ON n."programmeId" = $3 AND n.name = wish.name`;

const keepPreferences = `
  INSERT INTO preference ("enrolmentId", "personId", "organisationId", rank)
  SELECT o.id, r."personId", $2, wish.rank
  FROM ${written} e
  JOIN enrolment o ON o.id = e.id AND o."programmeId" = $3,
    jsonb_array_elements_text(e.target->'preferred') WITH ORDINALITY wish(number, rank)
  JOIN staff_record r ON r."organisationId" = $2 AND r."personnelNumber" = wish.number`;

/** Each takes the upload, the organisation and the programme. */
export const applySteps = [
  addNeeds,
  addEnrolments,
  changeEnrolments,
  forget('enrolment_need'),
  forget('preference'),
  keepNeeds,
  keepPreferences,
];

export const addedEnrolments = `
  SELECT o.id, o."personId" FROM staff_list_entry e JOIN enrolment o ON o.id = e."subjectId"
  WHERE e."uploadId" = $1 AND e.outcome = 'ADDED'`;

export const removeEnrolments = `
  DELETE FROM enrolment o USING staff_list_entry e
  WHERE e."uploadId" = $1 AND e.outcome = 'LEFT' AND o.id = e."subjectId" AND o."programmeId" = $2
    AND o."confirmedAt" IS NULL`;

/** What was handed over does not stay behind with HR. */
export const forgetPrivateWishes = `UPDATE staff_list_entry SET target = NULL WHERE "uploadId" = $1`;

export const keepPrivateWishes = 'SELECT keep_private_wishes($1, $2, $3, $4)';

/** The unconfirmed enrolments of an upload of the viewer's own organisation, with what the file says of them. */
const handedOver = `(
      SELECT o.id, o."personId", o."organisationId", e.target
      FROM staff_list_upload u
      JOIN staff_list_entry e ON e."uploadId" = u.id AND e.target IS NOT NULL
      JOIN enrolment o ON o.id = e."subjectId" AND o."programmeId" = programme AND o."confirmedAt" IS NULL
      WHERE u.id = upload AND u."programmeId" = programme AND u.kind = 'ENROLMENTS'
        AND u."organisationId" IN (SELECT hr_organisations())) h`;

/**
 * What people run into and whom they would rather not meet belongs to them: HR hands it over from the file and can never
 * read it back, so this runs as the owner of the tables. Whoever has confirmed has said it themselves.
 */
export const keepPrivateWishesFunction = `
  CREATE OR REPLACE FUNCTION keep_private_wishes(upload uuid, programme uuid, contexts boolean, avoidances boolean) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF contexts THEN
      DELETE FROM obstacle b USING ${handedOver} WHERE b."enrolmentId" = h.id;
      INSERT INTO obstacle ("enrolmentId", "ownerId", text)
      SELECT h.id, h."personId", h.target->>'context' FROM ${handedOver} WHERE h.target->>'context' <> '';
    END IF;
    IF avoidances THEN
      DELETE FROM not_with n USING ${handedOver} WHERE n."programmeId" = programme AND n."ownerId" = h."personId";
      INSERT INTO not_with ("programmeId", "ownerId", "personId")
      SELECT DISTINCT programme, h."personId", r."personId"
      FROM ${handedOver}, jsonb_array_elements_text(h.target->'notWith') number
      JOIN staff_record r ON r."personnelNumber" = number
      WHERE r."organisationId" = h."organisationId" AND r."personId" <> h."personId";
    END IF;
  END $$`;
