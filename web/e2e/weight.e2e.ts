import { expect, test } from './journey.ts';

const most = 235_000;
const mostFiles = 15;

test('the first page brings at most 235 kB of script and style, in few files', async ({ page }) => {
  const weights: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    if (!['script', 'stylesheet'].includes(request.resourceType())) return;
    weights.push(request.sizes().then((sizes) => sizes.responseBodySize));
  });
  await page.goto('/sign-in', { waitUntil: 'networkidle' });
  const total = (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
  console.log(
    `first page: ${Math.round(total / 1000)} kB of script and style over the wire, in ${weights.length} files`,
  );
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(most);
  expect(weights.length).toBeLessThanOrEqual(mostFiles);
});
