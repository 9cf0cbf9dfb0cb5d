import type { Locator, Page } from '@playwright/test';
import { ask, HR } from './demo.ts';
import { enrolments, outsider, peopleToEnrol, programmeOf } from './enrolled.ts';
import { arrive, expect, expectAccessible, expectNoSidewaysScroll, test } from './journey.ts';
import { expectFocusSeen, press, tabTo } from './keyboard.ts';

const tray = (page: Page) => page.getByRole('region', { name: /^Zonder plek/ });

/** Goes on until a choice has the focus, of which the box itself is not drawn. */
async function reach(page: Page, choice: Locator): Promise<void> {
  await expect(choice).toBeAttached();
  for (let presses = 0; presses < 60; presses++) {
    if (await choice.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached: ${String(choice)}`);
}

async function propose(page: Page, programmeId: string): Promise<void> {
  await page.goto(`/programme/${programmeId}/matching`);
  await press(page, page.getByRole('button', { name: /Groepen voorstellen|Opnieuw voorstellen/ }));
  await expect(page.getByRole('button', { name: 'Bekendmaken' })).toBeVisible({ timeout: 180_000 });
}

/** Lets the place of work count more, sees what that would do, and keeps it. */
async function weigh(page: Page): Promise<void> {
  await press(page, page.getByRole('link', { name: 'Wat telt en wat moet' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Wat telt en wat moet' })).toBeVisible();
  await expectAccessible(page);
  const place = page.getByRole('radiogroup', { name: 'Plaats' });
  await reach(page, place.getByRole('radio', { name: 'Gewoon' }));
  await page.keyboard.press('ArrowRight');
  await expect(place.getByRole('radio', { name: 'Meer' })).toBeChecked();
  const effect = page.getByRole('table', { name: /Het voorstel van nu naast/ });
  await expect(effect.getByRole('row', { name: /^Geplaatst/ })).toBeVisible({ timeout: 180_000 });
  await expectAccessible(page);
  await press(page, page.getByRole('button', { name: 'Bewaren' }));
  await expect(page.getByText('Bewaard. Het geldt vanaf het volgende voorstel.')).toBeVisible();
}

/** Takes somebody's place away, goes back and forth, and finds all of it again after a reload. */
async function backAndForth(page: Page): Promise<string> {
  const first = page.getByRole('button', { name: /^Verplaats / }).first();
  const name = (await first.textContent())!.replace(/^Verplaats\s+/, '').trim();
  await press(page, first);
  await press(page, page.getByRole('dialog').getByRole('button', { name: /Zonder plek zetten/ }));
  const left = tray(page).getByRole('button', { name: `Verplaats ${name}`, exact: true });
  await expect(left).toBeFocused();
  await page.reload();
  await press(page, page.getByRole('button', { name: 'Stap terug' }));
  await expect(left).toBeHidden();
  await page.reload();
  await press(page, page.getByRole('button', { name: 'Stap vooruit' }));
  await expect(left).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(left).toBeHidden();
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(left).toBeVisible();
  await expectFocusSeen(page);
  return name;
}

/** Reads who did what, and puts the two proposals beside each other. */
async function lookBack(page: Page, name: string): Promise<void> {
  await press(page, page.getByRole('link', { name: 'Geschiedenis' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Eerdere voorstellen' })).toBeVisible();
  await press(page, page.getByRole('button', { name: '1 wijziging met de hand' }));
  await expect(page.getByText(new RegExp(`^${name} van .* naar zonder plek$`))).toBeVisible();
  await expectAccessible(page);
  await press(page, page.getByRole('link', { name: 'Vergelijk met nu' }));
  await expect(page.getByRole('heading', { level: 2, name: /(zit|zitten) anders/ })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
}

test('HR weighs what counts, goes back and forth, and compares, by keyboard alone', async ({ browser }) => {
  const page = await arrive(browser, HR);
  const programmeId = await programmeOf(page, enrolments(peopleToEnrol()));
  await propose(page, programmeId);
  await weigh(page);
  await page.goto(`/programme/${programmeId}/matching`);
  const name = await backAndForth(page);
  await propose(page, programmeId);
  await expect
    .poll(async () => (await ask<Past>(page.request, 'Matching', { programmeId })).programme.proposals.length, {
      timeout: 180_000,
    })
    .toBe(2);
  await page.reload();
  await lookBack(page, name);
  await page.context().close();
});

/** Opens somebody's card, goes so far away that it is not drawn, and comes back. */
async function scrollAwayAndBack(page: Page): Promise<void> {
  const column = page.locator('[data-column]:not([data-column="tray"])').first();
  const card = column.locator('li button[aria-expanded]').first();
  const name = (await card.textContent())!;
  await press(page, card);
  const again = page.getByRole('button', { name, exact: true });
  await expect(again).toHaveAttribute('aria-expanded', 'true');
  await page.evaluate('document.activeElement.blur()');
  await page.setViewportSize({ width: 800, height: 240 });
  await page.evaluate('scrollTo(0, 0)');
  await expect(again).toBeHidden();
  await column.scrollIntoViewIfNeeded();
  await expect(again).toHaveAttribute('aria-expanded', 'true');
  await page.setViewportSize({ width: 1280, height: 900 });
}

interface Past {
  programme: { proposals: object[] };
}

test('HR finds groups and reads them as a list', async ({ browser }) => {
  const page = await arrive(browser, HR);
  const programmeId = await programmeOf(page, enrolments(peopleToEnrol()));
  await propose(page, programmeId);
  await scrollAwayAndBack(page);
  await reach(page, page.getByRole('radio', { name: 'Kolommen' }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('table', { name: /een regel per mentee/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'Waar je op wilt letten' }).click();
  await page.getByRole('option', { name: /Iemand zei nog geen ja/ }).click();
  await expect(page.getByText(/groep(en)? gevonden/)).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await page.context().close();
});

test('HR lets somebody come to a mentor of another discipline with a reason, by keyboard alone', async ({
  browser,
}) => {
  const page = await arrive(browser, HR);
  const people = peopleToEnrol();
  const { row, name } = outsider();
  const programmeId = await programmeOf(page, enrolments({ ...people, mentees: [...people.mentees, row] }));
  await propose(page, programmeId);
  await press(page, tray(page).getByRole('button', { name: `Verplaats ${name}`, exact: true }));
  const places = page.getByRole('dialog', { name: `${name} verplaatsen` });
  await press(page, places.getByRole('button', { name: /van een ander vakgebied/ }));
  await press(page, places.getByRole('button', { name: /^Toch bij .*, met een reden/ }).first());
  await expectAccessible(page);
  await press(page, places.getByRole('button', { name: /^Plaatsen bij/ }));
  await expect(places.getByText('Schrijf de reden op in minstens 10 tekens.')).toBeVisible();
  await tabTo(page, places.getByLabel('Waarom past dit toch?'), 'Shift+Tab');
  await page.keyboard.type('Stapt over naar dit vakgebied.');
  await press(page, places.getByRole('button', { name: /^Plaatsen bij/ }));
  await expect(places).toBeHidden();
  await expect(tray(page).getByRole('button', { name: `Verplaats ${name}`, exact: true })).toBeHidden();
  await press(page, page.getByRole('button', { name, exact: true }));
  await expect(page.getByText('Reden: Stapt over naar dit vakgebied.')).toBeVisible();
  await page.context().close();
});
