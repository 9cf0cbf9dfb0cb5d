import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { APP_SOURCE, applyPolicies, buildServer, Config, Db, Jobs, roleAddresses } from '@api/platform';
import { SignInService } from '@api/sign-in';
import pg from 'pg';
import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import { access } from '../access.js';
import { AppModule } from '../app.module.js';
import { ownerSource } from '../database.js';
import { Client } from './client.js';
import { type FaultLine, faults } from './faults.js';
import { People } from './people.js';
import { Printed } from './printed.js';
import { TestClock } from './test-clock.js';
import { newDatabase, type TestDatabase } from './test-database.js';

/** Sees every statement of the viewers' connections. */
class Statements {
  readonly seen: string[] = [];

  logQuery(statement: string): void {
    this.seen.push(statement);
  }

  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}

type Extra = new () => object;

class WholeModule {}

/** A whole server on a database of its own, for one test file; every test makes its own people and groups in it. */
export class World extends People {
  readonly clock = new TestClock();
  app: NestFastifyApplication;
  owner: DataSource;
  /** Off where a test reads what the server logs of every request. */
  quiet = true;
  private readonly counted = new Statements();
  private database: TestDatabase;
  private readonly clients: Client[] = [];
  private readonly intruders: pg.Client[] = [];

  async start(settings: Partial<Config> = {}, extra: Extra[] = []): Promise<void> {
    this.database = await newDatabase();
    const { url } = this.database;
    this.owner = await ownerSource(url);
    const config = Object.assign(new Config(), { DEVELOPMENT: true, ...settings });
    const module = AppModule.with({ config, addresses: roleAddresses(url), jobs: false, clock: this.clock });
    const whole = { module: WholeModule, imports: [module, ...extra] };
    this.app = await buildServer(whole, { quiet: this.quiet, logger: Printed.wanted ? undefined : faults });
    Object.assign(this.app.get<DataSource>(APP_SOURCE), { logger: this.counted });
    await this.app.listen(0, '127.0.0.1');
  }

  /** The owner's address of this world's database. */
  get url(): string {
    return this.database.url;
  }

  /** A plain connection of the role that serves viewers, as an intruder would have it. */
  intruder(): Promise<pg.Client> {
    return this.connection(roleAddresses(this.url).app);
  }

  /** A plain connection of the role for jobs, as another process of the server has it. */
  outsider(): Promise<pg.Client> {
    return this.connection(roleAddresses(this.url).jobs);
  }

  private async connection(address: string): Promise<pg.Client> {
    const client = new pg.Client(address);
    client.on('error', () => undefined); // somebody may cut it
    this.intruders.push(client);
    await client.connect();
    return client;
  }

  /** Puts the access rules up again, as the next start would; gives the tables that needed it. */
  applyPolicies(): Promise<string[]> {
    return applyPolicies(this.owner, access);
  }

  async stop(): Promise<void> {
    await this.close();
    for (const client of this.intruders) await client.end();
    await this.app?.close();
    await this.owner?.destroy();
    await this.database?.drop();
  }

  /** Nobody but the owner gets a connection while `work` runs, and those there were are gone. */
  async away(work: () => Promise<unknown>): Promise<void> {
    const name = `"${new URL(this.url).pathname.slice(1)}"`;
    try {
      await this.cut(() => this.owner.query(`REVOKE CONNECT ON DATABASE ${name} FROM PUBLIC`));
      await work();
    } finally {
      await this.owner.query(`GRANT CONNECT ON DATABASE ${name} TO PUBLIC`);
    }
  }

  /** Ends the connections of the serving roles, as a network or a failover does. */
  async cut(first: () => Promise<unknown> = async () => undefined): Promise<void> {
    const { app, jobs } = roleAddresses(this.url);
    const clients = [new pg.Client(app), new pg.Client(jobs)];
    for (const client of clients) await client.connect();
    await first();
    for (const client of clients) {
      await client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE usename = current_user AND datname = current_database() AND pid <> pg_backend_pid()`);
      await client.end();
    }
  }

  /** What the server said is wrong since the last time: for a test that breaks something on purpose. */
  faults(): FaultLine[] {
    return faults.take();
  }

  /** Closes every browser. */
  async close(): Promise<void> {
    for (const client of this.clients) await client.close();
  }

  /** Signs a person in. */
  async as(person: { id: string } | string): Promise<Client> {
    const id = typeof person === 'string' ? person : person.id;
    let cookie = '';
    const setCookie = (name: string, value: string) => (cookie = `${name}=${value}`);
    await this.app.get(Db).asSystem(() => this.app.get(SignInService).signIn(id, { setCookie }));
    return this.remember(new Client(this.app, id, cookie));
  }

  /** A browser in which nobody is signed in. */
  get nobody(): Client {
    return this.remember(new Client(this.app, null, ''));
  }

  /** Runs all jobs that wait: handlers of events, mails. */
  settle(): Promise<void> {
    return this.app.get(Jobs).runWaiting();
  }

  /** How many statements `work` costs the viewers' connections, the frame of the transaction not counted. */
  async statements(work: () => Promise<unknown>): Promise<number> {
    return (await this.statementsOf(work)).length;
  }

  /** Those statements, without telling how many values a list in them has. */
  async statementsOf(work: () => Promise<unknown>): Promise<string[]> {
    const before = this.counted.seen.length;
    await work();
    return this.counted.seen
      .slice(before)
      .map((statement) => statement.replace(/\$\d+(, ?\$\d+)*/g, '$').replace(/\(\$\)(, ?\(\$\))+/g, '($)'));
  }

  override async insert<E extends ObjectLiteral>(entity: EntityTarget<E>, row: Partial<E>): Promise<E> {
    const repository = this.owner.getRepository(entity);
    const made = repository.create(row as never) as unknown as E;
    await repository.insert(made as never);
    return made;
  }

  private remember(client: Client): Client {
    this.clients.push(client);
    return client;
  }
}

/** Starts a world before the tests of a file and stops it after them. Extra modules may misbehave as no domain would. */
export function world(settings: Partial<Config> = {}, ...extra: Extra[]): World {
  const made = new World();
  beforeAll(() => made.start(settings, extra));
  afterEach(() => faults.printUnexpected());
  afterAll(async () => {
    await made.stop();
    faults.printUnexpected();
  });
  return made;
}

export const uuid = randomUUID;
