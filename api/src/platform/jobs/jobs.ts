import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Logger as WorkerLogger, run, type Runner, runOnce, type Task } from 'graphile-worker';
import pg from 'pg';
import { Db } from '../db/db.js';
import { within } from '../within.js';
import { Crew } from './crew.js';

const log = new Logger('jobs');
/** Which task failed, and not the words of the error: they can quote what people wrote, or an address. */
const discreet = (message: string) => message.replace(/(:| with error ).*/s, '');
const quiet = new WorkerLogger(() => (level, message) => level === 'error' && log.error(discreet(message)));

const TAKE_OVER_EVERY_MS = 15_000;

export interface JobsOptions {
  address: string;
  /** Off in tests, which run what is waiting when they want to. */
  running: boolean;
}

/**
 * Connections that may be lost at any time: whoever used one is told, and takes another. A pool that Graphile Worker
 * makes stops listening when it ends, and a database that ends at that moment would take the process along.
 */
function patientPool(connectionString: string): pg.Pool {
  const pool = new pg.Pool({ connectionString });
  const lost = ({ name }: Error) => log.warn(name);
  return pool.on('error', lost).on('connect', (client) => void client.on('error', lost));
}

/** Work after the request, kept in the same database and enqueued in the same transaction. It runs at least once. */
@Injectable()
export class Jobs implements OnApplicationBootstrap {
  private readonly tasks: Record<string, Task> = {};
  private readonly leaving = new AbortController();
  private readonly crew: Crew;
  private readonly schedule: string[] = [];
  private runner?: Runner;
  private readonly pool: pg.Pool;
  private looking?: NodeJS.Timeout;

  constructor(
    private readonly db: Db,
    private readonly options: JobsOptions,
  ) {
    this.crew = new Crew(db, options.address);
    this.pool = patientPool(options.address);
  }

  /**
   * Says what a task does; work outside any operation, so it opens its own. Work that takes long heeds `leaving`: the
   * process wants to end, and a job that throws then is done again by another one.
   */
  register<Payload>(task: string, work: (payload: Payload, leaving: AbortSignal) => Promise<void>): void {
    this.tasks[task] = (payload) => work(payload as Payload, this.leaving.signal);
  }

  /** Says what is done every hour, by one of the processes; what was missed while all were down is done at the start. */
  hourly(task: string, work: () => Promise<void>): void {
    this.register(task, work);
    this.schedule.push(`0 * * * * ${task} ?fill=1h`);
  }

  /** Adds a job to the running operation. A waiting job with the same key is replaced. */
  async enqueue(task: string, payload: object, key?: string): Promise<void> {
    await this.db.sql('SELECT graphile_worker.enqueue($1, $2, $3)', [task, JSON.stringify(payload), key ?? null]);
  }

  /** Adds many jobs of one task to the running operation at once. */
  async enqueueAll(task: string, payloads: object[]): Promise<void> {
    if (payloads.length === 0) return;
    await this.db.sql('SELECT graphile_worker.enqueue_all($1, $2)', [task, JSON.stringify(payloads)]);
  }

  /** Runs everything that waits, now. */
  async runWaiting(): Promise<void> {
    await runOnce({ ...this.settings, connectionString: this.options.address });
  }

  async onApplicationBootstrap(): Promise<void> {
    if (!this.options.running) return;
    const { events } = this.crew;
    this.runner = await run({ ...this.settings, pgPool: this.pool, concurrency: 2, events });
    this.runner.promise.catch(() => log.error('stopped'));
    this.looking = setInterval(() => void this.takeOver(), TAKE_OVER_EVERY_MS).unref();
    await this.takeOver();
  }

  /** Begins no job any more and lets those under way finish; one that does not in time is given back, to be done again. */
  async stop(patience: number): Promise<void> {
    this.leaving.abort();
    clearInterval(this.looking);
    const ended = !this.runner || (await within(patience, this.runner.stop()));
    await (ended ? this.pool.end() : this.crew.giveBack());
    await this.crew.leave();
  }

  /** Whether jobs run by themselves in this process. */
  get running(): boolean {
    return this.options.running;
  }

  /** Does again what a process that was killed did not finish. */
  private async takeOver(): Promise<void> {
    await this.crew.takeOver().catch((error: Error) => log.warn(error.name));
  }

  private get settings() {
    return {
      taskList: this.tasks,
      noHandleSignals: true,
      logger: quiet,
      pollInterval: 2_000,
      crontab: this.schedule.join('\n'),
    };
  }
}
