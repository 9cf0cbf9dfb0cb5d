import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page, Route } from '@playwright/test';
import { ask, demoPeople, inTables, ownGroup, type OwnGroup, signedIn } from './demo.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './journey.ts';
import { press } from './keyboard.ts';

interface Groups {
  first: OwnGroup;
  second: { id: string; name: string };
  discipline: string;
}

/** Somebody with a place on the staff list. */
async function newColleague(organisationId: string, givenName: string, number: string): Promise<string> {
  const id = randomUUID();
  await inTables(
    `INSERT INTO person (id, "organisationId", "givenName", prefix, "familyName") VALUES ($1, $2, $3, 'van der', $4)`,
    [id, organisationId, givenName, number],
  );
  return id;
}

/** Two groups of one programme, of which everybody said when they can. */
async function twoGroups(): Promise<Groups> {
  const first = await ownGroup();
  const { organisationId, programmeId, name } = first;
  const number = name.replace('Groep ', '');
  const second = { id: randomUUID(), name: `Groep Z${number}` };
  await inTables(
    'INSERT INTO mentor_group (id, "organisationId", "programmeId", name, slot, number) VALUES ($1, $2, $3, $4, 2, 2)',
    [second.id, organisationId, programmeId, second.name],
  );
  for (const givenName of ['Noor', 'Fay', 'Gijs', 'Hans', 'Iris']) {
    const personId = await newColleague(organisationId, givenName, number);
    const role = givenName === 'Noor' ? 'MENTOR' : 'MENTEE';
    await inTables(
      `INSERT INTO membership (id, "organisationId", "groupId", "personId", role, state, "confidentialityAcceptedAt")
       VALUES ($1, $2, $3, $4, $5, 'ACTIVE', now())`,
      [randomUUID(), organisationId, second.id, personId, role],
    );
  }
  await inTables('UPDATE programme SET "minGapYears" = 0, "enrolmentClosedAt" = now() WHERE id = $1', [programmeId]);
  await inTables(
    `INSERT INTO enrolment (id, "organisationId", "programmeId", "personId", role, availability, "confirmedAt")
     SELECT gen_random_uuid(), "organisationId", "programmeId", "personId", role, 1023, now() FROM membership WHERE "programmeId" = $1`,
    [programmeId],
  );
  const discipline = { id: randomUUID(), name: `Vak ${number}` };
  const of = [discipline.id, organisationId, discipline.name];
  await inTables('INSERT INTO discipline (id, "organisationId", name) VALUES ($1, $2, $3)', of);
  await inTables(
    'UPDATE person SET "disciplineId" = $1 WHERE id IN (SELECT "personId" FROM membership WHERE "programmeId" = $2)',
    [discipline.id, programmeId],
  );
  return { first, second, discipline: discipline.name };
}

/** Both come to work in one team, by the staff list that HR loads. */
async function loadOneTeam(
  request: APIRequestContext,
  { first: { organisationId, mentees }, discipline }: Groups,
): Promise<void> {
  const team = `Team ${randomUUID().slice(0, 6)}`;
  const rows = [];
  for (const { id, givenName, name } of mentees.slice(0, 2)) {
    const number = randomUUID().slice(0, 8);
    const email = `${number}@reis.example`;
    await inTables(
      `INSERT INTO staff_record ("personId", "organisationId", "personnelNumber", email, "workingDays") VALUES ($1, $2, $3, $4, 31)`,
      [id, organisationId, number, email],
    );
    const [, prefix, family] = name.match(/ (van der) (\w+)$/)!;
    rows.push(
      [
        number,
        givenName,
        prefix,
        family,
        email,
        discipline,
        team,
        'Adviseur',
        '',
        '01-01-2020',
        'Gouda',
        'ma di wo do vr',
      ].join(';'),
    );
  }
  const header =
    'personeelsnummer;voornaam;tussenvoegsel;achternaam;e-mail;vakgebied;team;functie;leidinggevende;in dienst sinds;locatie;werkdagen';
  const id = randomUUID();
  const content = Buffer.from([header, ...rows].join('\n')).toString('base64');
  await ask(request, 'UploadStaffList', { input: { id, kind: 'PEOPLE', fileName: 'lijst.csv', content } });
  await ask(request, 'ApplyStaffList', { input: { id, onlyGoodRows: false, removeLeft: false } });
}

const proposal = (page: Page) => page.getByRole('region', { name: 'Voorstel' });

/** HR says no with a reason, and asks for it after all. */
async function dismissAndAskAgain(page: Page): Promise<void> {
  await press(page, proposal(page).getByRole('button', { name: 'Zo laten' }));
  const dialog = page.getByRole('dialog', { name: 'De groepen zo laten' });
  await dialog.getByRole('textbox', { name: 'Waarom laat je het zo?' }).fill('Dat is zo afgesproken');
  await expectAccessible(page);
  await press(page, dialog.getByRole('button', { name: 'Zo laten' }));
  await expect(page.getByRole('status').filter({ hasText: 'De groepen blijven zoals ze zijn.' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Eerder besloten' })).toContainText('Dat is zo afgesproken');
  await press(page, page.getByRole('button', { name: 'Toch een voorstel maken' }));
  await expect(proposal(page).getByRole('button', { name: 'Uitvoeren' })).toBeVisible();
}

test('two members come in one team; HR sees it at once, and one of them moves', async ({ browser, request }) => {
  const groups = await twoGroups();
  const { first, second } = groups;
  const hr = (await demoPeople(request)).find(({ role }) => role === 'HR')!;
  const page = await signedIn(browser, hr.id);
  await page.goto(`/programme?programme=${first.programmeId}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await loadOneTeam(page.request, groups);
  await expect(page.getByText(`${first.name}: leden werken nu in hetzelfde team.`)).toBeVisible();
  await expectAccessible(page);
  await page.goto(`/programme/${first.programmeId}/groups`);
  await expect(page.getByText('Klopt niet meer')).toBeVisible();
  await page.getByText(first.name, { exact: true }).click();
  const [ada, ben] = first.mentees;
  await expect(page.getByText(/ werken in hetzelfde team\./)).toContainText(ada!.name);
  await expectAccessible(page);
  await press(page, page.getByRole('link', { name: 'Bekijk' }));
  await expect(proposal(page).getByRole('listitem').filter({ hasText: second.name }).first()).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await dismissAndAskAgain(page);

  await press(page, proposal(page).getByRole('button', { name: 'Uitvoeren' }));
  const dialog = page.getByRole('dialog', { name: 'Voorstel uitvoeren' });
  await expect(dialog).toContainText('Dit kun je niet terugdraaien.');
  await expectAccessible(page);
  await press(page, dialog.getByRole('button', { name: 'Nu uitvoeren' }));
  await expect(page.getByRole('status').filter({ hasText: 'Gedaan.' })).toBeFocused();
  await expect(page.getByText('Alle groepen kloppen.')).toBeVisible();

  const [moved] = await inTables<{ personId: string }>(
    `SELECT "personId" FROM membership WHERE "groupId" = $1 AND state = 'ACTIVE' AND "confidentialityAcceptedAt" IS NULL`,
    [second.id],
  );
  expect([ada!.id, ben!.id]).toContain(moved!.personId);
  const member = await signedIn(browser, moved!.personId);
  await member.goto('/group');
  await expect(member.getByText(`Afspraak over vertrouwelijkheid · ${second.name}`)).toBeVisible();
});

/** Holds the next answer to this question back, once the server gave it, until it is let go. */
async function heldBack(page: Page, operation: string) {
  const [asked, letGo] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const hold = async (route: Route) => {
    const response = await route.fetch();
    asked.resolve();
    await letGo.promise;
    await route.fulfill({ response }).catch(() => undefined); // nobody waits for it any more
  };
  await page.route((url) => url.search === `?${operation}`, hold, { times: 1 });
  return { asked: asked.promise, letGo: letGo.resolve };
}

test('what is told live is not undone by an older answer that comes late', async ({ browser, request }) => {
  const groups = await twoGroups();
  const { programmeId } = groups.first;
  const hr = (await demoPeople(request)).find(({ role }) => role === 'HR')!;
  const page = await signedIn(browser, hr.id);
  await loadOneTeam(page.request, groups);
  const open = `SELECT id FROM repair WHERE "programmeId" = $1 AND state = 'OPEN'`;
  await expect.poll(() => inTables(open, [programmeId])).toHaveLength(1);
  await page.goto(`/programme/${programmeId}/repair`);
  await expect(proposal(page).getByRole('button', { name: 'Uitvoeren' })).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Groepen' }).last().click();
  const answer = await heldBack(page, 'GroupRepair');
  await press(page, page.getByRole('link', { name: 'Bekijk' }));
  await answer.asked;
  const [{ id }] = (await inTables<{ id: string }>(open, [programmeId])) as [{ id: string }];
  await ask(page.request, 'DismissRepair', { input: { id, reason: 'Dat is zo afgesproken' } });
  const decided = page.getByRole('region', { name: 'Eerder besloten' });
  await expect(decided).toContainText('Dat is zo afgesproken');
  answer.letGo();
  await page.evaluate('fetch("/readyz").then(() => new Promise(requestAnimationFrame))');
  await expect(decided).toContainText('Dat is zo afgesproken');
  await page.context().close();
});
