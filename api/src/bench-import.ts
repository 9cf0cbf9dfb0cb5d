import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { startEmbedded } from '@libs/embedded-postgres';
import { writeCsv } from '@libs/spreadsheet';
import { Organisation, OrganisationRole, Person, StaffRecord } from '@api/people';
import { buildServer, Config, Db } from '@api/platform';
import { SignInService } from '@api/sign-in';
import { AppModule } from './app.module.js';
import { prepareDatabase } from './database.js';

/** How long a staff list takes through GraphQL, on a PostgreSQL that keeps what it promises: `npm run bench:import`. */
const PEOPLE = Number(process.argv[2] ?? 5_000);
const BUDGET = { preview: 3, apply: 5 };
const UPLOAD = `mutation ($input: UploadStaffList!) { uploadStaffList(input: $input) {
  id counts { added changed unchanged left rejected }
  entries(outcome: ADDED, first: 50) { edges { node { name detail } } } problems(first: 50) { edges { node { line problem } } } } }`;
const APPLY = `mutation ($input: ApplyStaffList!) { applyStaffList(input: $input) { id appliedAt } }`;

const folder = mkdtempSync(join(tmpdir(), 'crossmentor-bench-'));
const embedded = await startEmbedded({ folder });
const addresses = await prepareDatabase(embedded.url);
const config = Object.assign(new Config(), { DEVELOPMENT: true });
const app = await buildServer(AppModule.with({ config, addresses, jobs: false }), { quiet: true });
await app.init();
const cookie = await signedInHr();

const people = Array.from({ length: PEOPLE }, (_, at) => person(at));
const projects = people.flatMap((_, at) => [assignment(at, 0), assignment(at, 1)]);
const files = {
  'people, all new': ['PEOPLE', staffFile(people)],
  'people, the same again': ['PEOPLE', staffFile(people)],
  'people, one in five moved': ['PEOPLE', staffFile(people.map((row, at) => (at % 5 ? row : moved(row))))],
  'people, one in five with an error': ['PEOPLE', staffFile(people.map((row, at) => (at % 5 ? row : broken(row))))],
  'projects, all new': ['PROJECTS', writeCsv(['personeelsnummer', 'project', 'van', 'tot', 'inzet %'], projects)],
};

const figures: { list: string; rows: number; kB: number; preview: number; apply: number; serverCpu: number }[] = [];
for (const [list, [kind, content]] of Object.entries(files)) {
  const bytes = Buffer.from(content);
  const input = { id: randomUUID(), kind, fileName: 'bench.csv', content: bytes.toString('base64') };
  const cpu = process.cpuUsage();
  const preview = await timed(UPLOAD, input);
  const apply = await timed(APPLY, { id: input.id, onlyGoodRows: true, removeLeft: true });
  const { user, system } = process.cpuUsage(cpu);
  const size = { rows: content.split('\n').length - 2, kB: Math.round(bytes.length / 1024) };
  figures.push({ list, ...size, preview, apply, serverCpu: Math.round((user + system) / 1000) / 1000 });
}
console.table(figures);
const worst = (step: 'preview' | 'apply') => Math.max(...figures.map((figure) => figure[step]));
const kept = worst('preview') < BUDGET.preview && worst('apply') < BUDGET.apply;
console.log(
  JSON.stringify({
    people: PEOPLE,
    preview: worst('preview'),
    apply: worst('apply'),
    budget: BUDGET,
    kept,
    load: loadavg()[0],
  }),
);
await app.close();
await embedded.stop();
rmSync(folder, { recursive: true, force: true });
process.exitCode = kept ? 0 : 1;

function staffFile(rows: string[][]): string {
  const header = [
    'personeelsnummer',
    'voornaam',
    'tussenvoegsel',
    'achternaam',
    'e-mail',
    'vakgebied',
    'team',
    'functie',
  ];
  return writeCsv([...header, 'leidinggevende', 'in dienst sinds', 'locatie', 'werkdagen'], rows);
}

/** Ten to a team, and the first of each team leads it. */
function person(at: number): string[] {
  const [team, leads] = [Math.floor(at / 10), at % 10 === 0];
  const names = [`Voornaam${at}`, at % 3 ? '' : 'van der', `Achternaam${at}`, `p${at}@bench.example`];
  const manager = leads ? (team ? '100000' : '') : `${100_000 + team * 10}`;
  const job = [`Vakgebied ${team % 8}`, `Team ${team}`, leads ? 'Teamleider' : 'Adviseur', manager];
  return [`${100_000 + at}`, ...names, ...job, '01-02-2020', 'Delft', 'ma di wo do'];
}

function moved(row: string[]): string[] {
  return row.with(6, 'Team 0').with(5, 'Vakgebied 0');
}

function broken(row: string[]): string[] {
  return row.with(9, '31-02-2020');
}

function assignment(at: number, nth: number): string[] {
  return [`${100_000 + at}`, `Project ${(at * 7 + nth * 13) % 200}`, '01-01-2026', nth ? '' : '31-12-2026', '40'];
}

async function timed(query: string, input: object): Promise<number> {
  const start = performance.now();
  const payload = { query, variables: { input } };
  const answer = await app.inject({ method: 'POST', url: '/graphql', headers: { cookie }, payload });
  const seconds = Math.round(performance.now() - start) / 1000;
  const { errors } = answer.json() as { errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return seconds;
}

async function signedInHr(): Promise<string> {
  const [organisationId, personId] = [randomUUID(), randomUUID()];
  let signedIn = '';
  await app.get(Db).asSystem(async () => {
    const db = app.get(Db);
    await db.repo(Organisation).insert({ id: organisationId, name: 'Bench' });
    await db.repo(Person).insert({ id: personId, organisationId, givenName: 'Hanna', familyName: 'Bench' });
    await db.repo(StaffRecord).insert({ personId, organisationId, personnelNumber: 'hr', email: 'hr@bench.example' });
    await db.repo(OrganisationRole).insert({ personId, organisationId, role: 'HR' });
    await app.get(SignInService).signIn(personId, { setCookie: (name, value) => (signedIn = `${name}=${value}`) });
  });
  return signedIn;
}
