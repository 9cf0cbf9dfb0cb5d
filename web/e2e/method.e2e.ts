import type { Page } from '@playwright/test';
import { openAgreement, ownGroup, plannedSession } from './demo.ts';
import { arrive, expect, expectAccessible, expectFits, expectNoSidewaysScroll, test } from './journey.ts';
import { gather, heading, leave } from './session.ts';

const heading2 = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });

test('a group is helped to choose another method than last time, reads its steps, and opens with it', async ({
  browser,
}) => {
  const group = await ownGroup();
  await openAgreement(group, group.mentees[0]!, 'Ik vraag eerst wat hij wil');
  const table = await gather(browser, await plannedSession(group), group.mentor, [group.mentees[0]!]);
  const { mentor, mentees } = table;
  const radio = (name: string) => mentor.getByRole('radio', { name, exact: true });
  await expect(mentor.getByText('De vorige keren: Incidentmethode')).toBeVisible();
  await expect(radio('Incidentmethode')).toHaveCount(0);

  await mentor.getByLabel('Waar gaat de casus over?').selectOption('Iets dat goed ging');
  await expect(
    mentor.getByText('Past bij deze casus, en deze deden jullie de laatste keren niet.').first(),
  ).toBeVisible();
  await mentor.getByRole('button', { name: /^Alle \d+ methoden tonen/ }).click();
  await mentor.getByLabel('Met hoeveel mensen zijn jullie?').fill('3');
  await expect(mentor.getByText('en jullie zijn met 3').first()).toBeVisible();
  await mentor.getByLabel('Met hoeveel mensen zijn jullie?').fill('5');
  await expect(mentor.getByText('Deze deden jullie de vorige keer.')).toBeVisible();
  await expect(mentor.getByText('Alleen voor een groep die elkaar goed kent en vertrouwt.').first()).toBeVisible();
  await expectFits(mentor);

  await mentor.getByRole('button', { name: 'Stappen bekijken Kwaliteitenmethode' }).click();
  const steps = mentor.getByRole('dialog', { name: 'Kwaliteitenmethode' });
  await expect(steps.getByRole('heading', { name: 'Jouw uitdaging is' })).toBeVisible();
  await expectAccessible(mentor);
  await mentor.keyboard.press('Escape');
  await expect(steps).toHaveCount(0);

  await radio('Kwaliteitenmethode').click();
  await mentor.getByRole('button', { name: 'Bijeenkomst openen' }).click();
  await expect(heading(mentees[0], 'Inchecken')).toBeVisible();
  for (const phase of ['Terugkijken op afspraken', 'Een casus kiezen', 'Casus en vraag']) await table.on(phase);
  await expect(mentees[0].getByText('Complimenten en kritiek')).toBeVisible();
  await leave(table);
});

test('every method is read at leisure, and fits on one sheet of paper', async ({ browser }) => {
  test.slow();
  const group = await ownGroup();
  const table = await gather(browser, await plannedSession(group), group.mentor, []);
  const { mentor } = table;
  await mentor.goto('/methods');
  await mentor.getByRole('link', { name: 'Balintmethode' }).click();
  await mentor.getByRole('link', { name: 'Script voor op tafel' }).click();
  await expect(mentor.getByRole('row', { name: /Eerste indrukken/ })).toContainText('een beeld, een gevoel, een woord');
  await expectNoSidewaysScroll(mentor);
  await mentor.getByRole('link', { name: 'Terug naar de methode' }).click();
  await mentor.getByRole('link', { name: 'Methoden' }).last().click();
  await expect(heading(mentor, 'Methoden')).toBeVisible();
  const addresses = await mentor
    .locator('main li a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(addresses).toHaveLength(15);
  for (const address of addresses) {
    await mentor.goto(`${address}/print`);
    await expect(mentor.getByRole('button', { name: 'Afdrukken' })).toBeVisible();
    const paper = (await mentor.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect([address, paper.match(/\/Type\s*\/Page\b/g)?.length]).toEqual([address, 1]);
  }
  await leave(table);
});

test('HR copies a method, is told what is wrong, tries it alone and publishes it, and a group finds it', async ({
  browser,
}) => {
  test.slow();
  const hr = await arrive(browser, 'Hanna de Ruiter');
  const name = `Onze Tietze ${Date.now()}`;
  await hr.goto('/own-methods');
  await expectFits(hr);
  await hr.getByLabel('Uitgaan van').selectOption('Collegiaal overleg (Tietze)');
  await hr.getByRole('button', { name: 'Kopiëren en aanpassen' }).click();
  await expect(hr.getByRole('button', { name: 'Bewaren' })).toBeDisabled();
  await hr.getByLabel('Naam (Nederlands)').fill(name);
  await hr.getByLabel('Naam (Engels)').fill('Our Tietze');
  await hr.getByLabel('Minuten').first().fill('30');
  await expect(hr.getByRole('status').filter({ hasText: 'Er is nog 1 ding' })).toBeVisible();
  await expect(hr.getByText('De stappen duren samen langer dan de methode.').first()).toBeVisible();
  await expectFits(hr);

  // what was typed is there again after a reload, and a change can be taken back
  await hr.reload();
  await expect(hr.getByLabel('Minuten').first()).toHaveValue('30');
  await hr.getByLabel('Minuten').first().fill('40');
  await hr.getByLabel('Minuten').first().press('Tab');
  await hr.getByRole('button', { name: 'Weghalen' }).first().click();
  await expect(heading2(hr, '1. De casus')).toBeVisible();
  await hr.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(heading2(hr, '1. Rollen verdelen')).toBeVisible();

  await hr.getByRole('button', { name: 'Alleen uitproberen' }).click();
  await hr.getByLabel('Jouw stoel').selectOption('Inbrenger');
  for (let step = 0; step < 3; step++) await hr.getByRole('button', { name: 'Volgende' }).click();
  await expect(hr.getByText('Jij brengt zo je casus in. Haal rustig adem.')).toBeVisible();
  await expect(hr.getByRole('timer')).toContainText(/nog [12]:\d\d/);
  await expectFits(hr);
  await hr.getByRole('button', { name: 'Verder met schrijven' }).click();

  await hr.getByRole('button', { name: 'Bewaren' }).click();
  await expect(hr.getByRole('button', { name: 'Uitgeven' })).toBeEnabled();
  const [file] = await Promise.all([
    hr.waitForEvent('download'),
    hr.getByRole('button', { name: 'Opslaan als bestand' }).click(),
  ]);
  const saved = await file.path();
  await hr.getByRole('button', { name: 'Uitgeven' }).click();
  await expect(hr.getByText(/Versie 1 is uitgegeven/).first()).toBeVisible();
  await hr.goto('/own-methods');
  await hr.locator('input[type=file]').setInputFiles(saved);
  await expect(hr.getByRole('heading', { level: 1, name })).toBeVisible();

  const group = await ownGroup();
  const table = await gather(browser, await plannedSession(group), group.mentor, []);
  await table.mentor.getByRole('button', { name: /^Alle \d+ methoden tonen/ }).click();
  await expect(table.mentor.getByRole('radio', { name, exact: true })).toBeVisible();
  await leave(table);
});
