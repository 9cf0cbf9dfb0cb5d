import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Explainer } from '../explain.js';
import type { Instance } from '../model.js';
import { prepare } from '../prepare.js';
import { solve } from '../solve.js';

/** What explaining everybody may cost, and how often it is measured. */
const TARGET_MS = 200;
const TOLERANCE = 1.2;
const TIMES = 7;
const NAMES = ['waterschap.json', 'n500-s12.json', 'n5000-s13.json.gz'];

console.log('| instance | placed | unplaced | CPU ms, median |\n|---|---|---|---|');
for (const name of NAMES) {
  const bytes = readFileSync(join(import.meta.dirname, '../instances', name));
  const instance = JSON.parse(String(name.endsWith('.gz') ? gunzipSync(bytes) : bytes)) as Instance;
  const { plan } = await solve(instance, { seed: 1, effort: 'quick' });
  const prepared = prepare(instance);
  const members: number[][] = instance.mentors.map(() => []);
  for (const group of plan.groups) members[group.mentor] = group.members;
  const all = Array.from({ length: TIMES }, () => {
    const before = process.cpuUsage();
    const { placed, unplaced } = new Explainer(prepared, members).all();
    const { user, system } = process.cpuUsage(before);
    return { placed: placed.length, unplaced: unplaced.length, ms: (user + system) / 1000 };
  });
  const { placed, unplaced } = all[0];
  const ms = all.map((one) => one.ms).sort((a, b) => a - b)[TIMES >> 1];
  console.log(`| ${name} | ${placed} | ${unplaced} | ${ms.toFixed(0)} |`);
  if (process.env.VERBOSE) console.log(all.map((one) => one.ms.toFixed(0)).join(' '));
  if (ms > TARGET_MS * TOLERANCE) process.exitCode = 1;
}
