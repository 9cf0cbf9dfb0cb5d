import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext, Browser, BrowserContextOptions, Page } from '@playwright/test';
import pg from 'pg';

/** The organisation with a year under way. The other one of the demo, still empty, is of one journey alone. */
export const ORGANISATION = 'Waterschap De Oefening';
export const HR = 'Hanna de Ruiter';

export interface DemoPerson {
  id: string;
  name: string;
  role: 'HR' | 'MENTOR' | 'MENTEE';
  organisation: string;
  group: string | null;
}

const documents = Object.entries(
  JSON.parse(readFileSync(join(import.meta.dirname, '../src/gql/persisted-documents.json'), 'utf8')) as object,
) as [hash: string, text: string][];

/** Asks what the web app itself asks under this name: what is no part of a journey need not be clicked together. */
export async function ask<Answer>(request: APIRequestContext, operation: string, variables: object = {}) {
  const found = documents.find(([, text]) => new RegExp(`(query|mutation) ${operation}\\b`).test(text));
  if (!found) throw new Error(`The web app has no ${operation}`);
  const extensions = { persistedQuery: { version: 1, sha256Hash: found[0] } };
  const headers = { 'x-crossmentor': '1' };
  const answer = await request.post('/graphql', { headers, data: { variables, extensions } });
  const { data, errors } = (await answer.json()) as { data: Answer; errors?: unknown };
  if (errors) throw new Error(`${operation}: ${JSON.stringify(errors)}`);
  return data;
}

/** As whom one can look around in an organisation, in the order of the page. */
export async function demoPeople(request: APIRequestContext, organisation = ORGANISATION): Promise<DemoPerson[]> {
  const answer = await ask<{ demoPeople: DemoPerson[] }>(request, 'DemoPeople');
  return answer.demoPeople.filter((person) => person.organisation === organisation);
}

/** The mentees of the demo group that is under way. */
export async function demoMentees(request: APIRequestContext): Promise<DemoPerson[]> {
  const people = await demoPeople(request);
  const { group } = people.find(({ role }) => role === 'MENTEE')!;
  return people.filter((person) => person.role === 'MENTEE' && person.group === group);
}

/** A browser of somebody's own, with nobody signed in yet. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const own = { baseURL: process.env.BASE_URL, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...options };
  return (await browser.newContext(own)).newPage();
}

/** Signs somebody in without a click: how that looks is another journey. */
export const signIn = (page: Page, personId: string) => ask(page.request, 'SignInAsDemoPerson', { personId });

/** Somebody signed in, in a browser of their own, on no page yet. */
export async function signedIn(browser: Browser, personId: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await newPage(browser, options);
  await signIn(page, personId);
  return page;
}

/** Straight in the tables, for what is another journey. */
export async function inTables<Row extends object>(statement: string, values: unknown[] = []): Promise<Row[]> {
  const database = new pg.Client(process.env.E2E_DATABASE_URL);
  await database.connect();
  try {
    return (await database.query<Row>(statement, values)).rows;
  } finally {
    await database.end();
  }
}

export interface Member {
  id: string;
  membershipId: string;
  name: string;
  givenName: string;
}

export interface OwnGroup {
  id: string;
  name: string;
  organisationId: string;
  programmeId: string;
  mentor: Member;
  mentees: Member[];
}

const GIVEN = ['Mila', 'Ada', 'Ben', 'Cas', 'Eva'];
const numberOf = () => randomUUID().slice(0, 6);

/** A mentor and four mentees of the journey alone, who take part in a programme of their own. */
export async function ownGroup({ accepted = true, minMembers = 4 } = {}): Promise<OwnGroup> {
  const [organisation] = await inTables<{ id: string }>('SELECT id FROM organisation WHERE name = $1', [ORGANISATION]);
  const organisationId = organisation!.id;
  const [id, programmeId, number] = [randomUUID(), randomUUID(), numberOf()];
  const name = `Groep ${number}`;
  await inTables(
    `INSERT INTO programme (id, "organisationId", name, "startsOn", "minMembers")
     VALUES ($1, $2, $3, current_date + 7, $4)`,
    [programmeId, organisationId, `Reis ${number}`, minMembers],
  );
  await inTables(
    'INSERT INTO mentor_group (id, "organisationId", "programmeId", name, slot) VALUES ($1, $2, $3, $4, 2)',
    [id, organisationId, programmeId, name],
  );
  const members: Member[] = [];
  for (const givenName of GIVEN) members.push(await newMember({ id, organisationId }, givenName, number, accepted));
  const [mentor, ...mentees] = members;
  return { id, name, organisationId, programmeId, mentor: mentor!, mentees };
}

async function newMember(
  group: Pick<OwnGroup, 'id' | 'organisationId'>,
  givenName: string,
  number: string,
  accepted: boolean,
) {
  const member = { id: randomUUID(), membershipId: randomUUID(), givenName, name: `${givenName} van der ${number}` };
  await inTables(
    `INSERT INTO person (id, "organisationId", "givenName", prefix, "familyName") VALUES ($1, $2, $3, 'van der', $4)`,
    [member.id, group.organisationId, givenName, number],
  );
  await inTables(
    `INSERT INTO membership (id, "organisationId", "groupId", "personId", role, state, "confidentialityAcceptedAt")
     VALUES ($1, $2, $3, $4, $5, 'ACTIVE', CASE WHEN $6 THEN now() END)`,
    [
      member.membershipId,
      group.organisationId,
      group.id,
      member.id,
      givenName === GIVEN[0] ? 'MENTOR' : 'MENTEE',
      accepted,
    ],
  );
  return member;
}

/** A session of an own group. */
export async function plannedSession(group: OwnGroup, hoursFromNow = 1, state = 'PLANNED'): Promise<string> {
  const id = randomUUID();
  await inTables(
    `INSERT INTO session (id, "organisationId", "groupId", kind, "startsAt", minutes, state)
     VALUES ($1, $2, $3, 'INTERVISIE', now() + $4::interval, 120, $5)`,
    [id, group.organisationId, group.id, `${hoursFromNow} hours`, state],
  );
  return id;
}

/** What somebody promised in a session of last week, which is still open. */
export async function openAgreement(group: OwnGroup, owner: Member, text: string, daysAgo = 7): Promise<void> {
  const sessionId = await plannedSession(group, -daysAgo * 24, 'HELD');
  await inTables(
    `INSERT INTO live_session (id, "organisationId", "groupId", "methodId", "methodVersion", script, phase,
       "phaseStartedAt", "facilitatorId", "openedAt", "closedAt")
     VALUES ($1, $2, $3, 'incident', 1, '[]', 'agree', now(), $4, now() - interval '7 days', now() - interval '7 days')`,
    [sessionId, group.organisationId, group.id, group.mentor.id],
  );
  await inTables(
    `INSERT INTO agreement (id, "groupId", "sessionId", "ownerId", text, "dueOn", at)
     VALUES ($1, $2, $3, $4, $5, current_date + 7, now() - interval '7 days')`,
    [randomUUID(), group.id, sessionId, owner.id, text],
  );
}
