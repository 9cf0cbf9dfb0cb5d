import { randomUUID } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { HR, inTables, type Member, type OwnGroup, ownGroup, signedIn } from './demo.ts';
import { arrive, expect, expectAccessible, expectNoSidewaysScroll, test } from './journey.ts';

let count = 0;

const next = (page: Page) => page.getByRole('button', { name: 'Verder' }).click();

/** HR makes a programme and stays on its home. */
async function newProgramme(browser: Browser, name: string): Promise<{ hr: Page; enrolAt: string }> {
  const hr = await arrive(browser, HR);
  await hr.goto('/programme/new');
  await hr.getByRole('textbox', { name: 'Naam' }).fill(name);
  await hr.getByRole('button', { name: 'Programma maken' }).click();
  await expect(hr.getByRole('heading', { name, level: 1 })).toBeVisible();
  return { hr, enrolAt: new URL(await hr.getByRole('textbox', { name: 'Zelf aanmelden' }).inputValue()).pathname };
}

/** HR enrolled somebody, who never said a word about it. */
const enrolledByHr = ({ programmeId, organisationId }: OwnGroup, { id }: Member, role: 'MENTOR' | 'MENTEE') =>
  inTables(
    `INSERT INTO enrolment (id, "organisationId", "programmeId", "personId", role, availability)
     VALUES ($1, $2, $3, $4, $5, 0)`,
    [randomUUID(), organisationId, programmeId, id, role],
  );

const newName = () => `Reis ${process.pid}-${++count}-${test.info().workerIndex}`;

test.describe('a programme', () => {
  test('is made with rules that say what is wrong on the field, and changed later', async ({ browser }) => {
    const hr = await arrive(browser, HR);
    await hr.goto('/programme/new');
    await hr.getByLabel('Weken tussen bijeenkomsten').fill('12');
    await hr.getByRole('button', { name: 'Programma maken' }).click();
    await expect(hr.getByText('2 velden kloppen nog niet.')).toBeVisible();
    await expect(hr.getByText('Gebruik 3 tot 80 tekens.')).toBeVisible();
    await expect(hr.getByText('Kies 8 of lager.')).toBeVisible();
    const name = hr.getByRole('textbox', { name: 'Naam' });
    await expect(name).toBeFocused();
    await expectAccessible(hr);

    const called = newName();
    await name.fill(called);
    await hr.getByLabel('Weken tussen bijeenkomsten').fill('8');
    await hr.getByRole('button', { name: 'Programma maken' }).click();
    await expect(hr.getByText('Nog niemand heeft zich aangemeld.')).toBeVisible();
    await expectAccessible(hr);

    await hr.getByRole('link', { name: 'Instellingen' }).click();
    await expect(hr.getByLabel('Weken tussen bijeenkomsten')).toHaveValue('8 weken');
    await hr.getByLabel('Nieuwe leerbehoefte').fill('Nee durven zeggen');
    await hr.getByRole('button', { name: 'Toevoegen' }).click();
    await expect(hr.getByText('Nee durven zeggen')).toBeVisible();
    await hr.getByRole('button', { name: 'Nee durven zeggen van de lijst halen' }).click();
    await hr.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(hr.getByRole('button', { name: 'Nee durven zeggen wijzigen' })).toBeVisible();
    await expectAccessible(hr);
    await hr.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(hr);
  });

  test('is joined by keyboard, loses nothing that was typed, and shows HR no private word', async ({ browser }) => {
    test.slow();
    const { id, name } = (await ownGroup()).mentees[0]!;
    const { hr, enrolAt } = await newProgramme(browser, newName());
    const mentee = await signedIn(browser, id);
    await mentee.setViewportSize({ width: 320, height: 700 });
    await mentee.goto(enrolAt);
    await mentee.getByRole('radio', { name: 'Als mentee' }).focus();
    await mentee.keyboard.press('Space');
    await expectAccessible(mentee);
    await next(mentee);

    await expect(mentee.getByRole('heading', { name: 'Wat wil je leren?' })).toBeFocused();
    await mentee.getByRole('button', { name: 'Presenteren' }).click();
    await mentee.getByRole('button', { name: 'Zelfvertrouwen' }).click();
    await mentee.getByRole('button', { name: 'Zelfvertrouwen hoger zetten' }).click();
    await expectAccessible(mentee);
    await expectNoSidewaysScroll(mentee);
    await next(mentee);

    await expect(mentee.getByText('Alleen jij leest dit.')).toBeVisible();
    await mentee.getByLabel('Waar loop je tegenaan?').fill('Ik zeg te snel ja.');
    await mentee.reload();
    await expect(mentee.getByLabel('Waar loop je tegenaan?')).toHaveValue('Ik zeg te snel ja.');
    await next(mentee);

    const notWith = mentee.getByRole('combobox', { name: 'Met wie liever niet?' });
    await notWith.fill('ruiter han');
    await mentee.getByRole('option', { name: /Hanna de Ruiter/ }).click();
    await expectAccessible(mentee);
    await next(mentee);

    await mentee.getByRole('button', { name: 'Maandag ochtend: kan niet' }).focus();
    await mentee.keyboard.press('Space');
    await mentee.keyboard.press('Space');
    await mentee.keyboard.press('ArrowDown');
    await mentee.keyboard.press('ArrowRight');
    await mentee.keyboard.press('Enter');
    await expect(mentee.getByRole('button', { name: 'Maandag ochtend: liefst' })).toBeVisible();
    await expect(mentee.getByRole('button', { name: 'Dinsdag middag: kan' })).toBeFocused();
    await expectAccessible(mentee);
    await expectNoSidewaysScroll(mentee);
    await next(mentee);

    await expect(mentee.getByRole('heading', { name: 'Klopt het zo?' })).toBeVisible();
    await expectAccessible(mentee);
    await mentee.getByRole('button', { name: 'Aanmelden', exact: true }).click();
    await expect(mentee.getByText('Je doet mee als mentee.')).toBeVisible();

    await hr.getByRole('link', { name: /Aanmeldingen/ }).click();
    const row = hr.getByRole('row', { name });
    await expect(row).toContainText('1. Zelfvertrouwen2. Presenteren');
    await expect(row).toContainText('zei ja');
    await expect(hr.getByText('Ik zeg te snel ja')).toHaveCount(0);
    await expect(row).not.toContainText('Hanna');
    await expectAccessible(hr);

    await mentee.getByRole('button', { name: 'Ik doe niet mee' }).click();
    await expect(mentee.getByText('Je doet niet meer mee.')).toBeVisible();
    await mentee.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(mentee.getByText('Je doet mee als mentee.')).toBeVisible();
    await expect(mentee.getByText('Ik zeg te snel ja.')).toBeVisible();
  });

  test('asks people whom HR enrolled for their yes, and HR sees it at once', async ({ browser }) => {
    test.slow();
    const { hr, enrolAt } = await newProgramme(browser, newName());
    const home = hr.url();
    await hr.getByRole('link', { name: 'Mensen aanmelden' }).click();
    await hr.getByRole('combobox', { name: 'Wie' }).fill('hanna de rui');
    await hr.getByRole('option', { name: /Hanna de Ruiter/ }).click();
    await hr.keyboard.press('Escape');
    await hr.getByRole('button', { name: '1 persoon aanmelden' }).click();
    await expect(hr.getByRole('row', { name: /Hanna de Ruiter/ })).toContainText('nog geen ja');
    await expectAccessible(hr);
    await hr.goto(home);
    await expect(hr.getByText('1 persoon is aangemeld en heeft nog geen ja gezegd.')).toBeVisible();

    const mentor = await arrive(browser, HR);
    await mentor.goto(enrolAt);
    await expect(mentor.getByText('Meedoen is jouw keuze.')).toBeVisible();
    await mentor.getByRole('button', { name: 'Ja, ik doe mee' }).click();
    await expect(mentor.getByText('Kies er minstens 1.')).toBeVisible();
    await expect(mentor.getByText('Kies minstens één dagdeel waarop je kunt.')).toBeVisible();
    await mentor.getByRole('button', { name: 'Leerbehoeften wijzigen' }).click();
    await mentor.getByRole('button', { name: 'Presenteren' }).click();
    await mentor.getByText('Heel goed').click();
    for (let i = 0; i < 3; i++) await next(mentor);
    await mentor.getByRole('button', { name: 'Vrijdag middag: kan niet' }).click();
    await expectAccessible(mentor);
    await next(mentor);
    await mentor.getByRole('button', { name: 'Ja, ik doe mee' }).click();
    await expect(mentor.getByText('Je doet mee als mentor.')).toBeVisible();
    await expect(hr.getByText('1 persoon is aangemeld en heeft nog geen ja gezegd.')).toHaveCount(0);
  });

  test('asks who was put in a group without a yes, first of all, and lets them go at once', async ({ browser }) => {
    const group = await ownGroup({ accepted: false });
    const [first, second] = group.mentees as [Member, Member];
    await inTables('UPDATE programme SET "enrolmentClosedAt" = now() WHERE id = $1', [group.programmeId]);
    for (const member of [first, second]) await enrolledByHr(group, member, 'MENTEE');
    await enrolledByHr(group, group.mentor, 'MENTOR');

    const willing = await signedIn(browser, first.id);
    await willing.goto('/'); // not yet the home of a mentee
    await expect(willing.getByText('Je bent aangemeld. Zeg je ja?')).toBeVisible();
    await expectAccessible(willing);
    await willing.goto('/goals');
    await expect(willing.getByRole('heading', { name: 'Doe je mee?' })).toBeVisible();
    await expectAccessible(willing);
    await willing.getByRole('button', { name: 'Ja, ik doe mee' }).click();
    await expect(willing.getByRole('heading', { name: 'Wat we hier zeggen, blijft hier' })).toBeVisible();

    const mentor = await signedIn(browser, group.mentor.id);
    await mentor.goto('/group');
    await expect(mentor.getByText('Neem contact op met HR.')).toBeVisible();
    await expect(mentor.getByRole('button', { name: 'Nee, ik doe niet mee' })).toHaveCount(0);
    await mentor.getByRole('button', { name: 'Ja, ik doe mee' }).click();
    await mentor.getByRole('button', { name: 'Ik ga akkoord' }).click();
    await expect(mentor.getByText(second.name)).toBeVisible();

    const unwilling = await signedIn(browser, second.id);
    await unwilling.setViewportSize({ width: 320, height: 700 });
    await unwilling.goto('/group');
    await unwilling.getByRole('button', { name: 'Nee, ik doe niet mee' }).click();
    await expect(unwilling.getByText('Je hoeft niet te zeggen waarom.')).toBeVisible();
    await expectAccessible(unwilling);
    await expectNoSidewaysScroll(unwilling);
    await unwilling.getByRole('button', { name: 'Ja, wissen' }).click();
    await expect(unwilling.getByText('Je doet niet mee. Alles wat er van je stond is gewist.')).toBeVisible();
    await expect(unwilling.getByText(group.name)).toHaveCount(0);
    await expect(mentor.getByText(second.name)).toHaveCount(0); // without a reload
    for (const page of [willing, mentor, unwilling]) await page.context().close();
  });
});
