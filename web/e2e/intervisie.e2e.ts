import { expectFocusSeen, press, tabTo } from './keyboard.ts';
import { openAgreement, ownGroup, plannedSession, signedIn } from './demo.ts';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './journey.ts';
import { gather, heading, leave, writes } from './session.ts';

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

  for (const page of mentees) await page.getByRole('button', { name: 'Ik ben klaar' }).click();
  await expect(mentor.getByText('Iedereen is klaar')).toBeVisible();
  await ada.getByRole('button', { name: 'Ik ben klaar', pressed: true }).click();
  await expect(mentor.getByText(`${mentees.length - 1} van de ${mentees.length} klaar`)).toBeVisible();
  await mentor.getByRole('button', { name: 'Meer' }).click();
  await mentor.getByRole('menuitem', { name: 'Klok stilzetten' }).click();
  await expect(ada.getByRole('timer')).toContainText('De klok staat stil');
  await mentor.getByRole('button', { name: 'Meer' }).click();
  await mentor.getByRole('menuitem', { name: 'Klok laten lopen' }).click();
  await expect(ada.getByRole('timer')).not.toContainText('De klok staat stil');

  await mentor.getByRole('button', { name: 'Meer' }).click();
  await mentor.getByRole('menuitem', { name: 'Rollen en leiding' }).click();
  await expectAccessible(mentor);
  await mentor.getByLabel('Wie let op de tijd?').selectOption({ value: group.mentees[2]!.id });
  await mentor.getByRole('button', { name: 'Vragen Tijdbewaker' }).click();
  await mentees[2].getByRole('button', { name: 'Ja, dat doe ik' }).click();
  await expect(mentees[2].getByText('Jouw rol: Tijdbewaker').last()).toBeVisible(); // announced as well
  await mentor.getByLabel('Wie leidt verder?').selectOption({ value: group.mentees[1].id });
  await mentor.getByRole('button', { name: 'Vragen Gespreksleider' }).click();
  await expect(mentor.getByText(`Gevraagd aan ${group.mentees[1].name}`)).toBeVisible();
  await expectAccessible(ben);
  await ben.getByRole('button', { name: 'Ja, dat doe ik' }).click();
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

  // between sessions: the own list of the other, by whom the next answer is given, with the keyboard and with a way back
  const kept = 'Ik bel hem morgen';
  await openAgreement(group, group.mentees[1]!, kept, 14);
  await ben.goto('/agreements');
  await press(ben, ben.getByRole('group', { name: kept }).getByRole('button', { name: 'Geprobeerd' }));
  await expect(ben.getByRole('heading', { name: 'Teruggekeken' })).toBeVisible();
  await expectAccessible(ben);
  await press(ben, ben.getByRole('button', { name: 'Ongedaan maken' }));
  await expect(ben.getByRole('group', { name: kept })).toBeVisible();
  await leave(table);
});

test('a whole session goes by keyboard alone, and the focus is never lost', async ({ browser }) => {
  test.slow();
  const group = await ownGroup();
  const [first, second] = group.mentees;
  await openAgreement(group, first!, 'Ik vraag eerst wat hij wil');
  const table = await gather(browser, await plannedSession(group), group.mentor, [first!, second!]);
  const { mentor, people } = table;
  const [ada, ben] = table.mentees;

  // the mentor asks for the methods that are not recommended, such as the one of last time, and takes it
  await press(mentor, mentor.getByRole('button', { name: /^Alle \d+ methoden tonen/ }));
  const incident = mentor.getByRole('radio', { name: 'Incidentmethode', exact: true });
  await mentor.keyboard.press('Shift+Tab');
  await tabTo(mentor, incident, 'Shift+Tab');
  await mentor.keyboard.press('Space');
  await expect(incident).toBeChecked();
  await press(mentor, mentor.getByRole('button', { name: 'Bijeenkomst openen' }));
  for (const page of people) await expect(heading(page, 'Inchecken')).toBeVisible();
  await expectFocusSeen(mentor);

  await press(mentor, mentor.getByRole('button', { name: /^Volgende/ }));
  await expect(heading(ada, 'Terugkijken op afspraken')).toBeVisible();
  await press(ada, ada.getByRole('button', { name: 'Niet gedaan' }));
  await ada.keyboard.type('Geen tijd');
  await ada.keyboard.press('Enter');
  await expect(mentor.getByText('Alle afspraken hebben een antwoord.')).toBeVisible();
  await expectFocusSeen(ada);

  await ada.keyboard.press('Alt+KeyR');
  await expect(ada.getByRole('button', { name: 'Ik ben klaar', pressed: true })).toBeVisible();
  await mentor.keyboard.press('Alt+KeyB');
  await expect(mentor.getByRole('timer')).toContainText('De klok staat stil');

  // the mentor looks back on the own screen, and returns with one key
  await press(mentor, mentor.getByRole('button', { name: 'Stap 2 van 11' }));
  await press(mentor, mentor.getByRole('button', { name: 'Inchecken Terugkijken' }));
  await expect(heading(mentor, 'Inchecken')).toBeVisible();
  await expect(mentor.getByText('De groep is bij ‘Terugkijken op afspraken’')).toBeVisible();
  await expect(heading(ada, 'Terugkijken op afspraken')).toBeVisible();
  await mentor.keyboard.press('Escape');
  await expect(heading(mentor, 'Terugkijken op afspraken')).toBeVisible();
  await tabTo(mentor, mentor.getByRole('button', { name: /^Volgende/ }));

  // the button to go on keeps the focus: one key after the other
  await expect(mentor.getByRole('button', { name: /^Volgende/ })).toBeFocused();
  await mentor.keyboard.press('Enter');
  await expect(heading(mentor, 'Terug naar het vorige advies')).toBeVisible();
  await mentor.keyboard.press('Alt+KeyN');
  await expect(heading(ada, 'Casussen in het kort')).toBeVisible();
  await ada.keyboard.press('Alt+KeyW');
  await ada.keyboard.type('Hoe zeg ik nee?');
  await ada.keyboard.press('Control+Enter');
  await expect(mentor.getByText('Hoe zeg ik nee?')).toBeVisible();
  await expect(ada.getByLabel('Jouw casus in het kort')).toBeFocused();

  await mentor.keyboard.press('Alt+KeyN');
  await expect(heading(ada, 'Samen kiezen')).toBeVisible();
  await expectFocusSeen(ada);
  await press(mentor, mentor.getByRole('button', { name: `Deze casus kiezen ${first!.givenName}` }));
  await expect(ada.getByText('Jouw rol: Inbrenger')).toBeVisible();
  await expectFocusSeen(mentor);

  await press(mentor, mentor.getByRole('button', { name: 'Meer' }));
  await tabTo(mentor, mentor.getByRole('menuitem', { name: 'Rollen en leiding' }), 'ArrowDown');
  await mentor.keyboard.press('Enter');
  await press(mentor, mentor.getByRole('button', { name: 'Vragen Gespreksleider' })); // there is one other adviser
  await mentor.keyboard.press('Escape');
  await press(ben, ben.getByRole('button', { name: 'Ja, dat doe ik' }));
  await expectFocusSeen(ben);
  await expect(mentor.getByRole('toolbar')).toHaveCount(0);
  await expectFocusSeen(mentor);

  await expect(ben.getByRole('toolbar')).toBeVisible();
  await ben.keyboard.press('Alt+KeyN');
  await expect(heading(mentor, 'Vragen stellen')).toBeVisible();
  await mentor.keyboard.press('Alt+KeyW');
  await mentor.keyboard.type('Wat gebeurde er precies?');
  await press(mentor, mentor.getByRole('button', { name: 'Delen' }), 'Space');
  await expect(ada.getByText('Wat gebeurde er precies?', { exact: true })).toBeVisible();
  await expect(mentor.getByLabel('Schrijf een vraag')).toBeFocused(); // the next question may follow
  const on = async (phase: string) => {
    await ben.keyboard.press('Alt+KeyN');
    for (const page of [ada, ben]) await expect(heading(page, phase)).toBeVisible();
  };
  // who sits outside the circle reads it when that is over, without doing anything for it
  await on('Nadenken zonder de inbrenger');
  await mentor.keyboard.press('Alt+KeyW');
  await mentor.keyboard.type('Hij durft niet');
  await mentor.keyboard.press('Control+Enter');
  await expect(ben.getByText('Hij durft niet', { exact: true })).toBeVisible();
  await expect(ada.getByText('Je zit nu buiten de kring')).toBeVisible();
  for (const phase of ['Adviesronde', 'Wat neem ik over?']) await on(phase);
  await expect(ada.getByText('Nadenken zonder de inbrenger (1)')).toBeVisible();
  await on('Wat neem je mee?');
  await ben.keyboard.press('Alt+KeyN');
  await expect(heading(ada, 'Afspraken en volgende keer')).toBeVisible();

  await tabTo(ada, ada.getByRole('textbox', { name: 'Wat ga je doen?' }));
  await ada.keyboard.type('Ik zeg morgen nee');
  await tabTo(ada, ada.getByRole('combobox', { name: 'Wie doet het?' }));
  await ada.keyboard.press('Enter');
  await ada.keyboard.press('ArrowDown');
  await ada.keyboard.press('Enter');
  await press(ada, ada.getByRole('button', { name: 'Afspraak vastleggen' }));
  await expect(ben.getByText('Ik zeg morgen nee')).toBeVisible();
  await expect(ada.getByRole('textbox', { name: 'Wat ga je doen?' })).toBeFocused();
  await expectFocusSeen(ada);

  await press(ben, ben.getByRole('button', { name: 'Bijeenkomst sluiten' }));
  await press(ben, ben.getByRole('dialog').getByRole('button', { name: 'Sluiten', exact: true }).last());
  for (const page of people) await expect(heading(page, 'De bijeenkomst is gesloten')).toBeVisible();
  await expectFocusSeen(ben);
  // who was there reads the case back; who was not reads what the group keeps, and so does the paper
  await expect(ada.getByText('Alleen wie erbij was, leest dit.')).toBeVisible();
  await press(ada, ada.getByText('Nadenken zonder de inbrenger (1)'));
  await expect(ada.getByText('Hij durft niet', { exact: true })).toBeVisible();
  await expectAccessible(ada);
  const absent = await signedIn(browser, group.mentees[2]!.id);
  await absent.goto(new URL(ada.url()).pathname);
  await expect(absent.getByText('Je was er niet bij')).toBeVisible();
  await press(absent, absent.getByRole('link', { name: 'Afdrukken' }));
  await expect(absent.getByText('Ik zeg morgen nee')).toBeVisible();
  await expect(absent.getByText('Hij durft niet')).toHaveCount(0);
  await absent.context().close();
  await leave(table);
});

test('what is written in silence shows when all have handed in, and the case owner values it', async ({ browser }) => {
  test.slow();
  const group = await ownGroup();
  const [first, second, third] = group.mentees;
  const table = await gather(browser, await plannedSession(group), group.mentor, [first!, second!, third!]);
  const { mentor, people } = table;
  const [ada, ben, cas] = table.mentees;
  await mentor.getByRole('button', { name: /^Alle \d+ methoden tonen/ }).click();
  await mentor.getByRole('radio', { name: 'Tienstappenmethode', exact: true }).click();
  await mentor.getByRole('button', { name: 'Bijeenkomst openen' }).click();
  await Promise.all(people.map((page) => expect(heading(page, 'Inchecken')).toBeVisible()));
  await table.on('Terugkijken op afspraken');
  await table.on('Een casus kiezen');
  await writes(ada, 'Jouw casus in het kort', 'Hoe zeg ik nee?');
  await ben.getByRole('button', { name: `Ik stem hierop ${first!.givenName}` }).click();
  await expect(mentor.getByText('1 stem', { exact: true })).toBeVisible();
  await mentor.getByRole('button', { name: `Deze casus kiezen ${first!.givenName}` }).click();
  await table.on('Schets en eigen aandeel');
  await table.on('Vragen opschrijven');
  await expect(ben.getByText('Nu is het stil: iedereen schrijft')).toBeVisible();
  await expect(ben.getByText('Jij schrijft nu')).toBeVisible();
  await expect(ben.getByText('aan het woord')).toHaveCount(0);

  await writes(ben, 'Schrijf een vraag', 'Wat wil jij zelf?');
  await expect(ben.getByText('Wat wil jij zelf?', { exact: true })).toBeVisible();
  await ben.getByRole('button', { name: 'Ik heb ingeleverd' }).click();
  await expect(mentor.getByText('1 van de 2 klaar')).toBeVisible();
  for (const page of [mentor, ada, cas]) await expect(page.getByText('Wat wil jij zelf?')).toHaveCount(0);
  await expectAccessible(cas);
  await cas.getByRole('button', { name: 'Ik heb ingeleverd' }).click();
  await Promise.all(people.map((page) => expect(page.getByText('Wat wil jij zelf?', { exact: true })).toBeVisible()));

  await table.on('Koud, lauw of warm');
  await ada.getByText('Warm', { exact: true }).click();
  await expect(ben.getByText('Warm', { exact: true }).first()).toBeVisible();
  await expectAccessible(ada);
  await leave(table);
});
