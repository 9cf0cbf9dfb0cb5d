import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DateTime } from 'luxon';
import { ask, inTables, signedIn } from './demo.ts';
import { arrive, expect, test } from './journey.ts';
import {
  agreeAndClose,
  cutOneOff,
  heading,
  leave,
  tableOf,
  walkToAgreements,
  walkToAnalysis,
  words,
} from './session.ts';

/** The organisation in which nothing is done yet. No other journey comes here. */
const organisation = 'Gemeente Nieuwland';
const lists = join(import.meta.dirname, '../../api/src/demo/waterschap');

/** HR chooses a file, looks at what it changes, and applies it. */
async function load(hr: Page, file: string): Promise<void> {
  const rows = readFileSync(join(lists, file), 'utf8').trim().split('\n').length - 1;
  await hr.locator('input[type=file]').setInputFiles(join(lists, file));
  await expect(hr.getByRole('heading', { name: 'Wat er verandert' })).toBeVisible();
  await expect(hr.getByRole('tab', { name: `Nieuw ${rows.toLocaleString('nl-NL')}`, exact: true })).toBeVisible();
  await expect(hr.getByRole('tab', { name: /Niet goed/ })).toHaveCount(0);
  await hr.getByRole('button', { name: 'Alles toepassen' }).click();
  await expect(hr.getByRole('heading', { name: 'De lijst is ingelezen' })).toBeVisible();
}

async function loadStaff(hr: Page): Promise<void> {
  await hr.goto('/people/import');
  await load(hr, 'people.csv');
  await hr.getByRole('link', { name: 'Verder met projecten' }).click();
  await expect(heading(hr, 'Projecten inlezen')).toBeVisible();
  await load(hr, 'projects.csv');
}

async function makeProgramme(hr: Page): Promise<void> {
  await hr.getByRole('link', { name: 'Naar het programma' }).click();
  await hr.getByRole('link', { name: 'Maak een programma' }).click();
  await hr.getByRole('textbox', { name: 'Naam' }).fill('Crossmentoring Nieuwland');
  await hr.getByRole('button', { name: 'Programma maken' }).click();
  await hr.getByRole('link', { name: 'Lijst laden' }).click();
  await expect(heading(hr, 'Aanmeldingen inlezen')).toBeVisible();
  await load(hr, 'enrolments.csv');
}

async function matchAndPublish(hr: Page): Promise<void> {
  await hr.getByRole('link', { name: 'Naar het programma' }).click();
  await hr.getByRole('link', { name: 'Groepen samenstellen' }).first().click();
  await hr.getByRole('button', { name: 'Groepen voorstellen' }).click();
  await hr.getByRole('button', { name: 'Bekendmaken' }).click({ timeout: 180_000 });
  const publish = hr.getByRole('dialog', { name: 'Groepen bekendmaken' });
  await publish.getByRole('button', { name: 'Bekendmaken' }).click();
  const done = hr.getByRole('dialog', { name: 'De groepen zijn bekend' });
  await done.getByRole('link', { name: 'Naar de groepen' }).click();
  await expect(heading(hr, 'Groepen')).toBeVisible();
}

/** The first group whose mentor guides no other one: who guides it, and four who learn in it. */
async function firstGroup(): Promise<{ id: string; givenName: string; name: string }[]> {
  return inTables(
    `WITH first AS (
       SELECT g.id FROM mentor_group g JOIN organisation o ON o.id = g."organisationId"
       JOIN membership m ON m."groupId" = g.id AND m.role = 'MENTOR'
       WHERE o.name = $1 AND NOT EXISTS (SELECT FROM membership other
         WHERE other."personId" = m."personId" AND other.role = 'MENTOR' AND other."groupId" <> g.id)
       ORDER BY g.number LIMIT 1)
     SELECT p.id, p."givenName", concat_ws(' ', p."givenName", p.prefix, p."familyName") AS name
     FROM first JOIN membership m ON m."groupId" = first.id JOIN person p ON p.id = m."personId"
     ORDER BY m.role <> 'MENTOR', p.id LIMIT 5`,
    [organisation],
  );
}

/** HR took them from a list: each says yes first, and then what is promised to each other. */
async function accept(page: Page): Promise<void> {
  await page.goto('/group');
  await expect(heading(page, 'Doe je mee?')).toBeVisible();
  await page.getByRole('button', { name: 'Ja, ik doe mee' }).click();
  await page.getByRole('button', { name: 'Ik ga akkoord' }).click();
  await expect(page.getByRole('heading', { name: 'Wie zitten erin' })).toBeVisible();
}

/** The mentor plans the year, and a session beside it tomorrow: who can be there today already may open it. */
async function planYear(mentor: Page): Promise<void> {
  await mentor.getByRole('link', { name: 'Plan jullie jaar' }).click();
  await mentor.getByRole('button', { name: /^Plan alle \d+ bijeenkomsten/ }).click();
  await expect(heading(mentor, 'Jullie jaar')).toBeFocused();
  const tomorrow = DateTime.now().setZone('Europe/Amsterdam').plus({ days: 1 }).setLocale('nl');
  await mentor.getByRole('button', { name: 'Bijeenkomst toevoegen' }).click();
  const adding = mentor.getByRole('dialog', { name: 'Bijeenkomst toevoegen' });
  await adding.getByRole('combobox', { name: 'Wat gaan jullie doen?' }).click();
  await mentor.getByRole('option', { name: 'Intervisie' }).click();
  await adding.getByRole('button', { name: /^Dag:/ }).click();
  const day = mentor.getByRole('button', { name: tomorrow.toFormat('cccc d LLLL yyyy') });
  while (!(await day.isVisible())) await mentor.getByRole('button', { name: 'Vorige maand' }).click();
  await day.click();
  await adding.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await expect(mentor.getByText('De bijeenkomst is toegevoegd.')).toBeVisible();
}

/** A mentee who was there before the dates sees them come, and goes to the session of tomorrow. */
async function toSession(page: Page): Promise<void> {
  await page.goto('/year');
  await page.getByRole('link', { name: 'Naar de bijeenkomst' }).first().click();
  await expect(heading(page, 'De bijeenkomst is nog niet begonnen')).toBeVisible();
}

/** HR sees that the session was held, and not a word of it: on no page, and not by asking for it. */
async function seesNothing(hr: Page, sessionId: string): Promise<void> {
  for (const page of ['groups', 'rhythm']) {
    await hr.goto('/programme');
    await hr.locator(`a[href$="/${page}"]`).first().click();
    await expect(hr.getByText('Groep 1', { exact: true })).toBeVisible();
    await expectNoWord(hr);
  }
  await hr.goto(`/session/${sessionId}`);
  await expect(heading(hr, 'Deze pagina is er niet')).toBeVisible();
  await expect(ask(hr.request, 'SessionOnScreen', { id: sessionId })).rejects.toThrow('NOT_FOUND');
  await hr.goto('/demo/mailbox');
  await expect(hr.getByRole('region').first()).toBeVisible();
  await expectNoWord(hr);
}

async function expectNoWord(page: Page): Promise<void> {
  const shown = await page.locator('body').innerText();
  expect(Object.values(words).filter((word) => shown.includes(word))).toEqual([]);
}

test('HR, a mentor and four mentees go from a staff list to a session that is closed with agreements', async ({
  browser,
}) => {
  test.slow();
  const hr = await arrive(browser, 'Nova Nieuwland', organisation);
  await test.step('HR loads the staff list and the projects', () => loadStaff(hr));
  await test.step('HR makes a programme and loads the enrolments', () => makeProgramme(hr));
  await test.step('HR has groups proposed and makes them known', () => matchAndPublish(hr));

  const group = await firstGroup();
  const names = group.slice(1).map(({ name }) => name);
  // by id: there are namesakes among 940 people
  const [mentor, ...mentees] = await Promise.all(group.map(({ id }) => signedIn(browser, id)));
  const table = tableOf(mentor!, mentees);
  await test.step('all accept the agreement', async () => {
    await Promise.all(table.people.map(accept));
  });
  await test.step('the mentor plans the year', () => planYear(mentor!));
  await test.step('all go to the session', async () => {
    await Promise.all(table.people.map(toSession));
  });
  await test.step('the mentor opens, and all follow to the analysis', async () => {
    await mentor!.getByRole('button', { name: 'Bijeenkomst openen' }).click();
    await walkToAnalysis(table, group[1]!.givenName);
  });
  await test.step('one is cut off for ten seconds', () => cutOneOff(table, names[2]!));
  await test.step('they go on to the last phase', () => walkToAgreements(table));
  await test.step('they make agreements and close', () => agreeAndClose(table));
  await test.step('HR sees no word of it', () => seesNothing(hr, mentor!.url().split('/').at(-1)!));
  await leave(table);
});
