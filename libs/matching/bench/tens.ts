import { solve } from '../index.js';
import { generate } from './generate.js';

/** Sizes that are divided exactly, and seeds of each: more than one organisation, so that none is tuned to. */
const SIZES = [20, 30, 40, 50, 56];
const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
/** How many of ten have to be proven the best, the largest gap of any, and CPU seconds. */
const TARGET = { proven: 8, gap: 0.025, seconds: 10 };

/** Ten organisations of one size. */
export interface Ten {
  mentees: number;
  places: 'loose' | 'tight';
  proven: number;
  gap: number;
  seconds: number;
  missed: string[];
}

/** Divides ten organisations of each size, with places enough and with few, in this process. */
export async function* tens(tolerance: number): AsyncGenerator<Ten> {
  for (const mentees of SIZES)
    for (const places of ['loose', 'tight'] as const) {
      const ten: Ten = { mentees, places, proven: 0, gap: 0, seconds: 0, missed: [] };
      for (const seed of SEEDS) await divide(ten, seed);
      if (ten.proven < TARGET.proven / tolerance) ten.missed.push(`proven ${ten.proven} of ${SEEDS.length}`);
      if (ten.gap > TARGET.gap * tolerance) ten.missed.push(`gap ${ten.gap}`);
      if (ten.seconds > TARGET.seconds * tolerance) ten.missed.push(`CPU ${ten.seconds} s`);
      yield ten;
    }
}

async function divide(ten: Ten, seed: number): Promise<void> {
  const tight = ten.places === 'tight';
  const instance = generate(ten.mentees, seed, tight ? { capRatio: 1.05, tight } : {});
  const before = process.cpuUsage();
  const { score, bound } = await solve(instance, { seed: 1, effort: 'normal' });
  const { user, system } = process.cpuUsage(before);
  const gap = (bound! - score.objective) / bound!;
  ten.proven += gap ? 0 : 1;
  ten.gap = Math.max(ten.gap, gap);
  ten.seconds = Math.max(ten.seconds, (user + system) / 1e6);
}
