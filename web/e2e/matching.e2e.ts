import type { Page } from '@playwright/test';
import { HR } from './demo.ts';
import { enrolments, peopleToEnrol, programmeOf } from './enrolled.ts';
import { arrive, expect, expectAccessible, expectNoSidewaysScroll, test } from './journey.ts';
import { expectFocusSeen, press, tabTo } from './keyboard.ts';

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
  await expect(page.getByRole('button', { name: 'Bekendmaken' })).toBeVisible({ timeout: 180_000 });
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
    timeout: 180_000,
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
