import pg from 'pg';

/** A group in a live session: a mentor and mentees, all of them in the session with a screen that is open. */
export interface SeededGroup {
  sessionId: string;
  people: string[];
}

const SEED = [
  'CREATE TEMP TABLE bench AS SELECT gen_random_uuid() AS organisation, gen_random_uuid() AS programme',
  `CREATE TEMP TABLE seat AS SELECT g.*, s AS seat, gen_random_uuid() AS person
   FROM (SELECT gen_random_uuid() AS "group", gen_random_uuid() AS session FROM generate_series(1, $1::int)) g, generate_series(1, $2::int) s`,
  `INSERT INTO organisation (id, name) SELECT organisation, 'bench' FROM bench`,
  `INSERT INTO programme (id, "organisationId", name, "startsOn") SELECT programme, organisation, 'bench', '2027-01-04' FROM bench`,
  `INSERT INTO mentor_group (id, "organisationId", "programmeId", name)
   SELECT "group", organisation, programme, 'group ' || person FROM seat, bench WHERE seat = 1`,
  `INSERT INTO person (id, "organisationId", "givenName", "familyName") SELECT person, organisation, 'Given', 'Family ' || seat FROM seat, bench`,
  `INSERT INTO signed_in (hash, "personId", since, "expiresAt")
   SELECT rtrim(translate(encode(sha256(person::text::bytea), 'base64'), '+/', '-_'), '='), person, now(), now() + interval '1 day' FROM seat`,
  `INSERT INTO membership (id, "organisationId", "groupId", "programmeId", "personId", role, state, "confidentialityAcceptedAt")
   SELECT gen_random_uuid(), organisation, "group", programme, person, CASE seat WHEN 1 THEN 'MENTOR' ELSE 'MENTEE' END, 'ACTIVE', now() FROM seat, bench`,
  `INSERT INTO session (id, "organisationId", "groupId", kind, "startsAt", minutes, state)
   SELECT session, organisation, "group", 'INTERVISIE', now(), 120, 'LIVE' FROM seat, bench WHERE seat = 1`,
  `INSERT INTO live_session (id, "organisationId", "groupId", "methodId", "methodVersion", script, phase, "phaseStartedAt", "facilitatorId", "openedAt")
   SELECT session, organisation, "group", 'incident', 1, '[]', 'cases', now(), person, now() FROM seat, bench WHERE seat = 1`,
  `INSERT INTO participant ("sessionId", "personId", "groupId", "joinedAt", present) SELECT session, person, "group", now(), true FROM seat`,
  `INSERT INTO session_event ("sessionId", number, "groupId", kind, at, "byId") SELECT session, 1, "group", 'OPENED', now(), person FROM seat WHERE seat = 1`,
];
const SEEDED = `SELECT session AS "sessionId", array_agg(person) AS people FROM seat GROUP BY session`;

/** What a change in a session leaves behind, in each of these sessions at once. */
const CHANGE = `
  WITH changed AS (UPDATE live_session SET "lastNumber" = "lastNumber" + 1 WHERE id = ANY ($1::uuid[])
    RETURNING id, "groupId", "facilitatorId", "lastNumber"),
  told AS (INSERT INTO session_event ("sessionId", number, "groupId", kind, at, "byId", minutes)
    SELECT id, "lastNumber", "groupId", 'TIME_ADDED', now(), "facilitatorId", 1 FROM changed)
  INSERT INTO outbox (type, topics, ids)
    SELECT 'session.time_added', ARRAY['session:' || id], jsonb_build_object('sessionId', id, 'number', "lastNumber") FROM changed`;

/** Groups straight in the tables, and what happens in their sessions. */
export class BenchDatabase {
  private readonly owner: pg.Client;

  constructor(url: string) {
    this.owner = new pg.Client(url);
  }

  connect(): Promise<unknown> {
    return this.owner.connect();
  }

  async seed(groups: number, each: number): Promise<SeededGroup[]> {
    for (const statement of SEED) await this.owner.query(statement, statement.includes('$1') ? [groups, each] : []);
    const { rows } = await this.owner.query<SeededGroup>(SEEDED);
    await this.owner.query('DROP TABLE seat, bench; ANALYZE');
    return rows;
  }

  async change(sessionIds: string[]): Promise<void> {
    await this.owner.query(CHANGE, [sessionIds]);
    await this.owner.query('NOTIFY outbox');
  }

  end(): Promise<void> {
    return this.owner.end();
  }
}
