import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ask, HR } from './demo.ts';
import { arrive, expect, expectAccessible, expectNoSidewaysScroll, test } from './journey.ts';
import { expectFocusSeen, press, tabTo } from './keyboard.ts';

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

/** A programme in which these people take part: that is another journey. */
async function programmeOf(page: Page, content: Buffer): Promise<string> {
  const [programmeId, id] = [randomUUID(), randomUUID()];
  const programme = { id: programmeId, name: `Leren ${programmeId.slice(0, 8)}`, startsOn: '2027-01-04' };
  await ask(page.request, 'MakeProgramme', { input: programme });
  const list = { id, programmeId, kind: 'ENROLMENTS', fileName: 'lijst.csv', content: content.toString('base64') };
  await ask(page.request, 'UploadStaffList', { input: list });
  await ask(page.request, 'ApplyStaffList', { input: { id, onlyGoodRows: false, removeLeft: false } });
  return programmeId;
}

const moveButton = (page: Page, name: string) => page.getByRole('button', { name: `Verplaats ${name}`, exact: true });
/** The column that somebody is in. */
const columnOf = (page: Page, name: string) =>
  page
    .getByRole('region')
    .filter({ has: page.getByRole('button', { name, exact: true }) })
    .last();
const tray = (page: Page) => page.getByRole('region', { name: /^Zonder plek/ });

/** Goes to the board, has groups proposed, and waits until they are there. */
async function propose(page: Page, programmeId: string): Promise<void> {
  await page.goto(`/programme/${programmeId}/matching`);
  await expectAccessible(page);
  await press(page, page.getByRole('button', { name: 'Groepen voorstellen' }));
  await expect(page.getByRole('button', { name: 'Bekendmaken' })).toBeVisible({ timeout: 90_000 });
  await expectFocusSeen(page);
}

/** Reads why somebody cannot come to a mentor, and goes back to where the focus was. */
async function readWhyNot(page: Page, name: string, mentor: string): Promise<void> {
  await press(page, moveButton(page, name));
  const places = page.getByRole('dialog', { name: `${name} verplaatsen` });
  const forbidden = places.getByRole('listitem').filter({ hasText: mentor });
  await expect(forbidden).toContainText('De mentor zit in hetzelfde team.');
  await expect(forbidden.getByRole('button')).toHaveCount(0);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(places).toBeHidden();
  await expect(moveButton(page, name)).toBeFocused();
}

/** Takes somebody's place away: the focus goes along to the tray. Then one step back. */
async function moveAndUndo(page: Page, name: string): Promise<void> {
  await press(page, moveButton(page, name));
  const places = page.getByRole('dialog', { name: `${name} verplaatsen` });
  await press(page, places.getByRole('button', { name: /Zonder plek zetten/ }));
  await expect(places).toBeHidden();
  const inTray = tray(page).getByRole('button', { name: `Verplaats ${name}`, exact: true });
  await expect(inTray).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: 'Stap terug' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(inTray).toBeHidden();
  await expect(page.getByText('De laatste wijziging is teruggedraaid.')).toBeAttached();
  await expectFocusSeen(page);
}

/** Locks somebody where they are, and has groups proposed once more: this person stays. */
async function lockAndRunAgain(page: Page, name: string): Promise<void> {
  const mentor = await columnOf(page, name).getByRole('heading', { level: 3 }).innerText();
  await press(page, page.getByRole('button', { name, exact: true }));
  await press(page, page.getByRole('button', { name: `Vastzetten ${name}` }), 'Space');
  await expect(page.getByRole('button', { name: `Vast ${name}` })).toBeFocused();
  await expect(moveButton(page, name)).toHaveCount(0);
  await tabTo(page, page.getByRole('button', { name: 'Opnieuw voorstellen' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/mentor (zit|zitten|dan) .*vorige voorstel|dezelfde mentor/)).toBeVisible({
    timeout: 60_000,
  });
  await expectFocusSeen(page);
  await expect(columnOf(page, name).getByRole('heading', { level: 3, name: mentor })).toBeVisible();
  await expect(moveButton(page, name)).toHaveCount(0);
}

async function publish(page: Page): Promise<void> {
  await press(page, page.getByRole('button', { name: 'Bekendmaken' }));
  const dialog = page.getByRole('dialog', { name: 'Groepen bekendmaken' });
  await expect(dialog.getByText(/krijgen een mail/).first()).toBeVisible();
  await press(page, dialog.getByRole('button', { name: 'Bekendmaken' }));
  const done = page.getByRole('dialog', { name: 'De groepen zijn bekend' });
  await expect(done.getByRole('link', { name: 'Naar de groepen' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Hier verandert niets meer.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Verplaats / })).toHaveCount(0);
  await expectFocusSeen(page);
}

test('HR proposes, moves, takes back, locks, proposes again and announces, by keyboard alone', async ({ browser }) => {
  const page = await arrive(browser, HR);
  const people = peopleToEnrol();
  const programmeId = await programmeOf(page, enrolments(people));
  await propose(page, programmeId);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await readWhyNot(page, people.teammate, people.mentor);
  const first = page.getByRole('button', { name: /^Verplaats / }).first();
  const name = (await first.textContent())!.replace(/^Verplaats\s+/, '').trim();
  await moveAndUndo(page, name);
  await lockAndRunAgain(page, name);
  await publish(page);
  await page.context().close();
});
