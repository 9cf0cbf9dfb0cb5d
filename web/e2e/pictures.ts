import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { browser, widths } from './browser.ts';
import { demoMentees, demoPeople, HR, newPage, signedIn } from './demo.ts';
import startProduct from './start-product.ts';

// npm run pictures: the two pictures of the README, made of the demo organisation by a product of their own
const folder = join(import.meta.dirname, '../../.readme');
const look = { viewport: widths.wide, colorScheme: 'light', reducedMotion: 'reduce' } as const;

const questions = [
  'Wanneer lukte het je wel om nee te zeggen?',
  'Wat gebeurt er met je als hij aandringt?',
  'Wat had je zelf nodig in dat gesprek?',
];

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${folder}/${name}.png` });
}

/** HR looks at the groups, discipline by discipline. */
async function board(page: Page): Promise<void> {
  await page.goto('/programme');
  await page.getByRole('link', { name: /Groepen samenstellen/ }).click();
  await page.getByRole('region', { name: /^Zonder plek/ }).waitFor();
  await picture(page, 'board');
}

async function writes(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label).fill(text);
  await page.getByRole('button', { name: 'Delen' }).click();
}

/** A group asks its questions about the case of one of them. */
async function session(mentor: Page, [owner, ...advisers]: [Page, ...Page[]]): Promise<void> {
  const to = async (phase: string) => {
    await mentor.keyboard.press('Alt+KeyN');
    await mentor.getByRole('heading', { level: 1, name: phase }).waitFor();
  };
  await mentor.goto('/group');
  const address = await mentor.locator('a[href^="/session/"]').first().getAttribute('href');
  for (const page of [mentor, owner, ...advisers]) await page.goto(address!);
  await mentor.getByRole('button', { name: 'Bijeenkomst openen' }).click();
  await mentor.getByRole('heading', { level: 1, name: 'Inchecken' }).waitFor();
  for (const phase of ['Terugkijken op afspraken', 'Terug naar het vorige advies', 'Casussen in het kort'])
    await to(phase);
  await writes(owner, 'Jouw casus in het kort', 'Hoe zeg ik nee tegen een opdrachtgever die ik aardig vind?');
  await to('Samen kiezen');
  await mentor
    .getByRole('button', { name: /^Deze casus kiezen/ })
    .first()
    .click();
  await owner.getByText('Jouw rol: Inbrenger').waitFor();
  await to('Vragen stellen');
  for (const [at, question] of questions.entries()) await writes(advisers[at]!, 'Schrijf een vraag', question);
  await mentor.getByText(questions.at(-1)!).waitFor();
  await picture(mentor, 'session');
}

mkdirSync(folder, { recursive: true });
const stop = await startProduct();
const chrome = await chromium.launch(browser);
try {
  const { request } = await newPage(chrome);
  const people = await demoPeople(request);
  const mentees = await demoMentees(request);
  const { group } = mentees[0]!;
  const inBrowser = (id: string) => signedIn(chrome, id, look);
  await board(await inBrowser(people.find(({ name }) => name === HR)!.id));
  const mentor = await inBrowser(people.find((person) => person.role === 'MENTOR' && person.group === group)!.id);
  await session(mentor, (await Promise.all(mentees.map(({ id }) => inBrowser(id)))) as [Page, ...Page[]]);
} finally {
  await chrome.close();
  await stop();
}
