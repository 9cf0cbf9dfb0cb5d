import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Browser, type Page } from '@playwright/test';
import { newPage, ORGANISATION } from './demo.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Fails on anything of WCAG 2.2 AA that a machine can see. */
export async function expectAccessible(page: Page): Promise<void> {
  // in the page itself, and only what is wrong: five times as fast, and there are no frames of others
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
  const { violations } = await axe.withTags(rules).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => ({ id, html, failureSummary })),
  );
  expect(found).toEqual([]);
}

/** Nothing is wider than the screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  await expect
    .poll(() => page.evaluate<number>(wider), { message: `${page.url()} is too wide` })
    .toBeLessThanOrEqual(0);
}

/** A person whom the demo page offers in an organisation, signed in there, in a browser of their own. */
export async function arrive(browser: Browser, name: string | RegExp, organisation = ORGANISATION): Promise<Page> {
  const page = await newPage(browser);
  await page.goto('/demo');
  const people = page.getByRole('region', { name: organisation, exact: true });
  await people.getByRole('button', { name }).first().click();
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
