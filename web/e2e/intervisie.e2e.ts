import type { Browser, Page } from '@playwright/test';
import { openAgreement, type OwnGroup, ownGroup, plannedSession, signedIn } from './demo.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './journey.ts';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const writes = async (page: Page, label: string, text: string) => {
  await page.getByLabel(label).fill(text);
  await page.getByRole('button', { name: 'Delen' }).click();
};

/** Everybody of the group at the table, each in a browser of their own. */
async function table(browser: Browser, group: OwnGroup, sessionId: string) {
  const people: Page[] = [];
  for (const { id } of [group.mentor, ...group.mentees]) people.push(await signedIn(browser, id));
  for (const page of people) await page.goto(`/session/${sessionId}`);
  const [mentor, ...mentees] = people;
  return { mentor, mentees, people };
}

test('a group walks through an intervisie together, each on an own screen', async ({ browser }) => {
  test.setTimeout(240_000);
  const group = await ownGroup();
  const { mentor, mentees, people } = await table(browser, group, await plannedSession(group));
  const [ada, ben, eva] = mentees;
  /** The facilitator goes on, by keyboard alone, and all screens follow. */
  const on = async (phase: string, followers = mentees) => {
    await mentor.keyboard.press('Alt+KeyN');
    for (const page of [mentor, ...followers]) await expect(heading(page, phase)).toBeVisible();
  };

  await expect(heading(eva, 'De bijeenkomst begint zo')).toBeVisible();
  await mentor.getByRole('button', { name: 'Bijeenkomst openen' }).click();
  for (const page of people) await expect(heading(page, 'Inchecken')).toBeVisible();
  await expect(mentor.getByRole('timer')).toContainText(/Nog \d+ minuten/);
  await expect(ada.getByRole('toolbar')).toHaveCount(0);
  await expectAccessible(mentor);

  await on('Terugkijken op afspraken');
  await on('Terug naar het vorige advies');
  await on('Casussen in het kort');
  await writes(ada, 'Jouw casus in het kort', 'Hoe zeg ik nee tegen mijn opdrachtgever?');
  await on('Samen kiezen');
  await mentor.getByRole('button', { name: `Deze casus kiezen ${group.mentees[0].givenName}` }).click();
  await expect(ada.getByText('Jouw rol: Inbrenger')).toBeVisible();

  await on('Vragen stellen');
  await expect(ada.getByLabel('Schrijf een vraag')).toHaveCount(0);
  await writes(ben, 'Schrijf een vraag', 'Wat gebeurde er precies?');
  for (const page of people) await expect(page.getByText('Wat gebeurde er precies?', { exact: true })).toBeVisible();

  await on('Nadenken zonder de inbrenger');
  await expect(ada.getByRole('heading', { name: 'Je zit nu buiten de kring' })).toBeVisible();
  await expectAccessible(ada);
  await writes(ben, 'Schrijf een notitie', 'Hij wil niemand teleurstellen.');
  await expect(eva.getByText('Hij wil niemand teleurstellen.')).toBeVisible();
  await expect(ada.getByText('Hij wil niemand teleurstellen.')).toHaveCount(0);

  // one network is cut for ten seconds: what is typed stays, what happens meanwhile comes afterwards
  const cut = eva.context();
  await cut.setOffline(true);
  const since = Date.now();
  await on('Adviesronde', [ada, ben]);
  await writes(ben, 'Schrijf je advies', 'Ik zou eerst vragen wat hij nodig heeft.');
  await writes(eva, 'Schrijf een notitie', 'Zonder verbinding geschreven');
  await expect(eva.getByText('Bewaard op dit apparaat')).toBeVisible();
  await expect(mentor.getByText(group.mentees[2].name).locator('..')).toContainText('even weg', { timeout: 30_000 });
  await eva.waitForTimeout(Math.max(0, 10_000 - (Date.now() - since)));
  await cut.setOffline(false);
  await expect(heading(eva, 'Adviesronde')).toBeVisible({ timeout: 30_000 });
  await expect(eva.getByText('Ik zou eerst vragen wat hij nodig heeft.')).toBeVisible();
  await expect(eva.getByText('Bewaard op dit apparaat')).toHaveCount(0);
  await mentor.getByText('Nadenken zonder de inbrenger (2)').click();
  await expect(mentor.getByText('Zonder verbinding geschreven')).toBeVisible();

  await ada.getByLabel('Schrijf een notitie').fill('Eerst vragen');
  await ada.getByRole('button', { name: 'Bewaren' }).click();
  await expect(ada.getByRole('heading', { name: 'Jouw notities' })).toBeVisible();
  await on('Wat neem ik over?');
  await expect(ben.getByText('Eerst vragen', { exact: true })).toHaveCount(0);
  await expect(ben.getByRole('status').filter({ hasText: 'Wat neem ik over?' })).toHaveCount(1);
  await on('Wat neem je mee?');
  await ben.getByLabel('Wat neem jij mee?').fill('Nog niet klaar met typen');
  await ben.reload();
  await expect(ben.getByLabel('Wat neem jij mee?')).toHaveValue('Nog niet klaar met typen');
  await on('Afspraken en volgende keer');

  await mentor.getByRole('button', { name: 'Bijeenkomst sluiten' }).click();
  const closing = mentor.getByRole('dialog', { name: 'Bijeenkomst sluiten' });
  await expect(closing.getByRole('button', { name: 'Sluiten', exact: true }).last()).toBeDisabled();
  await expectAccessible(mentor);
  await closing.getByRole('button', { name: 'Annuleren' }).click();
  await ada.getByLabel('Wat ga je doen?').fill('Ik vraag hem wat hij nodig heeft');
  await ada.getByRole('button', { name: 'Afspraak vastleggen' }).click();
  await expect(mentor.getByText('Ik vraag hem wat hij nodig heeft')).toBeVisible();
  await mentor.getByRole('button', { name: 'Bijeenkomst sluiten' }).click();
  await closing.getByRole('button', { name: 'Sluiten', exact: true }).last().click();
  for (const page of people) await expect(heading(page, 'De bijeenkomst is gesloten')).toBeVisible();
  for (const page of people) await page.context().close();
});

test('the next session opens with the agreements of the last one, and is led by whom the lead is given', async ({
  browser,
}) => {
  const group = await ownGroup();
  const promised = 'Ik vraag hem wat hij nodig heeft';
  await openAgreement(group, group.mentees[0]!, promised);
  const { mentor, mentees, people } = await table(browser, group, await plannedSession(group));
  const [ada, ben] = mentees;
  await mentor.getByRole('button', { name: 'Bijeenkomst openen' }).click();
  await expect(heading(ben, 'Inchecken')).toBeVisible();

  await mentor.getByRole('button', { name: 'Meer' }).click();
  await mentor.getByRole('menuitem', { name: 'Leiding overdragen' }).click();
  await mentor.getByRole('button', { name: `Aan ${group.mentees[1].name} overdragen` }).click();
  await expect(ben.getByRole('toolbar', { name: 'Knoppen van de gespreksleider' })).toBeVisible();
  await expect(mentor.getByRole('toolbar')).toHaveCount(0);
  await ben.getByRole('button', { name: /^Volgende/ }).click();
  await expect(heading(ada, 'Terugkijken op afspraken')).toBeVisible();
  await expect(ada.getByText(promised)).toBeVisible();
  await ada.getByRole('button', { name: 'Niet gedaan' }).click();
  await ada.getByLabel('Wat hield je tegen?').fill('Geen tijd');
  await ada.getByLabel('Wat hield je tegen?').press('Enter');
  await expect(mentor.getByText('Alle afspraken hebben een antwoord.')).toBeVisible();
  await ada.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(ada);

  await ben.getByRole('button', { name: 'Meer' }).click();
  await ben.getByRole('menuitem', { name: 'Bijeenkomst sluiten' }).click();
  await ben.getByLabel('We maken deze keer bewust geen afspraken').check();
  await ben.getByRole('dialog').getByRole('button', { name: 'Sluiten', exact: true }).last().click();
  for (const page of people) await expect(heading(page, 'De bijeenkomst is gesloten')).toBeVisible();
  for (const page of people) await page.context().close();
});
