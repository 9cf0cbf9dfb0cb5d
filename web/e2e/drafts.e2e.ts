import type { Page } from '@playwright/test';
import { HR } from './demo.ts';
import { arrive, expect, test } from './journey.ts';

const obstacle = 'Ik durf in het overleg niets te zeggen';
const name = 'Programma dat nog niet af is';

/** Everything that a tab and this device keep, as text. */
const left = (page: Page) => page.evaluate<string>('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])');

/** As the page keeps words that somebody has begun. */
async function begin(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: /^Menu van/ })).toBeVisible();
  await page.evaluate(`localStorage.setItem('crossmentor.draft.enrol.x.y', JSON.stringify('${obstacle}'))`);
  await page.goto('/programme/new');
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
  await second.goto('/');
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
