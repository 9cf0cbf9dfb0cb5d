import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Config } from '../config.js';
import { Db } from '../db/db.js';
import { Jobs } from './jobs.js';

const DAY = 24 * 3600_000;

/** Nothing is kept longer than it is needed: each domain says how it lets go of what has had its time. */
@Injectable()
export class Retention {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    { KEEP_DAYS }: Config,
  ) {
    const old = (moment: Date) => [new Date(moment.getTime() - KEEP_DAYS * DAY)];
    this.forget('forget-mails', 'DELETE FROM mail WHERE "createdAt" < $1', old);
    this.forget('forget-events', 'DELETE FROM outbox WHERE at < $1', old);
    this.forget('forget-failed-jobs', FAILED, old);
  }

  /** Registers a statement that, every hour, removes what is over at that moment, as the role for jobs. */
  forget(task: string, statement: string, values = (moment: Date): unknown[] => [moment]): void {
    this.jobs.hourly(task, async () => {
      await this.db.asSystem(() => this.db.sql(statement, values(this.clock.now())));
    });
  }
}

/** Their payload can hold an address, and nobody tries them again. */
const FAILED = `SELECT graphile_worker.complete_jobs(ARRAY(
  SELECT id FROM graphile_worker.jobs WHERE attempts >= max_attempts AND updated_at < $1))`;
