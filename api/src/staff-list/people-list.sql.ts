const days = ['MO', 'TU', 'WE', 'TH', 'FR'];
const daysOf = (bits: string) =>
  `to_jsonb(array_remove(ARRAY[${days.map((day, at) => `CASE WHEN ${bits} & ${1 << at} > 0 THEN '${day}' END`).join(', ')}], NULL))`;
const bitsOf = (list: string) => days.map((day, at) => `(${list} ? '${day}')::int * ${1 << at}`).join(' + ');

/** Everybody with a personnel number, in the words of the staff list. A manager who is still awaited counts as manager. */
export const knownPeople = `
  SELECT p.id, r."personnelNumber" AS number, p."givenName" AS "firstName", coalesce(p.prefix, '') AS infix,
    p."familyName" AS "lastName", r.email, coalesce(d.name, '') AS discipline, coalesce(t.name, '') AS team,
    coalesce(p."jobTitle", '') AS "jobTitle", coalesce(m."personnelNumber", a."managerNumber", '') AS "managerNumber",
    r."employedSince"::text AS "employedSince", coalesce(p.site, '') AS site, ${daysOf('r."workingDays"')} AS "workingDays",
    p."leftOn"::text AS "leftOn", EXISTS (SELECT FROM organisation_role o WHERE o."personId" = p.id) AS "isHr"
  FROM person p
  JOIN staff_record r ON r."personId" = p.id
  LEFT JOIN discipline d ON d.id = p."disciplineId"
  LEFT JOIN team t ON t.id = p."teamId"
  LEFT JOIN staff_record m ON m."personId" = r."managerId"
  LEFT JOIN awaited_manager a ON a."personId" = p.id
  WHERE p."organisationId" = $1
  ORDER BY p.id`;

export const oneImportAtATime = `SELECT pg_advisory_xact_lock(hashtextextended('staff-list ' || $1::text, 0))`;

/** Nobody's row changes under an import. */
export const lockPeople = `
  SELECT count(*) FROM (SELECT p.id FROM person p WHERE p."organisationId" = $1 ORDER BY p.id FOR UPDATE) locked`;

const entries = (...outcomes: string[]) =>
  `(SELECT "subjectId" AS id, target, changes, "awaitsManager" FROM staff_list_entry
    WHERE "uploadId" = $1 AND outcome IN (${outcomes.map((outcome) => `'${outcome}'`).join(', ')}))`;
const written = entries('ADDED', 'CHANGED');
const changedField = (...fields: string[]) =>
  `EXISTS (SELECT FROM jsonb_array_elements(e.changes) c WHERE c->>'field' IN (${fields.map((field) => `'${field}'`).join(', ')}))`;

const namesIn = (table: string) => `
  INSERT INTO ${table} (id, "organisationId", name)
  SELECT gen_random_uuid(), $2, n.name FROM (SELECT DISTINCT e.target->>'${table}' AS name FROM ${written} e) n
  WHERE n.name <> '' ON CONFLICT ("organisationId", name) DO NOTHING`;
const placesOf = `
  LEFT JOIN discipline d ON d."organisationId" = $2 AND d.name = e.target->>'discipline'
  LEFT JOIN team t ON t."organisationId" = $2 AND t.name = e.target->>'team'`;
const personValues = `e.target->>'firstName', nullif(e.target->>'infix', ''), e.target->>'lastName', d.id, t.id,
  nullif(e.target->>'jobTitle', ''), nullif(e.target->>'site', '')`;
const recordValues = `e.target->>'email', (e.target->>'employedSince')::date, ${bitsOf("(e.target->'workingDays')")}`;

const addPeople = `
  INSERT INTO person (id, "organisationId", "givenName", prefix, "familyName", "disciplineId", "teamId", "jobTitle", site)
  SELECT e.id, $2, ${personValues} FROM ${entries('ADDED')} e ${placesOf}`;

const changePeople = `
  UPDATE person p SET ("givenName", prefix, "familyName", "disciplineId", "teamId", "jobTitle", site, "leftOn") =
    (v."givenName", v.prefix, v."familyName", v."disciplineId", v."teamId", v."jobTitle", v.site, NULL)
  FROM (SELECT e.id, ${personValues} FROM ${entries('CHANGED')} e ${placesOf})
    v(id, "givenName", prefix, "familyName", "disciplineId", "teamId", "jobTitle", site)
  WHERE p.id = v.id AND p."organisationId" = $2`;

/** Two people may swap addresses, and each is unique at every moment: first all that change are let go. */
const freeAddresses = `
  UPDATE staff_record r SET email = r."personId"::text FROM ${entries('CHANGED')} e
  WHERE r."personId" = e.id AND r."organisationId" = $2 AND ${changedField('email')}`;

const addRecords = `
  INSERT INTO staff_record ("personId", "organisationId", "personnelNumber", email, "employedSince", "workingDays")
  SELECT e.id, $2, e.target->>'number', ${recordValues} FROM ${entries('ADDED')} e`;

const changeRecords = `
  UPDATE staff_record r SET (email, "employedSince", "workingDays") = (v.email, v.since, v.days)
  FROM (SELECT e.id, ${recordValues} FROM ${entries('CHANGED')} e) v(id, email, since, days)
  WHERE r."personId" = v.id AND r."organisationId" = $2`;

const tieManagers = `
  UPDATE staff_record r SET "managerId" = m."personId"
  FROM ${written} e
  LEFT JOIN staff_record m ON m."organisationId" = $2 AND m."personnelNumber" = e.target->>'managerNumber'
  WHERE r."personId" = e.id AND r."organisationId" = $2 AND r."managerId" IS DISTINCT FROM m."personId"`;

const forgetAwaited = `
  DELETE FROM awaited_manager a USING ${written} e WHERE a."personId" = e.id AND a."organisationId" = $2`;
const awaitManagers = `
  INSERT INTO awaited_manager ("personId", "organisationId", "managerNumber")
  SELECT e.id, $2, e.target->>'managerNumber' FROM ${written} e WHERE e."awaitsManager"`;

/** Each takes the upload and the organisation. */
export const applySteps = [
  namesIn('discipline'),
  namesIn('team'),
  addPeople,
  changePeople,
  freeAddresses,
  addRecords,
  changeRecords,
  tieManagers,
  forgetAwaited,
  awaitManagers,
];

/** People whose awaited manager is there now. */
export const tiedToAwaitedManagers = `
  WITH come AS (
    DELETE FROM awaited_manager a USING staff_record m
    WHERE a."organisationId" = $1 AND m."organisationId" = $1 AND m."personnelNumber" = a."managerNumber"
    RETURNING a."personId" AS id, m."personId" AS "managerId"),
  tied AS (UPDATE staff_record r SET "managerId" = come."managerId" FROM come WHERE r."personId" = come.id RETURNING come.id)
  SELECT id FROM tied`;

/** People for whom the safety of a group has to be looked at again (G7). */
export const movedPeople = `
  SELECT e.id FROM ${entries('CHANGED')} e WHERE ${changedField('team', 'managerNumber', 'discipline', 'leftOn')}`;

/** People whose way in is another address now. */
export const readdressedPeople = `SELECT e.id FROM ${entries('CHANGED')} e WHERE ${changedField('email')}`;

export const leftPeople = `
  WITH gone AS (
    UPDATE person p SET "leftOn" = $2::date FROM ${entries('LEFT')} e WHERE p.id = e.id AND p."leftOn" IS NULL RETURNING p.id)
  SELECT id FROM gone`;

export const addressesElsewhere = 'SELECT email FROM addresses_elsewhere($1, $2) email';

/** An address is the way in, so it belongs to one person in all organisations; HR hears of it only for its own list. */
export const addressesElsewhereFunction = `
  CREATE OR REPLACE FUNCTION addresses_elsewhere(addresses text[], organisation uuid) RETURNS SETOF text
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ BEGIN RETURN QUERY SELECT r.email FROM unnest(addresses) address JOIN staff_record r ON r.email = address
    WHERE r."organisationId" <> organisation AND organisation IN (SELECT hr_organisations()); END $$`;
