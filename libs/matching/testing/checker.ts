import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Instance, Plan } from '../model.js';

/** What the independent checker finds in a plan. */
export interface Verdict {
  violations: number;
  placed: number;
  objective: number;
  byCode: Record<string, number>;
}

/** Asks the checker, which shares no code with the engine, about a plan. */
export function check(instance: Instance, plan: Plan): Verdict {
  const folder = mkdtempSync(join(tmpdir(), 'matching-'));
  try {
    const [here, there] = [join(folder, 'instance.json'), join(folder, 'plan.json')];
    writeFileSync(here, JSON.stringify(instance));
    writeFileSync(there, JSON.stringify(plan));
    const { stdout } = spawnSync(process.execPath, [
      join(import.meta.dirname, '../check-plan.mjs'),
      here,
      there,
      '--json',
    ]);
    return JSON.parse(String(stdout)) as Verdict;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One of the instances that the library carries. */
export function carried(name: string): Instance {
  const bytes = readFileSync(join(import.meta.dirname, '../instances', name));
  return JSON.parse(String(name.endsWith('.gz') ? gunzipSync(bytes) : bytes)) as Instance;
}
