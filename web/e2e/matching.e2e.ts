import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { HR } from './demo.ts';
import { arrive, expect, expectAccessible, expectNoSidewaysScroll, test } from './journey.ts';

const lists = join(import.meta.dirname, '../../api/src/demo/waterschap');
const rowsOf = (file: string, from = 1) =>
  readFileSync(join(lists, file), 'utf8')
    .split(/\r?\n/)
    .slice(from)
    .filter(Boolean)
    .map((row) => row.split(';'));

const DISCIPLINE = 5;
const TEAM = 6;
const SINCE = 9;
const yearOf = (row: string[]) => Number(row[SINCE]!.slice(-4));

const nameOf = ([, first, prefix, last]: string[]) => [first, prefix, last].filter(Boolean).join(' ');

/**
 * Who takes part in nothing yet: the four of longest standing guide, thirteen of other teams learn, and somebody of the
 * team of one of the mentors, who can therefore never come to that mentor.
 */
function peopleToEnrol() {
  const taken = new Set(rowsOf('enrolments.csv').map(([number]) => number));
  const others = rowsOf('people.csv').filter((row) => row[DISCIPLINE] === 'Waterbouwkunde' && !taken.has(row[0]!));
  others.sort((one, other) => yearOf(one) - yearOf(other));
  const mentors = others.slice(0, 4);
  const late = others.slice(4).reverse();
  const mentorOf = (row: string[]) => mentors.find((mentor) => mentor[TEAM] === row[TEAM]);
  const teammate = late.find(mentorOf)!;
  const mentees = [teammate, ...late.filter((row) => !mentorOf(row)).slice(0, 13)];
  return { mentors, mentees, teammate: nameOf(teammate), mentor: nameOf(mentorOf(teammate)!) };
}

function enrolments({ mentors, mentees }: ReturnType<typeof peopleToEnrol>): Buffer {
  const half = 'ma ochtend, di ochtend, wo ochtend, do ochtend';
  const line = (role: string) => (row: string[]) => `${row[0]};${role};Presenteren, Netwerken;;;;${half};1`;
  const header = rowsOf('enrolments.csv', 0)[0]!.join(';');
  return Buffer.from([header, ...mentors.map(line('mentor')), ...mentees.map(line('mentee'))].join('\r\n'));
}

async function makeProgramme(page: Page): Promise<string> {
  await page.goto('/programme/new');
  await page.getByRole('textbox', { name: /^Naam/ }).fill(`Leren ${randomUUID().slice(0, 8)}`);
  await page.locator('main form button[type=submit]').click();
  await page.waitForURL(/programme=/);
  return new URL(page.url()).searchParams.get('programme')!;
}

async function enrol(page: Page, programmeId: string, buffer: Buffer): Promise<void> {
  await page.goto(`/programme/${programmeId}/enrolments/import`);
  const file = { name: 'aanmeldingen.csv', mimeType: 'text/csv', buffer };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Alles toepassen' }).click();
  await expect(
    page
      .getByText('Dit bestand is toegepast')
      .or(page.getByText(/toegepast/))
      .first(),
  ).toBeVisible();
}

/** Proposes groups, and waits until the board is there. */
async function propose(page: Page, programmeId: string): Promise<void> {
  await page.goto(`/programme/${programmeId}/matching`);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Groepen voorstellen' }).click();
  await expect(page.getByRole('button', { name: 'Bekendmaken' })).toBeVisible({ timeout: 90_000 });
}

/** Opens the places of somebody with the keyboard alone. */
async function openPlaces(page: Page, name: string): Promise<ReturnType<Page['getByRole']>> {
  await page.getByRole('button', { name: `Verplaats ${name}` }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: `${name} verplaatsen` });
  await expect(dialog.getByRole('button', { name: /Zonder plek zetten/ })).toBeVisible();
  return dialog;
}

test('HR proposes groups, moves somebody by keyboard, reads why not, and announces', async ({ browser }) => {
  const page = await arrive(browser, HR);
  const programmeId = await makeProgramme(page);
  const people = peopleToEnrol();
  await enrol(page, programmeId, enrolments(people));
  await propose(page, programmeId);
  await expect(page.getByText(/mentees$/).first()).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  const card = page.getByRole('button', { name: /^Verplaats / }).first();
  const name = (await card.textContent())!.replace(/^Verplaats\s+/, '').trim();
  const tray = page.getByRole('region', { name: /^Zonder plek/ });
  const dialog = await openPlaces(page, name);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: /Zonder plek zetten/ }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const inTray = tray.getByRole('button', { name: `Verplaats ${name}` });
  await expect(inTray).toBeFocused();

  await page.getByRole('button', { name: 'Stap terug' }).click();
  await expect(inTray).toBeHidden();
  await expect(page.getByText('De laatste wijziging is teruggedraaid.')).toBeAttached();

  await page.getByRole('button', { name: `Verplaats ${people.teammate}` }).click();
  const places = page.getByRole('dialog', { name: `${people.teammate} verplaatsen` });
  const forbidden = places.getByRole('listitem').filter({ hasText: people.mentor });
  await expect(forbidden).toContainText('De mentor zit in hetzelfde team.');
  await expect(forbidden.getByRole('button')).toHaveCount(0);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Bekendmaken' }).click();
  const publish = page.getByRole('dialog', { name: 'Groepen bekendmaken' });
  await expect(publish.getByText(/krijgen een mail/).first()).toBeVisible();
  await publish.getByRole('button', { name: 'Bekendmaken' }).click();
  const done = page.getByRole('dialog', { name: 'De groepen zijn bekend' });
  await expect(done.getByRole('link', { name: 'Naar de groepen' })).toBeVisible();
  await done.getByRole('button', { name: 'Sluiten' }).click();
  await expect(page.getByText('Hier verandert niets meer.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Verplaats / })).toHaveCount(0);
  await page.context().close();
});
