import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Logger as WorkerLogger, run, type Runner, runOnce, type Task } from 'graphile-worker';
import { Db } from '../db/db.js';

const log = new Logger('jobs');
const quiet = new WorkerLogger(() => (level, message) => level === 'error' && log.error(message.replace(/:.*/s, '')));

export interface JobsOptions {
  address: string;
  /** Off in tests, which run what is waiting when they want to. */
  running: boolean;
}

/** Work after the request, kept in the same database and enqueued in the same transaction. It runs at least once. */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly tasks: Record<string, Task> = {};
  private runner?: Runner;

  constructor(
    private readonly db: Db,
    private readonly options: JobsOptions,
  ) {}

  /** Says what a task does; work outside any operation, so it opens its own. */
  register<Payload>(task: string, work: (payload: Payload) => Promise<void>): void {
    this.tasks[task] = (payload) => work(payload as Payload);
  }

  /** Adds a job to the running operation. A waiting job with the same key is replaced. */
  async enqueue(task: string, payload: object, key?: string): Promise<void> {
    await this.db.sql('SELECT graphile_worker.enqueue($1, $2, $3)', [task, JSON.stringify(payload), key ?? null]);
  }

  /** Adds many jobs of one task to the running operation at once. */
  async enqueueAll(task: string, payloads: object[]): Promise<void> {
    if (payloads.length === 0) return;
    const statement = 'SELECT graphile_worker.enqueue($1, job, NULL) FROM json_array_elements($2::json) job';
    await this.db.sql(statement, [task, JSON.stringify(payloads)]);
  }

  /** Runs everything that waits, now. */
  async runWaiting(): Promise<void> {
    await runOnce({ ...this.settings, connectionString: this.options.address });
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.options.running) return;
    this.runner = await run({ ...this.settings, connectionString: this.options.address, concurrency: 2 });
    this.runner.promise.catch(() => log.error('stopped'));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.runner?.stop();
  }

  private get settings() {
    return { taskList: this.tasks, noHandleSignals: true, logger: quiet, pollInterval: 2_000, crontab: '' };
  }
}
