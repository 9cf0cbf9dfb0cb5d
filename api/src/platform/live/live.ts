import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Clock } from '../clock.js';
import type { DomainEvent } from '../events/outbox.entity.js';
import { Recent } from './recent.js';
import { Topics } from './topics.js';
import { Unread } from './unread.js';

const LOOK_EVERY_MS = 5_000;
const RETRY_MS = 500;
/** Ids below the newest that may still be on their way when a process starts. */
const NEWEST = 1_000;

type Row = DomainEvent & { id: string };

/** Brings events of every process to the streams of this one. After a lost connection it goes on where it was. */
@Injectable()
export class Live implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('live');
  private readonly topics = new Topics();
  private readonly recent = new Recent();
  private client?: pg.Client;
  private unread?: Unread;
  private reading?: Promise<void>;
  private again = false;
  private stopped = false;
  private coming?: Promise<void>;
  private readonly leaving = new AbortController();
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly address: string,
    private readonly clock: Clock,
  ) {}

  /** Everything that happens under any of these topics from now on. */
  listen(...topics: string[]): AsyncIterableIterator<DomainEvent> {
    return this.topics.listen(topics);
  }

  /** For a page that was answered a moment ago: begins with what happened since, at least. */
  follow(...topics: string[]): AsyncIterableIterator<DomainEvent> {
    return this.topics.listen(topics, this.recent.under(topics, this.clock.now().getTime()));
  }

  /** How many listen in this process. */
  get listeners(): number {
    return this.topics.count;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
    this.timer = setInterval(() => this.look(), LOOK_EVERY_MS);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    this.leaving.abort();
    this.topics.close();
    await this.coming;
    await this.reading;
    await this.client?.end().catch(() => undefined);
  }

  /** Listens first and reads after, so that nothing falls between the two. */
  private async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.address, keepAlive: true, query_timeout: 10_000 });
    client.on('notification', () => this.look());
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('LISTEN outbox');
      this.unread ??= await this.startOf(client);
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    if (this.stopped) return client.end();
    this.client = client;
    client.once('end', () => (this.coming = this.reconnect()));
    this.look();
  }

  /** What there is already is old news, but for ids that were skipped: their transactions may still be under way. */
  private async startOf(client: pg.Client): Promise<Unread> {
    const newest = 'SELECT id FROM outbox WHERE id > (SELECT max(id) FROM outbox) - $1 ORDER BY id';
    const ids = (await client.query<Row>(newest, [NEWEST])).rows.map(({ id }) => Number(id));
    const unread = new Unread(ids.length ? ids[0] - 1 : 0);
    unread.seen(ids, this.clock.now().getTime());
    return unread;
  }

  private async reconnect(): Promise<void> {
    this.client = undefined;
    while (!this.client && !this.stopped) {
      await pause(RETRY_MS, undefined, { ref: false, signal: this.leaving.signal }).catch(() => undefined);
      if (!this.stopped) await this.connect().catch(() => undefined);
    }
  }

  private look(): void {
    this.again = true;
    this.reading ??= this.read().finally(() => {
      this.reading = undefined;
      if (this.again && this.client && !this.stopped) this.look();
    });
  }

  private async read(): Promise<void> {
    while (this.again && this.client && this.unread && !this.stopped) {
      this.again = false;
      await this.readOnce(this.client, this.unread).catch((error: Error) => {
        this.log.warn(error.name);
        void this.client?.end().catch(() => undefined); // whatever is wrong with it: a new connection reads on
      });
    }
  }

  private async readOnce(client: pg.Client, unread: Unread): Promise<void> {
    const { rows } = await client.query<Row>(
      'SELECT id, type, topics, ids FROM outbox WHERE id > $1 OR id = ANY($2) ORDER BY id',
      [unread.after, unread.skipped],
    );
    const now = this.clock.now().getTime();
    unread.seen(
      rows.map(({ id }) => Number(id)),
      now,
    );
    for (const { type, topics, ids } of rows) {
      this.recent.add({ type, topics, ids }, now);
      this.topics.tell({ type, topics, ids });
    }
  }
}
