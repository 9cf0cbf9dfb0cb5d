import { randomUUID } from 'node:crypto';
import { ask, ownGroup, plannedSession, signedIn } from './demo.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './journey.ts';
import { heading, tableOf } from './session.ts';

const situation = 'Mijn opdrachtgever belt elke avond, en ik neem op.';
const question = 'Hoe kan ik een grens trekken?';

test('a mentee brings a case before the session, with gentle hints, and the group sees it at once', async ({
  browser,
}) => {
  const group = await ownGroup();
  await plannedSession(group, 24);
  const writer = await signedIn(browser, group.mentees[0]!.id);
  const reader = await signedIn(browser, group.mentor.id);
  await reader.goto('/group');
  await expect(reader.getByText('Er staat nog niets op de agenda.', { exact: false })).toBeVisible();

  await writer.goto(`/group/${group.id}/agenda`);
  await expect(heading(writer, 'Wat willen jullie bespreken?')).toBeVisible();
  await expect(writer.getByText('Nog niets op de agenda')).toBeVisible();
  await expectAccessible(writer);
  await writer.getByRole('link', { name: 'Breng een casus in' }).first().click();
  await expect(heading(writer, 'Breng een casus in')).toBeFocused();
  const asked = writer.getByRole('textbox', { name: /^Wat is jouw vraag/ });
  await asked.fill('Waarom belt hij steeds?');
  await expect(writer.getByText('Gaat deze vraag over jou?', { exact: false })).toBeVisible();
  await asked.fill(question);
  await expect(writer.getByText('Gaat deze vraag over jou?', { exact: false })).toHaveCount(0);
  const named = group.mentees[1]!.name.split(' ')[0]!;
  const told = writer.getByRole('textbox', { name: /^Wat speelt er/ });
  await told.fill(`${named} belt elke avond.`);
  await expect(writer.getByText(`Staan hier namen van collega’s in: ${named}?`, { exact: false })).toBeVisible();
  await expectAccessible(writer);
  await told.fill(situation);
  await expect(writer.getByText('Staan hier namen', { exact: false })).toHaveCount(0);
  await writer.reload();
  await expect(told).toHaveValue(situation);
  await writer.getByRole('checkbox', { name: /^Ik loop vast/ }).check();
  await writer.getByRole('button', { name: 'Op de agenda zetten' }).click();

  const card = writer.getByRole('article', { name: question });
  await expect(card.getByText(situation)).toBeVisible();
  await expect(reader.getByText(question)).toBeVisible();
  await expect(reader.getByText('Ik loop vast')).toBeVisible();
  await expectAccessible(reader);
  await writer.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(writer);
  await expectAccessible(writer);

  await card.getByRole('button', { name: /^Van de agenda halen/ }).press('Enter');
  await expect(reader.getByText(question)).toHaveCount(0);
  await writer.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(reader.getByText(question)).toBeVisible();
  await card.getByRole('link', { name: /^Wijzigen/ }).press('Enter');
  await expect(told).toHaveValue(situation);
  await asked.fill('Hoe kan ik nee zeggen?');
  await writer.getByRole('button', { name: 'Opslaan' }).press('Enter');
  await expect(reader.getByText('Hoe kan ik nee zeggen?')).toBeVisible();
});

test('in the session a case of the agenda stands beside who brought it, and can be voted for and chosen', async ({
  browser,
}) => {
  const group = await ownGroup();
  const sessionId = await plannedSession(group, 0);
  const [mentor, ada, ben] = await Promise.all(
    [group.mentor, ...group.mentees.slice(0, 2)].map(({ id }) => signedIn(browser, id)),
  );
  const words = { situation, question, helpWanted: 'Alleen vragen.' };
  const input = { id: randomUUID(), groupId: group.id, kind: 'CASE', ...words, stuck: true };
  await ask(ada!.request, 'PutOnAgenda', { input });
  await ask(mentor!.request, 'OpenSession', { input: { sessionId } });
  const table = tableOf(mentor!, [ada!, ben!]);
  await Promise.all(table.people.map((page) => page.goto(`/session/${sessionId}`)));
  await Promise.all(table.people.map((page) => expect(heading(page, 'Inchecken')).toBeVisible()));
  await table.on('Terugkijken op afspraken');
  await table.on('Terug naar het vorige advies');
  await table.on('Casussen in het kort');
  await table.on('Samen kiezen');
  const theirs = ben!.getByRole('listitem').filter({ hasText: question });
  await expect(theirs.getByRole('paragraph').filter({ hasText: /^Ada$/ })).toBeVisible();
  await theirs.getByText('Meer over deze casus').click();
  await expect(theirs.getByText('Alleen vragen.')).toBeVisible();
  await expectAccessible(ben!);
  await theirs.getByRole('button', { name: /^Ik stem hierop/ }).click();
  await expect(mentor!.getByText('1 stem', { exact: true })).toBeVisible();
  await mentor!.getByRole('button', { name: 'Deze casus kiezen Ada' }).click();
  await expect(ada!.getByText('Jouw rol: Inbrenger')).toBeVisible();
});
