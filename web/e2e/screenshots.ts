import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browser, schemes, widths } from './browser.ts';

// npm run screenshots -- --out folder [--base address] [--as "name of a demo person"] [--language nl] /route /other
const { values, positionals: routes } = parseArgs({
  allowPositionals: true,
  options: {
    base: { type: 'string', default: 'http://127.0.0.1:3000' },
    out: { type: 'string' },
    as: { type: 'string' },
    language: { type: 'string', default: 'nl' },
  },
});
if (!values.out || !routes.length) throw new Error('Say where to put them and what to look at: --out folder /route …');
mkdirSync(values.out, { recursive: true });

const chrome = await chromium.launch(browser);
for (const colorScheme of schemes)
  for (const [width, viewport] of Object.entries(widths)) {
    const context = await chrome.newContext({ baseURL: values.base, colorScheme, viewport, locale: values.language });
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`${page.url()}: ${error.message}`));
    page.on('console', (line) => line.type() === 'error' && console.error(`${page.url()}: ${line.text()}`));
    if (values.as) {
      await page.goto('/demo');
      await page.getByRole('button', { name: values.as }).first().click();
      await page.waitForURL((url) => !url.pathname.startsWith('/demo'));
    }
    for (const route of routes) {
      await page.goto(route, { waitUntil: 'networkidle' });
      const name = route.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'start';
      await page.screenshot({ path: `${values.out}/${name}-${width}-${colorScheme}.png`, fullPage: true });
    }
    await context.close();
  }
await chrome.close();
