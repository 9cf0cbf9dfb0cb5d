import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Browser, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fails on anything of WCAG 2.2 AA that a machine can see. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })),
  );
  expect(found).toEqual([]);
}

/** Nothing is wider than the screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(wide).toBeLessThanOrEqual(0);
}

/** A person of the demo organisation in a browser of their own. */
export async function arrive(browser: Browser, name: string | RegExp): Promise<Page> {
  const context = await browser.newContext({
    baseURL: process.env.BASE_URL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  });
  const page = await context.newPage();
  await page.goto('/demo');
  await page.getByRole('button', { name }).first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/demo'));
  return page;
}

/** Fails a journey also on an error that the page itself threw. */
export const test = base.extend<{ baseURL: string; flawless: void }>({
  baseURL: async ({}, use) => use(process.env.BASE_URL!),
  flawless: [
    async ({ page }, use) => {
      const thrown: string[] = [];
      page.on('pageerror', (error) => thrown.push(error.message));
      await use();
      expect(thrown).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
