import { EventEmitter } from 'node:events';
import type { WorkerEvents } from 'graphile-worker';
import pg from 'pg';
import type { Db } from '../db/db.js';

/** Jobs held by these workers may be taken by others. */
const RELEASE = 'SELECT graphile_worker.force_unlock_workers($1)';

/** Jobs whose workers have no connection any more: their process was killed. Just begun ones may be in between. */
const LEFT_BEHIND = `
  SELECT DISTINCT locked_by AS id FROM graphile_worker._private_jobs
  WHERE locked_at < now() - interval '10 seconds'
    AND locked_by NOT IN (SELECT application_name FROM pg_stat_activity WHERE application_name IS NOT NULL)`;

/** The workers of this process, who show by their connection that they live, and take over from those who do not. */
export class Crew {
  readonly events: WorkerEvents = new EventEmitter();
  private readonly own = new Set<string>();

  constructor(private readonly db: Db) {
    this.events.on('pool:create', ({ workerPool }) => this.own.add(workerPool.id));
    this.events.on('pool:listen:success', ({ workerPool, client }) => {
      // a connection that is lost is made again, and named again
      void client.query(`SET application_name TO ${pg.escapeLiteral(workerPool.id)}`).catch(() => undefined);
    });
  }

  /** Gives back what this process could not finish. */
  async giveBack(): Promise<void> {
    await this.db.asSystem(() => this.db.sql(RELEASE, [[...this.own]]));
  }

  /** Frees the jobs that a killed process was doing. */
  async takeOver(): Promise<void> {
    await this.db.asSystem(async () => {
      const left = await this.db.sql<{ id: string }>(LEFT_BEHIND);
      if (left.length) await this.db.sql(RELEASE, [left.map(({ id }) => id)]);
    });
  }
}
