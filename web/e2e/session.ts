import type { Browser, Page } from '@playwright/test';
import { type Member, signedIn } from './demo.ts';
import { expect, expectAccessible } from './journey.ts';

export const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** Writes in the field of the phase, and shares it. */
export async function writes(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label).fill(text);
  await page.getByRole('button', { name: 'Delen' }).click();
}

/** People in a session, each in a browser of their own. */
export interface Table {
  mentor: Page;
  mentees: [Page, Page, Page, ...Page[]];
  people: Page[];
  /** The facilitator goes on, by keyboard alone, and all screens follow. */
  on: (phase: string, screens?: Page[]) => Promise<void>;
}

export function tableOf(mentor: Page, mentees: Page[]): Table {
  const people = [mentor, ...mentees];
  const on = async (phase: string, screens = people) => {
    await mentor.keyboard.press('Alt+KeyN');
    await Promise.all(screens.map((page) => expect(heading(page, phase)).toBeVisible()));
  };
  return { mentor, mentees: mentees as Table['mentees'], people, on };
}

/** Everybody of a group at the table. */
export async function gather(browser: Browser, sessionId: string, mentor: Member, mentees: Member[]): Promise<Table> {
  const people = await Promise.all([mentor, ...mentees].map(({ id }) => signedIn(browser, id)));
  await Promise.all(people.map((page) => page.goto(`/session/${sessionId}`)));
  return tableOf(people[0]!, people.slice(1));
}

export async function leave({ people }: Table): Promise<void> {
  for (const page of people) await page.context().close();
}

/** What is written at this table. Nobody else may ever read a word of it. */
export const words = {
  case: 'Hoe zeg ik nee tegen mijn opdrachtgever?',
  question: 'Wat gebeurde er precies?',
  note: 'Hij wil niemand teleurstellen.',
  advice: 'Ik zou eerst vragen wat hij nodig heeft.',
  cutOff: 'Zonder verbinding geschreven',
  ownNote: 'Eerst vragen',
  takeaway: 'Nog niet klaar met typen',
  agreement: 'Ik vraag hem wat hij nodig heeft',
};

/** From check-in to the phase in which the case owner listens from outside the circle. */
export async function walkToAnalysis({ mentor, mentees, people, on }: Table, caseOwner: string): Promise<void> {
  const [ada, ben, eva] = mentees;
  await Promise.all(people.map((page) => expect(heading(page, 'Inchecken')).toBeVisible()));
  await expect(mentor.getByRole('timer')).toContainText(/Nog \d+ minuten/);
  await expect(ada.getByRole('toolbar')).toHaveCount(0);
  await expectAccessible(mentor);

  await on('Terugkijken op afspraken');
  await on('Terug naar het vorige advies');
  await on('Casussen in het kort');
  await writes(ada, 'Jouw casus in het kort', words.case);
  await on('Samen kiezen');
  await mentor.getByRole('button', { name: `Deze casus kiezen ${caseOwner}` }).click();
  await expect(ada.getByText('Jouw rol: Inbrenger')).toBeVisible();

  await on('Vragen stellen');
  await expect(ada.getByLabel('Schrijf een vraag')).toHaveCount(0);
  await writes(ben, 'Schrijf een vraag', words.question);
  await Promise.all(people.map((page) => expect(page.getByText(words.question, { exact: true })).toBeVisible()));

  await on('Nadenken zonder de inbrenger');
  await expect(ada.getByRole('heading', { name: 'Je zit nu buiten de kring' })).toBeVisible();
  await expectAccessible(ada);
  await writes(ben, 'Schrijf een notitie', words.note);
  await expect(eva.getByText(words.note)).toBeVisible();
  await expect(ada.getByText(words.note)).toHaveCount(0);
}

/** One network is gone for ten seconds: what is typed stays, and what happened meanwhile comes afterwards. */
export async function cutOneOff({ mentor, mentees, people, on }: Table, name: string): Promise<void> {
  const [, ben, eva] = mentees;
  await eva.context().setOffline(true);
  const since = Date.now();
  await on(
    'Adviesronde',
    people.filter((page) => page !== eva),
  );
  await writes(ben, 'Schrijf je advies', words.advice);
  await writes(eva, 'Schrijf een notitie', words.cutOff);
  await expect(eva.getByText('Bewaard op dit apparaat')).toBeVisible();
  await expect(mentor.getByText(name).locator('..')).toContainText('even weg');
  await eva.waitForTimeout(Math.max(0, 10_000 - (Date.now() - since)));
  await eva.context().setOffline(false);
  await expect(heading(eva, 'Adviesronde')).toBeVisible();
  await expect(eva.getByText(words.advice)).toBeVisible();
  await expect(eva.getByText('Bewaard op dit apparaat')).toHaveCount(0);
  await mentor.getByText('Nadenken zonder de inbrenger (2)').click();
  await expect(mentor.getByText(words.cutOff)).toBeVisible();
}

/** From the round of advice to the last phase, with what is written in them. */
export async function walkToAgreements({ mentees, on }: Table): Promise<void> {
  const [ada, ben] = mentees;
  await ada.getByLabel('Schrijf een notitie').fill(words.ownNote);
  await ada.getByRole('button', { name: 'Bewaren' }).click();
  await expect(ada.getByRole('heading', { name: 'Jouw notities' })).toBeVisible();
  await on('Wat neem ik over?');
  await expect(ben.getByText(words.ownNote, { exact: true })).toHaveCount(0);
  await expect(ben.getByRole('status').filter({ hasText: 'Wat neem ik over?' })).toHaveCount(1);
  await on('Wat neem je mee?');
  await ben.getByLabel('Wat neem jij mee?').fill(words.takeaway);
  await ben.reload();
  await expect(ben.getByLabel('Wat neem jij mee?')).toHaveValue(words.takeaway);
  await on('Afspraken en volgende keer');
}

/** It closes only with agreements, and on every screen at once. */
export async function agreeAndClose({ mentor, mentees, people }: Table): Promise<void> {
  const [ada] = mentees;
  await mentor.getByRole('button', { name: 'Bijeenkomst sluiten' }).click();
  const closing = mentor.getByRole('dialog', { name: 'Bijeenkomst sluiten' });
  const close = closing.getByRole('button', { name: 'Sluiten', exact: true }).last();
  await expect(close).toBeDisabled();
  await expectAccessible(mentor);
  await closing.getByRole('button', { name: 'Annuleren' }).click();
  await ada.getByLabel('Wat ga je doen?').fill(words.agreement);
  await ada.getByRole('button', { name: 'Afspraak vastleggen' }).click();
  await expect(mentor.getByText(words.agreement)).toBeVisible();
  await mentor.getByRole('button', { name: 'Bijeenkomst sluiten' }).click();
  await close.click();
  await Promise.all(people.map((page) => expect(heading(page, 'De bijeenkomst is gesloten')).toBeVisible()));
}
