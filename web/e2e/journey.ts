import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { demoPeople, newPage, ORGANISATION, signIn } from './demo.ts';

/** The small one: the browser reads it again for every page. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What is shown is there wholly: what is half faded in has not its own colours yet. */
const atRest = (loading: boolean) => `!!document.querySelector('[data-loading]') === ${loading} &&
  !document.getAnimations().some(({ playState, effect }) =>
    playState === 'running' && effect.getKeyframes().some((frame) => 'opacity' in frame)) &&
  [...document.querySelectorAll('[role="dialog"]')].every(
    (one) => !one.checkVisibility() || getComputedStyle(one).opacity === '1')`;

/** Fails on anything of WCAG 2.2 AA that a machine can see: of the page itself, or of what stands there before it. */
export async function expectAccessible(page: Page, { loading = false } = {}): Promise<void> {
  await expect
    .poll(() => page.evaluate<boolean>(atRest(loading)), { message: 'the page goes on fading or loading' })
    .toBe(true);
  // in the page itself, and only what is wrong: five times as fast, and there are no frames of others
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(axeSource);
  const axe = new AxeBuilder({ page, axeSource: ';' }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
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

/** Accessible as it stands, and fit for a phone. */
export async function expectFits(page: Page): Promise<void> {
  await expectAccessible(page);
  const size = page.viewportSize()!;
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize(size);
}

/** Somebody of an organisation of the demo, signed in there, in a browser of their own, on no page yet. */
export async function arrive(browser: Browser, name: string, organisation = ORGANISATION): Promise<Page> {
  const page = await newPage(browser);
  const people = await demoPeople(page.request, organisation);
  await signIn(page, people.find((person) => person.name === name)!.id);
  return page;
}

/** What each browser showed when a journey failed: what it waited for is often on another screen. */
async function tellPages(browser: Browser): Promise<void> {
  for (const page of browser.contexts().flatMap((context) => context.pages())) {
    const shown = await page.ariaSnapshot({ timeout: 5_000 }).catch((error: Error) => error.name);
    console.log(`${page.url()}\n${shown.slice(0, 2_500)}\n`);
  }
}

/** Fails a journey also on an error that a page of anybody in it threw, and leaves nobody behind. */
export const test = base.extend<{ baseURL: string; flawless: void }>({
  baseURL: async ({}, use) => use(process.env.BASE_URL!),
  flawless: [
    async ({ browser }, use, testInfo) => {
      const thrown: string[] = [];
      const watch = (context: BrowserContext) => context.on('weberror', (error) => thrown.push(error.error().message));
      browser.on('context', watch);
      await use();
      browser.off('context', watch);
      if (testInfo.status !== testInfo.expectedStatus) await tellPages(browser);
      for (const context of browser.contexts()) await context.close();
      expect(thrown).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
