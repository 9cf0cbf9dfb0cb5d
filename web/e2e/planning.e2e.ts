import type { Browser, Page } from '@playwright/test';
import { HR, inTables, ownGroup, signedIn } from './demo.ts';
import { arrive, expect, expectAccessible, expectNoSidewaysScroll, test } from './journey.ts';
import { heading } from './session.ts';

const row = (page: Page, date: string) => page.getByRole('listitem').filter({ hasText: date });

/** Begin and end of a calendar file's events, in the zone that they name. */
async function eventsOf(page: Page, path: string): Promise<string[]> {
  const answer = await page.request.get(path);
  expect(answer.headers()['content-type']).toContain('text/calendar');
  const lines = (await answer.text()).replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  return lines.filter((line) => line.startsWith('DTSTART;')).map((line) => line.slice('DTSTART;'.length));
}

/** The mentor plans the whole year as it is proposed. */
async function plan(mentor: Page): Promise<void> {
  await mentor.goto('/year');
  await expect(heading(mentor, 'Plan jullie jaar')).toBeVisible();
  await expectAccessible(mentor);
  await mentor.getByRole('textbox', { name: 'Plaats of link' }).fill('Kamer 3.14');
  await mentor.getByRole('button', { name: /^Plan alle \d+ bijeenkomsten/ }).click();
  await expect(heading(mentor, 'Jullie jaar')).toBeFocused();
}

/** The mentor gives the second session another day, a week later, by keyboard in the calendar. Answers with both days. */
async function moveSecond(mentor: Page): Promise<[was: string, is: string]> {
  const second = mentor.getByRole('listitem').filter({ hasText: 'Bijeenkomst 2' });
  const day = /^[A-Z]\w+ \d+ \w+ \d{4}/;
  const was = (await second.innerText()).split('\n').find((line) => day.test(line))!;
  await second.getByRole('button', { name: /wijzigen$/ }).click();
  const dialog = mentor.getByRole('dialog', { name: 'Bijeenkomst wijzigen' });
  const chooser = dialog.getByRole('button', { name: /^Dag:/ });
  const planned = await chooser.innerText();
  await chooser.click();
  await expect(mentor.locator('td button:focus')).toBeVisible(); // the calendar is open, and the keys are for it
  await mentor.keyboard.press('ArrowDown');
  await mentor.keyboard.press('Enter');
  await expect(chooser).not.toHaveText(planned);
  const chosen = await chooser.innerText();
  await expectAccessible(mentor);
  await dialog.getByRole('button', { name: 'Wijziging opslaan' }).click();
  await expect(mentor.getByText('De nieuwe datum staat. Iedereen in de groep ziet hem.')).toBeVisible();
  return [was, chosen.charAt(0).toUpperCase() + chosen.slice(1)];
}

test('a mentor plans a year and moves one date; a member sees both at once, and gets them as a calendar file', async ({
  browser,
}) => {
  const group = await ownGroup();
  const member = await signedIn(browser, group.mentees[0]!.id);
  await member.goto('/year');
  await expect(member.getByText('Je mentor plant de bijeenkomsten')).toBeVisible();
  const mentor = await signedIn(browser, group.mentor.id);
  await plan(mentor);
  await expect(member.getByText('Bijeenkomst 1 ·')).toBeVisible();
  await expect(member.getByText('Kamer 3.14').first()).toBeVisible();
  await expect(member.getByRole('button', { name: /wijzigen$/ })).toHaveCount(0);

  const [was, is] = await moveSecond(mentor);
  await expect(row(member, is)).toContainText('Bijeenkomst 2');
  await expect(member.getByText(was)).toHaveCount(0);
  await expectAccessible(member);

  const all = await member.getByRole('link', { name: 'Alles in mijn agenda' }).getAttribute('href');
  const starts = await eventsOf(member, all!);
  expect(starts.length).toBeGreaterThan(6);
  const times = new Set(starts.map((start) => start.replace(/:\d{8}T/, ' ')));
  expect([...times]).toEqual([expect.stringMatching(/^TZID=Europe\/Amsterdam \d{6}$/)]); // also after the change of the clock
  const stranger = await signedIn(browser, (await ownGroup()).mentees[0]!.id);
  expect((await stranger.request.get(all!)).status()).toBe(404);
  await member.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(member);
  for (const page of [mentor, member, stranger]) await page.context().close();
});

/** HR ends the membership of somebody, after a clear question. */
async function endMembership(browser: Browser, programmeId: string, name: string): Promise<void> {
  const hr = await arrive(browser, HR);
  await hr.goto(`/programme/${programmeId}/groups`);
  await hr.locator('summary').first().press('Enter');
  const person = hr.getByRole('row').filter({ hasText: name });
  await person.getByRole('button', { name: /^Laten stoppen/ }).click();
  await expect(person.getByRole('button', { name: 'Nee' })).toBeFocused();
  await expectAccessible(hr);
  await person.getByRole('button', { name: 'Ja, stoppen' }).click();
  await expect(hr.getByText(`${name} zit niet meer in de groep.`)).toBeVisible();
  await expect(person).toHaveCount(0);
  await hr.context().close();
}

test('a member sees the group only after accepting the agreement, and loses it at once when HR ends it', async ({
  browser,
}) => {
  const group = await ownGroup({ accepted: false });
  const [first, second] = group.mentees;
  await inTables('UPDATE membership SET "confidentialityAcceptedAt" = now() WHERE id = $1', [second!.membershipId]);
  const other = await signedIn(browser, second!.id);
  await other.goto('/group');
  await expect(other.getByText('1 van de 5 ging akkoord')).toBeVisible();

  const member = await signedIn(browser, first!.id);
  await member.goto('/group');
  await expect(heading(member, 'Wat we hier zeggen, blijft hier')).toBeVisible();
  await expect(member.getByText(second!.name)).toHaveCount(0);
  await expectAccessible(member);
  await member.getByRole('button', { name: 'Ik ga akkoord' }).click();
  await expect(heading(member, group.name)).toBeVisible();
  await expect(member.getByText(second!.name)).toBeVisible();
  await expect(other.getByText('2 van de 5 gingen akkoord')).toBeVisible();
  await member.getByRole('link', { name: 'Lees de afspraak over vertrouwelijkheid' }).click();
  await expect(member.getByText(/^Je ging akkoord op /)).toBeVisible();

  await member.goto('/group');
  await expect(member.getByText(second!.name)).toBeVisible();
  await endMembership(browser, group.programmeId, first!.name);
  await expect(member.getByText('Je zit niet meer in deze groep')).toBeVisible();
  await expect(member.getByText(second!.name)).toHaveCount(0);
  await expect(other.getByText(first!.name)).toHaveCount(0);
  for (const page of [member, other]) await page.context().close();
});
