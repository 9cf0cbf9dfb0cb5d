import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { ask, inTables, type OwnGroup, ownGroup, plannedSession, signedIn } from './demo.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './journey.ts';
import { heading } from './session.ts';

const DAY = 24;

/** As if its year was planned long ago. */
const planned = ({ id, organisationId }: OwnGroup) =>
  inTables(`INSERT INTO session_series ("groupId", "organisationId", id, "plannedAt") VALUES ($1, $2, $3, now())`, [
    id,
    organisationId,
    randomUUID(),
  ]);

/** Somebody answers to the days of a poll from another screen. */
async function answers({ request }: Page, slots: string[], choices: ('YES' | 'IF_NEED_BE' | 'NO')[]): Promise<void> {
  for (const [at, choice] of choices.entries())
    await ask(request, 'AnswerDatePoll', { input: { slotId: slots[at], choice } });
}

test('a group moves a session together: from the question to the date in the calendar', async ({ browser }) => {
  const group = await ownGroup();
  await planned(group);
  const sessionId = await plannedSession(group, 30 * DAY);
  await inTables(`UPDATE session SET "startsAt" = date_trunc('hour', "startsAt") WHERE id = $1`, [sessionId]);
  const people = await Promise.all([group.mentor, ...group.mentees].map(({ id }) => signedIn(browser, id)));
  const [mentor, ada, ben, cas, eva] = people as [Page, Page, Page, Page, Page];
  await ada.goto('/group');
  await expect(heading(ada, group.name)).toBeVisible();

  await mentor.goto('/year');
  await mentor.getByRole('link', { name: /^Datum prikken/ }).click();
  await expect(heading(mentor, 'Prik samen een datum')).toBeFocused();
  await expectAccessible(mentor);
  const boxes = mentor.getByRole('checkbox');
  await expect(boxes.first()).toBeVisible();
  const offered = await boxes.count();
  await mentor.getByRole('checkbox', { checked: true }).first().uncheck();
  await expect(mentor.getByRole('button', { name: 'Leg 4 dagen voor' })).toBeVisible();
  await mentor.getByRole('button', { name: 'Zelf een dag toevoegen' }).press('Enter');
  await mentor.getByRole('combobox', { name: 'Begintijd' }).fill('16:00');
  await mentor.getByRole('option', { name: '16:00' }).click();
  await mentor.getByRole('button', { name: 'Toevoegen', exact: true }).press('Enter');
  await expect(boxes).toHaveCount(offered + 1);
  await mentor.reload();
  await expect(boxes).toHaveCount(offered + 1);
  await mentor.getByRole('button', { name: 'Leg 5 dagen voor' }).press('Enter');
  await expect(heading(mentor, 'Wanneer kunnen jullie?')).toBeVisible();
  await expect(mentor.getByText('De anderen hebben nog niet geantwoord.')).toBeVisible();
  await expectAccessible(mentor);

  // the others find the question where they are, and answer by keyboard
  await ada.getByRole('link', { name: 'Geef je antwoord' }).press('Enter');
  await expect(heading(ada, 'Wanneer kunnen jullie?')).toBeVisible();
  const mine = ada.getByRole('radiogroup');
  await mine.nth(1).getByRole('radio', { name: 'Ja' }).focus();
  await ada.keyboard.press('Space');
  await expect(mine.nth(1).getByRole('radio', { name: 'Ja' })).toBeChecked();
  await ada.keyboard.press('ArrowRight');
  await expect(mine.nth(1).getByRole('radio', { name: 'Als het moet' })).toBeChecked();
  await expect(mentor.getByText('Als het moet: Ada.')).toBeVisible();
  await ada.reload();
  await expect(mine.nth(1).getByRole('radio', { name: 'Als het moet' })).toBeChecked();

  const slots = await inTables<{ id: string }>(
    `SELECT s.id FROM poll_slot s JOIN date_poll p ON p.id = s."pollId" WHERE p."sessionId" = $1 ORDER BY s."startsAt"`,
    [sessionId],
  );
  const ids = slots.map(({ id }) => id);
  await answers(ben, ids, ['NO', 'YES', 'YES']);
  await answers(cas, ids, ['YES', 'YES']);
  await expect(mentor.getByText('Nog geen dag past.', { exact: false })).toBeVisible();
  await answers(eva, ids, ['YES', 'YES', 'NO']);
  await expect(mentor.getByText(/past nu het best\. Iedereen kan\./)).toBeVisible();
  await mentor.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(mentor);
  await expectAccessible(mentor);

  const best = mentor.getByRole('listitem').filter({ hasText: 'Past het best' });
  await best.getByRole('button', { name: /^Kies deze dag/ }).press('Enter');
  await mentor.getByRole('button', { name: 'Ja, deze dag' }).press('Enter');
  await expect(mentor.getByText('De datum staat vast').first()).toBeVisible();
  await expect(ada.getByText('De datum staat vast')).toBeVisible();
  await expect(ada.getByRole('radio')).toHaveCount(0);
  await expectAccessible(ada);
  const [chosen] = await inTables<{ stamp: string }>(
    `SELECT to_char("startsAt" AT TIME ZONE 'Europe/Amsterdam', 'YYYYMMDD"T"HH24MISS') AS stamp FROM poll_slot WHERE id = $1`,
    [ids[1]],
  );
  const [download] = await Promise.all([
    ada.waitForEvent('download'),
    ada.getByRole('link', { name: 'In mijn agenda' }).click(),
  ]);
  const file = await (await download.createReadStream()).toArray();
  expect(Buffer.concat(file).toString()).toContain(`DTSTART;TZID=Europe/Amsterdam:${chosen!.stamp}`);
});

test('a new group finds the day of its first meeting before its year is planned', async ({ browser }) => {
  const group = await ownGroup();
  const people = await Promise.all([group.mentor, ...group.mentees].map(({ id }) => signedIn(browser, id)));
  const [mentor, ...mentees] = people as [Page, ...Page[]];
  await mentees[0]!.goto('/year');
  await expect(mentees[0]!.getByText('Je mentor plant de bijeenkomsten')).toBeVisible();
  await mentor.goto('/year');
  await mentor.getByRole('link', { name: 'Prik een datum voor de eerste bijeenkomst' }).click();
  await expect(mentor.getByText('Een dag past als iedereen kan.')).toBeVisible();
  await mentor.getByRole('button', { name: /^Leg 5 dagen voor/ }).click();
  await expect(heading(mentor, 'Wanneer kunnen jullie?')).toBeVisible();
  await mentees[0]!.getByRole('link', { name: 'Geef je antwoord' }).click();
  const slots = await inTables<{ id: string }>(
    `SELECT id FROM poll_slot WHERE "groupId" = $1 ORDER BY "startsAt" LIMIT 1`,
    [group.id],
  );
  for (const mentee of mentees)
    await answers(
      mentee,
      slots.map(({ id }) => id),
      ['YES'],
    );
  const best = mentor.getByRole('listitem').filter({ hasText: 'Past het best' });
  await best.getByRole('button', { name: /^Kies deze dag/ }).click();
  await mentor.getByRole('button', { name: 'Ja, deze dag' }).click();
  await expect(mentees[0]!.getByText('De datum staat vast')).toBeVisible();
  await mentees[0]!.getByRole('link', { name: 'Alle bijeenkomsten' }).click();
  await expect(mentees[0]!.getByText('Jullie eerste bijeenkomst is op', { exact: false })).toBeVisible();
  await mentor.goto('/year');
  await expect(mentor.getByText('Jullie eerste bijeenkomst is op', { exact: false })).toBeVisible();
  await expect(mentor.getByRole('heading', { name: 'Plan jullie jaar' })).toBeVisible();
});
