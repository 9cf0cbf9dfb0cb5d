import { AsyncLocalStorage } from 'node:async_hooks';
import type DataLoader from 'dataloader';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';

export type Mode = 'READ ONLY' | 'READ WRITE';

/** One connection in one transaction of one viewer. It begins with the first statement, so work without one costs none. */
export class Operation extends PostgresQueryRunner {
  readonly loaders = new Map<unknown, DataLoader<string, unknown>>();
  readonly afterCommit: (() => void)[] = [];
  private begun?: Promise<pg.PoolClient>;
  private last: Promise<unknown> = Promise.resolve();
  private saved: Promise<unknown> = Promise.resolve();
  private closed = false;

  constructor(
    source: DataSource,
    readonly viewer: string | null,
    private readonly access: Mode,
    /** Several viewers at once, in place of one: what is read is what every one of them may read. */
    private readonly together: string[] = [],
  ) {
    super(source.driver as PostgresDriver, 'master');
    this.isTransactionActive = true; // TypeORM's save() must not open (and commit) a transaction of its own
    this.transactionDepth = 1; // …and manager.transaction() becomes a savepoint
    Object.assign(this, { manager: source.createEntityManager(this) });
  }

  override connect(): Promise<pg.PoolClient> {
    return (this.begun ??= super.connect().then(async (connection: pg.PoolClient) => {
      const [viewer, together] = [this.viewer ?? '', this.together.join()].map(pg.escapeLiteral);
      const shared = this.together.length ? `, set_config('app.together', ${together}, true)` : '';
      await connection.query(`BEGIN ${this.access}; SELECT set_config('app.viewer', ${viewer}, true)${shared}`);
      return connection;
    }));
  }

  /** One statement at a time: parallel resolvers share this connection, and pg 9 will refuse to queue. */
  override query(...args: Parameters<PostgresQueryRunner['query']>): Promise<never> {
    if (this.closed) return Promise.reject(new Error('This operation has ended'));
    return this.inTurn(() => super.query(...args)) as Promise<never>;
  }

  /** Part of the work that can fail by itself. One at a time: two savepoints at once would undo each other's work. */
  savepoint<T>(work: () => Promise<T>): Promise<T> {
    if (saving.getStore() === this) return this.manager.transaction(work);
    const turn = this.saved.then(() => saving.run(this, () => this.manager.transaction(work)));
    this.saved = turn.catch(() => undefined);
    return turn;
  }

  /** Ends the transaction; what was planned for after the commit runs only when it was kept. */
  async end(keep: boolean): Promise<void> {
    this.closed = true; // graphql may answer while sibling fields still run; they must not reach the next operation
    try {
      if (this.begun) await this.inTurn(() => this.close(keep ? 'COMMIT' : 'ROLLBACK'));
      this.isTransactionActive = false;
      await this.release();
    } catch (error) {
      await this.discard(error as Error);
      throw error;
    }
    if (keep) this.afterCommit.forEach((work) => work());
  }

  /** PostgreSQL answers COMMIT with a rollback, and without an error, when a statement had failed before. */
  private async close(command: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    const done = await (await this.connect()).query(command);
    if (done.command !== command && this.access === 'READ WRITE')
      throw new Error('Nothing was kept: a statement had failed before');
  }

  /** Gives a connection in an unknown state back to be thrown away, not to be used again. */
  private discard(error: Error): Promise<void> {
    return (this as unknown as { releasePostgresConnection(e: Error): Promise<void> }).releasePostgresConnection(error);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}

const saving = new AsyncLocalStorage<Operation>();

export const operations = new AsyncLocalStorage<Operation>();

/** The running operation; throws outside one. */
export function currentOperation(): Operation {
  const operation = operations.getStore();
  if (!operation) throw new Error('No operation: wrap this in db.as(viewer, …)');
  return operation;
}
