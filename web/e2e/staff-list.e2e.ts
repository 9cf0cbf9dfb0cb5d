import { readFileSync } from 'node:fs';
import { HR } from './demo.ts';
import { arrive, expect, expectAccessible, expectNoSidewaysScroll, test } from './journey.ts';

const demo = (name: string) =>
  readFileSync(`${import.meta.dirname}/../../api/src/demo/waterschap/${name}`, 'utf8').split('\r\n');

const file = (name: string, content: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });

test('HR loads a staff list with errors: looks, reads what is wrong, and applies only the good rows', async ({
  browser,
}) => {
  const page = await arrive(browser, HR);
  await page.goto('/people/import?new');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Personeelslijst inlezen');
  await expectAccessible(page);

  const all = demo('people-with-errors.csv');
  const few = [1, 2, 3, 161, 373].map((line) => all[line - 1]).join('\r\n');
  const own = few
    .replaceAll('waterschap.example', `${Date.now()}.example`)
    .replaceAll(/(^|;)(10\d{4})(?=;|\r?$)/gm, '$1e$2');
  await page.locator('input[type=file]').setInputFiles(file('personeel.csv', own));
  await page.getByRole('tab', { name: 'Niet goed 2' }).waitFor();
  await expect(page.getByText('Regel 4, e-mail')).toBeVisible();
  await expect(page.getByText('Dit is geen e-mailadres.')).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 800 });

  await page.getByRole('button', { name: 'Kolommen nakijken' }).press('Enter');
  await page.getByLabel('Locatie').selectOption({ label: 'Niet in dit bestand' });
  await expect(page.getByText('11 van de 12 herkend')).toBeVisible();
  await page.reload();
  await expect(page.getByText('11 van de 12 herkend')).toBeVisible();

  await page.getByRole('button', { name: 'Alleen de 2 goede rijen toepassen' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'De lijst is ingelezen' })).toBeVisible();
  await expect(page.getByText('2 rijen zijn overgeslagen')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Verder met projecten' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Projecten inlezen');
  await page.context().close();
});

test('a file that cannot be read is refused in plain words', async ({ browser }) => {
  const page = await arrive(browser, HR);
  await page.goto('/people/import?new');
  await page.locator('input[type=file]').setInputFiles(file('leeg.csv', 'personeelsnummer;voornaam\r\n'));
  await expect(page.getByText('Dit bestand heeft alleen een kopregel, en geen rijen.')).toBeVisible();
  await page.context().close();
});
