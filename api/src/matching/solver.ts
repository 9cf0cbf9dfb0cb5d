import { Worker } from 'node:worker_threads';
import type { Effort, Instance, Progress, Solution } from '@libs/matching';

export interface SolverOptions {
  instance: Instance;
  seed: number;
  effort: Effort;
  onProgress: (progress: Progress) => void;
}

/** From source, as tests run, the thread needs to be told how to find its files; built, it finds them itself. */
const fromSource = import.meta.url.endsWith('.ts');
const file = (name: string) => new URL(`../../../libs/matching/${name}`, import.meta.url);
const THREAD = file(fromSource ? 'worker.ts' : 'worker.js');
const EXEC_ARGV = fromSource ? ['--disable-warning=ExperimentalWarning', '--import', file('from-source.mjs').href] : [];

/** One search in a thread of its own, so that the server goes on answering. */
export class Solver {
  private readonly stopping = new Int32Array(new SharedArrayBuffer(4));
  private worker?: Worker;

  /** Runs until the search is done or stopped; either way there is a plan. */
  solve({ onProgress, ...order }: SolverOptions): Promise<Solution> {
    const worker = new Worker(THREAD, { workerData: { ...order, stop: this.stopping }, execArgv: EXEC_ARGV });
    this.worker = worker;
    return new Promise<Solution>((resolve, reject) => {
      worker.on('message', (message: { progress?: Progress; solution?: Solution }) => {
        if (message.progress) onProgress(message.progress);
        if (message.solution) resolve(message.solution);
      });
      worker.on('error', reject);
      worker.on('exit', () => reject(new Error('The search ended without an answer')));
    });
  }

  /** Ends the search with the best plan so far, or without one when that takes longer than this. */
  stop(patience: number): void {
    Atomics.store(this.stopping, 0, 1);
    setTimeout(() => void this.breakOff(), patience).unref();
  }

  /** Breaks the search off: there is no plan. */
  async breakOff(): Promise<void> {
    await this.worker?.terminate();
  }
}
