import { expect, test } from './journey.ts';

const most = 265_000; // the aim is 250 kB: what came since must be loaded later

test('the first page brings at most 265 kB of script and style', async ({ page }) => {
  const weights: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (!['script', 'stylesheet'].includes(request.resourceType())) return;
    weights.push(request.sizes().then((sizes) => sizes.responseBodySize));
  });
  await page.goto('/sign-in', { waitUntil: 'networkidle' });
  const total = (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
  console.log(`first page: ${Math.round(total / 1000)} kB of script and style over the wire`);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(most);
});
