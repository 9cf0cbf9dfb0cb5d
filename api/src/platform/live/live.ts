import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import pg from 'pg';
import { Clock } from '../clock.js';
import type { DomainEvent } from '../events/outbox.entity.js';
import { Topics } from './topics.js';
import { Unread } from './unread.js';

const LOOK_EVERY_MS = 5_000;
const RETRY_MS = 500;

type Row = DomainEvent & { id: string };

/** Brings events of every process to the streams of this one. After a lost connection it goes on where it was. */
@Injectable()
export class Live implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('live');
  private readonly topics = new Topics();
  private client?: pg.Client;
  private unread?: Unread;
  private reading?: Promise<void>;
  private again = false;
  private stopped = false;
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly address: string,
    private readonly clock: Clock,
  ) {}

  /** Everything that happens under any of these topics from now on. */
  listen(...topics: string[]): AsyncIterableIterator<DomainEvent> {
    return this.topics.listen(topics);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
    this.timer = setInterval(() => this.look(), LOOK_EVERY_MS);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    this.topics.close();
    await this.reading;
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client(this.address);
    client.on('notification', () => this.look());
    client.on('error', () => undefined);
    client.on('end', () => this.reconnect());
    await client.connect();
    await client.query('LISTEN outbox');
    this.client = client;
    this.unread ??= new Unread(Number((await client.query('SELECT max(id) AS id FROM outbox')).rows[0].id ?? 0));
    this.look();
  }

  private reconnect(): void {
    if (this.stopped) return;
    this.client = undefined;
    setTimeout(() => {
      if (!this.stopped) this.connect().catch(() => this.reconnect());
    }, RETRY_MS).unref();
  }

  private look(): void {
    this.again = true;
    this.reading ??= this.read()
      .catch((error: Error) => this.log.warn(error.name))
      .finally(() => (this.reading = undefined));
  }

  private async read(): Promise<void> {
    while (this.again && this.client && this.unread && !this.stopped) {
      this.again = false;
      const { rows } = await this.client.query<Row>(
        'SELECT id, type, topics, ids FROM outbox WHERE id > $1 OR id = ANY($2) ORDER BY id',
        [this.unread.after, this.unread.skipped],
      );
      this.unread.seen(
        rows.map(({ id }) => Number(id)),
        this.clock.now().getTime(),
      );
      for (const { type, topics, ids } of rows) this.topics.tell({ type, topics, ids });
    }
  }
}
