export const knownAssignments = `
  SELECT a.id, r."personnelNumber" AS number, j.name AS project, a."from"::text AS "from", a."until"::text AS "until", a.share
  FROM assignment a
  JOIN staff_record r ON r."personId" = a."personId"
  JOIN project j ON j.id = a."projectId"
  WHERE a."organisationId" = $1
  ORDER BY a.id`;

export const knownNames = `
  SELECT r."personnelNumber" AS number, concat_ws(' ', p."givenName", p.prefix, p."familyName") AS name
  FROM person p JOIN staff_record r ON r."personId" = p.id
  WHERE p."organisationId" = $1
  ORDER BY p.id`;

/** No assignment changes under an import. */
export const lockAssignments = `
  SELECT count(*) FROM (SELECT a.id FROM assignment a WHERE a."organisationId" = $1 ORDER BY a.id FOR UPDATE) locked`;

const entries = (...outcomes: string[]) =>
  `(SELECT "subjectId" AS id, number, target FROM staff_list_entry
    WHERE "uploadId" = $1 AND outcome IN (${outcomes.map((outcome) => `'${outcome}'`).join(', ')}))`;

const addProjects = `
  INSERT INTO project (id, "organisationId", name)
  SELECT gen_random_uuid(), $2, n.name FROM (SELECT DISTINCT e.target->>'project' AS name FROM ${entries('ADDED')} e) n
  ON CONFLICT ("organisationId", name) DO NOTHING`;

const addAssignments = `
  INSERT INTO assignment (id, "organisationId", "personId", "projectId", "from", "until", share)
  SELECT e.id, $2, r."personId", j.id, (e.target->>'from')::date, (e.target->>'until')::date, (e.target->>'share')::int
  FROM ${entries('ADDED')} e
  JOIN staff_record r ON r."organisationId" = $2 AND r."personnelNumber" = e.number
  JOIN project j ON j."organisationId" = $2 AND j.name = e.target->>'project'`;

const changeAssignments = `
  UPDATE assignment a SET ("until", share) = ((e.target->>'until')::date, (e.target->>'share')::int)
  FROM ${entries('CHANGED')} e WHERE a.id = e.id AND a."organisationId" = $2`;

/** Each takes the upload and the organisation. */
export const applySteps = [addProjects, addAssignments, changeAssignments];

export const removeAssignments = `
  DELETE FROM assignment a USING ${entries('LEFT')} e WHERE a.id = e.id AND a."organisationId" = $2`;

/** People whose work together with others changes (G7). */
export const assignedPeople = `
  SELECT DISTINCT r."personId" FROM staff_list_entry e
  JOIN staff_record r ON r."organisationId" = $2 AND r."personnelNumber" = e.number
  WHERE e."uploadId" = $1 AND (e.outcome IN ('ADDED', 'CHANGED') OR e.outcome = 'LEFT' AND $3)`;
