import { parentPort, workerData } from 'node:worker_threads';
import type { Effort, Instance } from './model.js';
import { solve } from './solve.js';

/** What a thread is started with; `stop` is set to 1 from outside to end the search. */
interface Order {
  instance: Instance;
  seed: number;
  effort: Effort;
  stop: Int32Array;
}

const { instance, seed, effort, stop } = workerData as Order;
const EVERY_MS = 100;
let told = -EVERY_MS;

const solution = await solve(instance, {
  seed,
  effort,
  shouldStop: () => Atomics.load(stop, 0) === 1,
  onProgress: (progress) => {
    if (performance.now() - told < EVERY_MS) return;
    told = performance.now();
    parentPort?.postMessage({ progress });
  },
});
parentPort?.postMessage({ solution });
