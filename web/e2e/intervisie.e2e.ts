import { openAgreement, ownGroup, plannedSession } from './demo.ts';
import { expect, expectNoSidewaysScroll, test } from './journey.ts';
import { gather, heading, leave } from './session.ts';

test('the next session opens with the agreements of the last one, and is led by whom the lead is given', async ({
  browser,
}) => {
  const group = await ownGroup();
  const promised = 'Ik vraag hem wat hij nodig heeft';
  await openAgreement(group, group.mentees[0]!, promised);
  const table = await gather(browser, await plannedSession(group), group.mentor, group.mentees);
  const { mentor, mentees, people } = table;
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
  await leave(table);
});
