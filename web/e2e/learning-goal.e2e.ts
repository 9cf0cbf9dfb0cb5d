import type { Locator, Page } from '@playwright/test';
import { HR, ownGroup, signedIn } from './demo.ts';
import { arrive, expect, expectAccessible, expectNoSidewaysScroll, test } from './journey.ts';
import { tabTo } from './keyboard.ts';

const wish = `Ik wil eerder om hulp vragen (${process.pid}).`;

/** Opens the menu of a goal and goes to one of its items, which waits until the menu has the focus. */
async function choose(page: Page, card: Locator, name: string): Promise<void> {
  await card.getByRole('button', { name: 'Meer laten zien' }).press('Enter');
  await expect(page.getByRole('menu').locator(':focus')).toHaveCount(1);
  await tabTo(page, page.getByRole('menuitem', { name }), 'ArrowDown');
  await page.keyboard.press('Enter');
}

test('a mentee writes a learning goal, shares it, and the group follows live', async ({ browser }) => {
  const [first, second] = (await ownGroup()).mentees;
  const writer = await signedIn(browser, first!.id);
  await writer.goto('/goals/new');
  const field = writer.getByLabel('Wat wil je leren?');
  await field.fill('a');
  await writer.getByRole('button', { name: 'Opslaan' }).click();
  await expect(writer.getByText('Gebruik 3 tot 500 tekens.')).toBeVisible();
  await expect(field).toBeFocused();
  await expectAccessible(writer);

  await field.fill(wish);
  await writer.getByLabel(/Wat is je eerste stap/).fill('Maandag Lotte bellen');
  await writer.reload();
  await expect(field).toHaveValue(wish);
  await writer.getByRole('button', { name: 'Opslaan' }).click();
  const card = writer.getByRole('article', { name: wish });
  await expect(card.getByText('Alleen jij ziet dit')).toBeVisible();
  await expectAccessible(writer);

  const reader = await signedIn(browser, second!.id);
  await reader.goto('/group');
  const theirs = reader.getByRole('listitem').filter({ has: reader.getByRole('heading', { name: first!.name }) });
  await expect(theirs).toBeVisible();
  await expect(reader.getByText(wish)).toHaveCount(0);
  await card.getByRole('button', { name: 'Delen met je groep' }).click();
  await expect(card.getByText('Je groep ziet dit')).toBeVisible();
  await expect(theirs.getByText(wish)).toBeVisible();
  await expectAccessible(reader);
  await card.getByRole('button', { name: 'Niet meer delen' }).click();
  await expect(reader.getByText(wish)).toHaveCount(0);
});

test('a goal goes its way by keyboard alone, and nothing is wider than a small phone', async ({ browser }) => {
  const page = await signedIn(browser, (await ownGroup()).mentees[0]!.id);
  const own = `Ik wil rustiger vergaderen (${process.pid}).`;
  await page.goto('/goals/new');
  await page.getByLabel('Wat wil je leren?').fill(own);
  await page.getByRole('button', { name: 'Opslaan' }).press('Enter');
  const card = page.getByRole('article', { name: own });
  await card.getByRole('button', { name: 'Dit spreek ik af' }).press('Enter');
  await card.getByRole('radio', { name: 'Zoals gehoopt', exact: false }).press('Space');
  await card.getByRole('radio', { name: 'Zoals gehoopt', exact: false }).press('ArrowRight');
  await expect(card.getByRole('radio', { name: 'Meer dan gehoopt', exact: false }).first()).toBeChecked();

  await choose(page, card, 'Even wegleggen');
  const reason = page.getByLabel('Waarom leg je dit even weg?');
  await expect(reason).toBeFocused();
  await page.keyboard.type('Eerst de verhuizing');
  await expect(reason).toHaveValue('Eerst de verhuizing');
  await page.getByRole('button', { name: 'Wegleggen', exact: true }).press('Enter');
  await expect(card.getByText('Even weggelegd')).toBeVisible();
  await expect(card.getByText('Eerst de verhuizing')).toBeVisible();

  await choose(page, card, 'Verwijderen');
  await expect(card).toHaveCount(0);
  await page.getByRole('button', { name: 'Ongedaan maken' }).press('Enter');
  await expect(card).toBeVisible();

  await page.setViewportSize({ width: 320, height: 700 });
  for (const route of ['/goals', '/goals/new', '/group']) {
    await page.goto(route);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoSidewaysScroll(page);
  }
});

test('what is done while the list is still being read is not undone by the answer', async ({ browser }) => {
  const page = await signedIn(browser, (await ownGroup()).mentees[0]!.id);
  const own = `Ik wil vaker nee zeggen (${process.pid}).`;
  await page.goto('/goals/new');
  await page.getByLabel('Wat wil je leren?').fill(own);
  await page.getByRole('button', { name: 'Opslaan' }).click();
  const card = page.getByRole('article', { name: own });
  await expect(card).toBeVisible();
  const [removed, tell] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await page.route(
    /graphql\?MyGoals$/,
    async (route) => {
      const before = await route.fetch();
      await removed.promise;
      await route.fulfill({ response: before }).catch(() => undefined); // nobody waits for it any more
      tell.resolve();
    },
    { times: 1 },
  );
  await card.getByRole('button', { name: 'Dit spreek ik af' }).click();
  await expect(card.getByText('Afgesproken')).toBeVisible();
  await choose(page, card, 'Verwijderen');
  await expect(card).toHaveCount(0);
  removed.resolve();
  await tell.promise;
  await expect(page.getByRole('button', { name: 'Ongedaan maken' })).toBeVisible();
  await expect(card).toHaveCount(0);
});

test('HR sees who is in which group, and nothing of what they learn', async ({ browser }) => {
  const { programmeId } = await ownGroup();
  const hr = await arrive(browser, HR);
  await hr.goto(`/programme?programme=${programmeId}`);
  await hr.locator('a[href$="/groups"]').first().click();
  await expect(hr.getByRole('heading', { level: 1, name: 'Groepen' })).toBeVisible();
  const group = hr.locator('details').first();
  await group.locator('summary').press('Enter');
  await expect(group.getByRole('row').filter({ hasText: 'Mentor' })).toHaveCount(1);
  await expectAccessible(hr);
  await expect(hr.getByText('leerdoel')).toHaveCount(0);
});
