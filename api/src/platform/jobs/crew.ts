import { EventEmitter } from 'node:events';
import type { WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import type { Db } from '../db/db.js';

const RETRY_MS = 1_000;

/** Jobs held by these workers may be taken by others. */
const RELEASE = 'SELECT graphile_worker.force_unlock_workers($1)';

/** Jobs whose workers have no connection any more: their process was killed. Just begun ones may be in between. */
const LEFT_BEHIND = `
  SELECT DISTINCT locked_by AS id FROM graphile_worker._private_jobs
  WHERE locked_at < now() - interval '10 seconds'
    AND locked_by NOT IN (SELECT application_name FROM pg_stat_activity WHERE application_name IS NOT NULL)`;

/** The workers of this process, who show by a connection with their name that they live, and take over from those who do not. */
export class Crew {
  readonly events: WorkerEvents = new EventEmitter();
  private id?: string;
  private shown?: pg.Client;
  private left = false;

  constructor(
    private readonly db: Db,
    private readonly address: string,
  ) {
    this.events.on('pool:create', ({ workerPool }) => {
      this.id = workerPool.id;
      void this.show(workerPool.id);
    });
  }

  /** Gives back what this process could not finish. */
  async giveBack(): Promise<void> {
    await this.db.asSystem(() => this.db.sql(RELEASE, [[this.id]]));
  }

  /** Frees the jobs that a killed process was doing. */
  async takeOver(): Promise<void> {
    await this.db.asSystem(async () => {
      const left = await this.db.sql<{ id: string }>(LEFT_BEHIND);
      if (left.length) await this.db.sql(RELEASE, [left.map(({ id }) => id)]);
    });
  }

  async leave(): Promise<void> {
    this.left = true;
    await this.shown?.end().catch(() => undefined);
  }

  /** Holds a connection with this name, and makes it again when it is lost. */
  private async show(name: string): Promise<void> {
    if (this.left) return;
    const client = new pg.Client({ connectionString: this.address, application_name: name, keepAlive: true });
    this.shown = client;
    client.on('error', () => undefined);
    client.once('end', () => setTimeout(() => void this.show(name), RETRY_MS).unref());
    await client.connect().catch(() => client.end().catch(() => undefined));
  }
}
