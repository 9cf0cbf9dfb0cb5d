import { Injectable } from '@nestjs/common';
import { Db } from '../db/db.js';
import { Jobs } from '../jobs/jobs.js';
import { Pump } from '../live/pump.js';
import type { DomainEvent, EventIds } from './outbox.entity.js';

type Handler = (ids: EventIds) => Promise<void>;

const TASK = 'event';

const ADD = `
  INSERT INTO outbox (type, topics, ids)
  SELECT e->>'type', ARRAY(SELECT jsonb_array_elements_text(e->'topics')), e->'ids' FROM jsonb_array_elements($1::jsonb) e`;

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
  record(event: DomainEvent): Promise<void> {
    return this.recordAll([event]);
  }

  /** Records many at once, in as many statements as one. */
  async recordAll(events: DomainEvent[]): Promise<void> {
    if (events.length === 0) return;
    await this.db.sql(ADD, [JSON.stringify(events)]);
    const work = events.flatMap(({ type, ids }) =>
      [...(this.handlers.get(type)?.keys() ?? [])].map((handler) => ({ type, handler, ids })),
    );
    await this.jobs.enqueueAll(TASK, work);
    this.db.afterCommit(() => this.pump.signal());
  }
}
