import { Injectable } from '@nestjs/common';
import { Db } from '../db/db.js';
import { Jobs } from '../jobs/jobs.js';
import { Pump } from '../live/pump.js';
import type { DomainEvent, EventIds } from './outbox.entity.js';

type Handler = (ids: EventIds) => Promise<void>;

const TASK = 'event';

/** What happens above or beside a domain reaches it as an event: recorded with the change, handled after the commit. */
@Injectable()
export class Events {
  private readonly handlers = new Map<string, Map<string, Handler>>();

  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly pump: Pump,
  ) {
    jobs.register(TASK, async ({ type, handler, ids }: { type: string; handler: string; ids: EventIds }) =>
      this.handlers.get(type)?.get(handler)?.(ids),
    );
  }

  /** Registers work for each event of a type. It runs in a job of its own, again when it fails: make it repeatable. */
  on(type: string, handler: string, work: Handler): void {
    if (!this.handlers.has(type)) this.handlers.set(type, new Map());
    this.handlers.get(type)!.set(handler, work);
  }

  /** Records an event in the running operation: for live streams by topic, and for the handlers of its type. */
  async record({ type, topics, ids }: DomainEvent): Promise<void> {
    await this.db.sql('INSERT INTO outbox (type, topics, ids) VALUES ($1, $2, $3)', [
      type,
      topics,
      JSON.stringify(ids),
    ]);
    for (const handler of this.handlers.get(type)?.keys() ?? []) await this.jobs.enqueue(TASK, { type, handler, ids });
    this.db.afterCommit(() => this.pump.signal());
  }
}
