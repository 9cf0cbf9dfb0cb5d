import { HR } from './demo.ts';
import { arrive, expect, expectAccessible, expectNoSidewaysScroll, test } from './journey.ts';

test.describe('signing in', () => {
  test('gives the same answer for every address, and keeps what was typed when it is no address', async ({ page }) => {
    await page.goto('/sign-in');
    const address = page.getByLabel('E-mailadres van je werk');
    await address.fill('geen adres');
    await page.getByRole('button', { name: 'Stuur mij een link' }).click();
    await expect(page.getByText('Vul een e-mailadres in')).toBeVisible();
    await expect(address).toBeFocused();
    await expect(address).toHaveValue('geen adres');

    await address.fill('niemand@voorbeeld.nl');
    await page.getByRole('button', { name: 'Stuur mij een link' }).click();
    await expect(page.getByRole('heading', { name: 'Kijk in je mail' })).toBeVisible();
  });

  test('says what to do with a link that was used or is too old', async ({ page }) => {
    await page.goto('/sign-in/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
    await expect(page.getByRole('heading', { name: 'Deze link werkt niet meer' })).toBeVisible();
    await page.getByRole('link', { name: 'Nieuwe link aanvragen' }).click();
    await expect(page.getByRole('heading', { name: 'Welkom' })).toBeFocused();
  });

  test('works once with the link in the mail, and leads to the own start page', async ({ page }) => {
    await page.goto('/sign-in');
    await page.getByLabel('E-mailadres van je werk').fill(' Hanna.HR@example.org ');
    await page.getByRole('button', { name: 'Stuur mij een link' }).click();
    await expect(page.getByRole('heading', { name: 'Kijk in je mail' })).toBeVisible();

    await page.goto('/demo/mailbox');
    const letter = page.getByRole('region', { name: 'Je link om in te loggen' }).first();
    await expect(async () => {
      await page.getByRole('button', { name: 'Vernieuwen' }).click();
      await expect(letter).toBeVisible({ timeout: 1_000 });
    }).toPass();
    const link = letter.getByRole('link');
    const address = (await link.textContent())!;
    await link.click();
    await expect(page).toHaveURL('/programme');
    await expect(page.getByRole('button', { name: 'Menu van Hanna de Ruiter' })).toBeVisible();

    await page.goto(new URL(address).pathname);
    await expect(page.getByRole('heading', { name: 'Deze link werkt niet meer' })).toBeVisible();
  });

  test('shows the outline of the start page while that is on its way, and no empty screen', async ({ browser }) => {
    const page = await arrive(browser, HR);
    const waiting = page.getByRole('main').getByText('Even geduld, we halen het op.');
    const held = Promise.withResolvers<void>();
    await page.route(
      (url) => url.search === '?ProgrammeHome',
      async (route) => {
        await held.promise;
        await route.continue();
      },
    );
    await page.goto('/');
    await expect(page).toHaveURL('/programme');
    await expect(waiting).toBeAttached();
    await expectAccessible(page, { loading: true });
    held.resolve();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(waiting).not.toBeAttached();
    await page.context().close();
  });

  test('of the demo has its mail in a mailbox that is read page by page, and searched by person', async ({ page }) => {
    await page.goto('/demo/mailbox');
    const letters = page.getByRole('main').getByRole('region');
    await expect(letters).toHaveCount(20);
    await page.getByRole('button', { name: 'Meer' }).click();
    await expect(letters).toHaveCount(40);
    const to = (await letters.last().getByText(/^Aan /).innerText()).slice('Aan '.length);
    await page.getByRole('textbox', { name: 'Zoek op naam of adres' }).fill(to);
    await expect(page).toHaveURL(/search=/);
    await expect(letters.filter({ hasNotText: to })).toHaveCount(0);
    await expect(letters.first()).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('textbox', { name: 'Zoek op naam of adres' }).fill('niemand heet zo');
    await expect(page.getByRole('heading', { name: 'Niets gevonden' })).toBeVisible();
  });

  test('is asked of who opens a page without it, and leads back to that page', async ({ page }) => {
    await page.goto('/goals');
    await expect(page).toHaveURL('/sign-in?to=%2Fgoals');
  });

  test('keeps what was typed when the server cannot be reached', async ({ page, context }) => {
    await page.goto('/sign-in');
    await page.getByLabel('E-mailadres van je werk').fill('sanne@voorbeeld.nl');
    await context.setOffline(true);
    const lost = page.waitForEvent('requestfailed', (request) => request.resourceType() === 'script');
    await page.getByRole('button', { name: 'Stuur mij een link' }).click();
    await lost; // what shows toasts comes with the first touch
    await expect(page.getByRole('alert')).toContainText('We kunnen de server niet bereiken');
    await expect(page.getByLabel('E-mailadres van je werk')).toHaveValue('sanne@voorbeeld.nl');
  });

  test('remembers the language that was chosen', async ({ page }) => {
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { name: 'Welcome' })).toBeVisible();
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).toHaveTitle('Welcome · Crossmentor');
  });
});

test('a page that fails tells the number of the fault, and the rest stays usable', async ({ browser }) => {
  const page = await arrive(browser, HR);
  const fault = { errors: [{ message: 'Something went wrong', extensions: { code: 'FAULT', id: 'f-4711' } }] };
  await page.route('**/graphql?MyPages', (route) => route.fulfill({ json: fault }));
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Er ging iets mis' })).toBeVisible();
  await expect(page.getByText('f-4711')).toBeVisible();
  await page.unroute('**/graphql?MyPages');
  await page.getByRole('button', { name: 'Pagina opnieuw laden' }).click();
  await expect(page.getByRole('button', { name: /^Menu van/ })).toBeVisible();
});

test('the shell can be used by keyboard, and signs out', async ({ page }) => {
  await page.goto('/demo');
  await page.getByRole('button', { name: `Inloggen als ${HR}` }).click();
  await expect(page).toHaveURL('/programme');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused(); // to nothing moves it any more
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#content$/);
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Menu van/ }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page).toHaveURL('/sign-in');
});

test('on a phone the menu opens in a drawer and gives the focus back', async ({ browser }) => {
  const page = await arrive(browser, HR);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  await expectNoSidewaysScroll(page);
  const menu = page.getByRole('button', { name: 'Menu openen' });
  await menu.click();
  await expect(page.getByRole('dialog')).toContainText('Uitloggen');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(menu).toBeFocused();
});
