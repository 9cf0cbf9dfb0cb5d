import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { inTables, newPage, ownGroup, plannedSession, signedIn, type Member, type OwnGroup } from './demo.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './journey.ts';
import { gather, heading, leave, words, writes } from './session.ts';

const room = 'Scherm op tafel (nieuw venster)';
const phone = { viewport: { width: 390, height: 844 } };

/** Everything that a page is answered and told, from now on. */
function heardBy(page: Page): string[] {
  const heard: string[] = [];
  page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => heard.push(String(payload))));
  page.on('response', (response) => {
    if (response.url().includes('/graphql'))
      void response.text().then(
        (text) => heard.push(text),
        () => undefined, // the page was left meanwhile
      );
  });
  return heard;
}

/** Somebody with a mailbox, on a phone where nobody is signed in. */
async function phoneOf(browser: Browser, group: OwnGroup, { id, givenName }: Member) {
  const address = `${givenName}.${id}@example.org`.toLowerCase();
  await inTables(
    'INSERT INTO staff_record ("personId", "organisationId", "personnelNumber", email) VALUES ($1, $2, $3, $4)',
    [id, group.organisationId, id, address],
  );
  return { page: await newPage(browser, phone), address };
}

/** Signs in by the link in the mail, from wherever the page was asked for. */
async function signInByMail(page: Page, address: string): Promise<void> {
  await page.getByLabel('E-mailadres van je werk').fill(address);
  await page.getByRole('button', { name: 'Stuur mij een link' }).click();
  await expect(heading(page, 'Kijk in je mail')).toBeVisible();
  await page.goto(`/demo/mailbox?search=${encodeURIComponent(address)}`);
  const letter = page.getByRole('region', { name: 'Je link om in te loggen' });
  await expect(async () => {
    await page.getByRole('button', { name: 'Vernieuwen' }).click();
    await expect(letter).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await letter.getByRole('link').click();
}

async function expectNoScroll(page: Page): Promise<void> {
  for (const size of [
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(size);
    const higher = 'document.documentElement.scrollHeight - document.documentElement.clientHeight';
    await expect.poll(() => page.evaluate<number>(higher), { message: `${size.width} scrolls` }).toBeLessThanOrEqual(0);
    await expectNoSidewaysScroll(page);
  }
}

test('a screen on the table shows the step and never a word; a phone joins by its code', async ({ browser }) => {
  test.slow();
  const group = await ownGroup();
  const [first, second, third] = group.mentees;
  const sessionId = await plannedSession(group);
  const table = await gather(browser, sessionId, group.mentor, [first!, second!]);
  const { mentor, mentees } = table;
  const [ada, ben] = mentees;

  // the table has a computer of its own
  const screen = await signedIn(browser, group.mentor.id);
  const heard = heardBy(screen);
  await screen.goto((await mentor.getByRole('link', { name: room }).getAttribute('href'))!);
  await expect(heading(screen, 'Doe mee op je telefoon')).toBeVisible();
  await expect(screen.getByText('3 van de 5 zijn er')).toBeVisible();
  await expectAccessible(screen);
  await expectNoScroll(screen);

  // the code is a link: who is not signed in is asked to, and comes back by the mail
  const code = screen.getByRole('link').filter({ has: screen.getByRole('img', { name: /^QR-code/ }) });
  const address = (await code.getAttribute('href'))!;
  await expect(code).toContainText(address.replace('http://', ''));
  const { page: cas, address: mailbox } = await phoneOf(browser, group, third!);
  await cas.goto(address);
  await expect(cas).toHaveURL(/\/sign-in\?to=/);
  await signInByMail(cas, mailbox);
  await expect(cas).toHaveURL(address);
  await expect(screen.getByText('4 van de 5 zijn er')).toBeVisible();
  await expect(screen.getByRole('region', { name: 'Wie is er al' })).toContainText(third!.givenName);

  await mentor.getByRole('button', { name: /^Alle \d+ methoden tonen/ }).click();
  await mentor.getByRole('radio', { name: 'Incidentmethode', exact: true }).click();
  await mentor.getByRole('button', { name: 'Bijeenkomst openen' }).click();
  const everyone = [...table.people, cas, screen];
  await Promise.all(everyone.map((page) => expect(heading(page, 'Inchecken')).toBeVisible()));
  const seats = screen.getByRole('region', { name: 'Wie zit waar' }).getByRole('listitem');
  await expect(seats.filter({ hasText: third!.givenName })).toContainText('Adviseur');
  await expect(seats.filter({ hasText: group.mentees[3]!.givenName })).toContainText('nog niet binnen');
  await cas.getByRole('button', { name: 'Ik ben klaar' }).click();
  await expect(screen.getByText('1 van de 3 klaar')).toBeVisible();

  for (const phase of ['Terugkijken op afspraken', 'Terug naar het vorige advies', 'Casussen in het kort'])
    await table.on(phase, everyone);
  await writes(ada, 'Jouw casus in het kort', words.case);
  await expect(mentor.getByText(words.case)).toBeVisible();
  await table.on('Samen kiezen', everyone);
  await mentor.getByRole('button', { name: `Deze casus kiezen ${first!.givenName}` }).click();
  await expect(seats.filter({ hasText: first!.givenName })).toContainText('Inbrenger');
  await table.on('Vragen stellen', everyone);
  await writes(ben, 'Schrijf een vraag', words.question);
  await expect(cas.getByText(words.question, { exact: true })).toBeVisible();
  await table.on('Nadenken zonder de inbrenger', everyone);
  await expect(screen.getByText('Buiten de kring')).toBeVisible();
  await expect(screen.getByRole('timer')).toContainText('Nog 10 minuten');
  await expect(screen.getByText('Hierna: Adviesronde, 10 minuten')).toBeVisible();
  await expectNoScroll(screen);
  await expectAccessible(screen);

  // one key brings the code back, one takes it away, and the next leads to the own screen
  await screen.keyboard.press('Alt+KeyQ');
  await expect(screen.getByRole('dialog', { name: 'Doe mee op je telefoon' })).toContainText(sessionId);
  await expectAccessible(screen);
  await screen.keyboard.press('Escape');
  await expect(screen.getByRole('dialog')).toHaveCount(0);

  // after a cut it is where the others are
  await screen.context().setOffline(true);
  await table.on('Adviesronde', [cas]);
  await screen.context().setOffline(false);
  await expect(heading(screen, 'Adviesronde')).toBeVisible();
  expect(heard.join()).toContain('"phase":"analysis"');
  for (const written of [words.case, words.question]) expect(heard.join()).not.toContain(written);
  await screen.keyboard.press('Escape');
  await expect(screen).toHaveURL(`/session/${sessionId}/live`);
  await leave(table);
});

test('what the table asks for has no place for what somebody wrote', () => {
  const kept = readFileSync(join(import.meta.dirname, '../src/gql/persisted-documents.json'), 'utf8');
  const asked = Object.values(JSON.parse(kept) as Record<string, string>).filter((text) => /\bRoom[A-Z]/.test(text));
  expect(asked).toHaveLength(3);
  for (const text of asked) expect(text).not.toMatch(/contribution|agreement|lookBack|votes|rating|agenda|events/i);
});
