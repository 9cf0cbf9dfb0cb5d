import { expect, test } from './journey.ts';

const most = 250_000;

test('the first page brings at most 250 kB of script and style', async ({ page }) => {
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
