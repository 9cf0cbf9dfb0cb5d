import { defineConfig } from '@playwright/test';
import { browser, widths } from './browser.ts';

/** Journeys in a real browser against the built product: `npm run e2e`. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../../dist/e2e',
  globalSetup: './start-product.ts',
  workers: 2,
  fullyParallel: true,
  // as long as it takes on a machine that has more to do: what hangs fails, what is slow does not
  timeout: 300_000,
  expect: { timeout: 45_000 },
  reporter: process.env.E2E_REPORT ? [['list'], ['json', { outputFile: process.env.E2E_REPORT }]] : 'list',
  use: {
    actionTimeout: 60_000,
    launchOptions: browser,
    viewport: widths.wide,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    trace: 'off',
  },
});
