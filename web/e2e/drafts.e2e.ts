import type { Page } from '@playwright/test';
import { HR, inTables, ownGroup, signedIn } from './demo.ts';
import { arrive, expect, test } from './journey.ts';

const obstacle = 'Ik durf in het overleg niets te zeggen';
const name = 'Programma dat nog niet af is';

/** Everything that a tab and this device keep, as text. */
const left = (page: Page) => page.evaluate<string>('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])');

/** As the page keeps words that somebody has begun. */
async function begin(page: Page): Promise<void> {
  await page.goto('/programme/new');
  await expect(page.getByRole('button', { name: /^Menu van/ })).toBeVisible(); // it knows by now whose words may stay
  await page.evaluate(`localStorage.setItem('crossmentor.draft.enrol.x.y', JSON.stringify('${obstacle}'))`);
  await page.getByRole('textbox', { name: /^Naam/ }).fill(name);
}

async function becomes(page: Page, person: string): Promise<void> {
  await page.goto('/demo');
  await page.getByRole('button', { name: person }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/demo'));
  await expect(page.getByRole('button', { name: `Menu van ${person}` })).toBeVisible(); // the page before has a heading too
}

test('what was begun is there after a reload and after signing in again', async ({ browser }) => {
  const page = await arrive(browser, HR);
  await begin(page);
  await page.reload();
  await expect(page.getByRole('textbox', { name: /^Naam/ })).toHaveValue(name);
  await page.context().clearCookies();
  await becomes(page, HR);
  await page.goto('/programme/new');
  await expect(page.getByRole('textbox', { name: /^Naam/ })).toHaveValue(name);
  expect(await left(page)).toContain(obstacle);
  await page.context().close();
});

test('signing out leaves nothing behind that was begun, in no tab', async ({ browser }) => {
  const page = await arrive(browser, HR);
  const second = await page.context().newPage();
  await begin(second);
  await begin(page);
  await page.getByRole('button', { name: /^Menu van/ }).click();
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await page.waitForURL(/sign-in/);
  for (const tab of [page, second])
    for (const words of [obstacle, name]) await expect.poll(() => left(tab)).not.toContain(words);
  await page.context().close();
});

test('who signs in after somebody else finds nothing of theirs', async ({ browser }) => {
  const page = await arrive(browser, HR);
  await begin(page);
  await page.context().clearCookies();
  await becomes(page, 'Nova Nieuwland');
  for (const words of [obstacle, name]) expect(await left(page)).not.toContain(words);
  await page.goto('/programme/new');
  await expect(page.getByRole('textbox', { name: /^Naam/ })).toHaveValue('');
  await page.context().close();
});

test('planning a year and changing it go on after a reload where they were', async ({ browser }) => {
  const group = await ownGroup();
  const page = await signedIn(browser, group.mentor.id);
  await page.goto('/year');
  const place = page.getByRole('textbox', { name: 'Plaats of link' });
  await place.fill('Kamer 3.14');
  await page.getByText('Middag', { exact: true }).click();
  await page.getByRole('button', { name: /^Andere dag voor bijeenkomst 2/ }).click();
  const change = page.getByRole('dialog', { name: 'Andere dag voor bijeenkomst 2' });
  await change.getByRole('combobox', { name: 'Begintijd' }).click();
  await page.getByRole('option', { name: '16:30' }).click();
  await page.reload();
  await expect(change.getByRole('combobox', { name: 'Begintijd' })).toHaveValue('16:30');
  await change.getByRole('button', { name: 'Kiezen' }).click();
  await page.reload();
  await expect(page.getByRole('listitem').filter({ hasText: /16:30 (–|tot)/ })).toHaveCount(1);
  await expect(place).toHaveValue('Kamer 3.14');
  await page.getByRole('button', { name: /^Plan alle \d+ bijeenkomsten/ }).click();
  await expect(page.getByRole('heading', { name: 'Jullie jaar' })).toBeVisible();

  await page
    .getByRole('listitem')
    .filter({ hasText: 'Bijeenkomst 3' })
    .getByRole('button', { name: /wijzigen$/ })
    .click();
  const moving = page.getByRole('dialog', { name: 'Bijeenkomst wijzigen' });
  await moving.getByRole('textbox', { name: 'Plaats of link' }).fill('Op de dijk');
  await page.reload();
  await expect(moving.getByRole('textbox', { name: 'Plaats of link' })).toHaveValue('Op de dijk');
  await page.keyboard.press('Escape');
  await expect(moving).toHaveCount(0);
  expect(await left(page)).not.toContain('Op de dijk'); // whoever closes it wants nothing of it

  await page.getByRole('button', { name: 'Bijeenkomst toevoegen' }).click();
  const adding = page.getByRole('dialog', { name: 'Bijeenkomst toevoegen' });
  await adding.getByRole('combobox', { name: 'Wat gaan jullie doen?' }).click();
  await page.getByRole('option', { name: 'Intervisie' }).click();
  await page.reload();
  await expect(adding.getByRole('combobox', { name: 'Wat gaan jullie doen?' })).toHaveValue('Intervisie');
  await page.context().close();
});

test('what HR begins to add to a programme is there after a reload', async ({ browser }) => {
  const { programmeId } = await ownGroup();
  await inTables(
    `INSERT INTO learning_need (id, "organisationId", "programmeId", name)
     SELECT gen_random_uuid(), "organisationId", id, 'Luisteren' FROM programme WHERE id = $1`,
    [programmeId],
  );
  const page = await arrive(browser, HR);
  await page.goto(`/programme/${programmeId}/settings`);
  await page.getByLabel('Nieuwe leerbehoefte').fill('Nee durven');
  await page.getByRole('button', { name: 'Luisteren wijzigen' }).click();
  await page.getByLabel('Nieuwe naam voor Luisteren').fill('Goed luisteren');
  await page.reload();
  await expect(page.getByLabel('Nieuwe leerbehoefte')).toHaveValue('Nee durven');
  await expect(page.getByLabel('Nieuwe naam voor Luisteren')).toHaveValue('Goed luisteren');

  await page.goto(`/programme/${programmeId}/enrolments?invite=1`);
  await page.getByRole('combobox', { name: 'Wie' }).fill('hanna de rui');
  await page.getByRole('option', { name: /Hanna de Ruiter/ }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: '1 persoon aanmelden' })).toBeVisible();
  await page.context().close();
});

test('an address to sign in with is there after a reload, until the link was sent', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('E-mailadres').fill('iemand@example.org');
  await page.reload();
  await expect(page.getByLabel('E-mailadres')).toHaveValue('iemand@example.org');
  await page.getByRole('button', { name: /link/i }).click();
  await expect(page.getByText(/iemand@example.org/)).toBeVisible();
  expect(await left(page)).not.toContain('iemand');
});
