import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Nx reads every file to find out whether something changed. Most starts follow on one after which nothing did, and
// the times and sizes of the files say so at once. When in doubt Nx is asked.

const stamp = '.nx/built';
const sources = ['api', 'libs', 'web', 'package-lock.json', 'nx.json', '.swcrc'];
const products = ['dist/api', 'dist/libs', 'dist/web/index.html', 'web/src/gql/persisted-documents.json'];
/** Made by a build, or no part of one. */
const apart = new Set([join('web', 'src', 'gql'), join('web', 'e2e')]);

/** The files in a place with their times and sizes. */
function filesIn(path) {
  if (apart.has(path)) return [];
  const status = lstatSync(path);
  if (status.isDirectory()) return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
  return `${path} ${status.mtimeMs} ${status.size}`;
}

const digest = (lines) => createHash('sha256').update(lines.join('\n')).digest('hex');
const sourcesNow = () => digest(sources.flatMap(filesIn));
const productsNow = () => digest(products.map((path) => `${existsSync(path) && lstatSync(path).mtimeMs}`));

/** Builds, unless everything is as it was after the last time. */
export function buildWhenChanged(build) {
  const from = sourcesNow(); // before the build: what changes meanwhile is for the next one
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === `${from} ${productsNow()}`) return;
  build();
  writeFileSync(stamp, `${from} ${productsNow()}`);
}
