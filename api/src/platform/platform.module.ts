import { resolve } from 'node:path';
import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { RoleAddresses } from './access/roles.js';
import { Clock } from './clock.js';
import { Config } from './config.js';
import { connect, type Entities } from './db/data-source.js';
import { APP_SOURCE, Db, JOBS_SOURCE } from './db/db.js';
import { Events } from './events/events.js';
import { Documents } from './graphql/documents.js';
import { Execution } from './graphql/execution.js';
import { Sharing } from './graphql/sharing.js';
import { HealthController } from './health/health.controller.js';
import { Jobs } from './jobs/jobs.js';
import { Retention } from './jobs/retention.js';
import { Live } from './live/live.js';
import { Pump } from './live/pump.js';
import { Mailer } from './mail/mailer.js';

const DOCUMENTS = resolve('web/src/gql/persisted-documents.json');

export interface PlatformOptions {
  config: Config;
  addresses: RoleAddresses;
  entities: Entities;
  /** Whether jobs run by themselves; tests run them when they want to. */
  jobs: boolean;
  poolSize?: number;
  /** Another clock, for tests. */
  clock?: Clock;
}

/** Closes the connections last: modules are shut down before those they import. */
@Module({})
class SourcesModule implements OnApplicationShutdown {
  constructor(
    @Inject(APP_SOURCE) private readonly app: DataSource,
    @Inject(JOBS_SOURCE) private readonly jobs: DataSource,
  ) {}

  static connected({ addresses, entities, poolSize = 20 }: PlatformOptions): DynamicModule {
    const providers = [
      { provide: APP_SOURCE, useFactory: () => connect(addresses.app, entities, poolSize) },
      { provide: JOBS_SOURCE, useFactory: () => connect(addresses.jobs, entities, 5) },
    ];
    return { module: SourcesModule, providers, exports: providers.map(({ provide }) => provide) };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.app.destroy();
    await this.jobs.destroy();
  }
}

/** What every domain stands on. */
@Global()
@Module({})
export class PlatformModule {
  static with(options: PlatformOptions): DynamicModule {
    const { config, addresses, jobs, clock = new Clock() } = options;
    const services = [Db, Pump, Events, Mailer, Retention, Sharing, Execution];
    return {
      module: PlatformModule,
      imports: [SourcesModule.connected(options)],
      controllers: [HealthController],
      providers: [
        ...services,
        { provide: Documents, useFactory: () => Documents.from(DOCUMENTS, !config.DEVELOPMENT) },
        { provide: Config, useValue: config },
        { provide: Clock, useValue: clock },
        {
          provide: Jobs,
          useFactory: (db: Db) => new Jobs(db, { address: addresses.jobs, running: jobs }),
          inject: [Db],
        },
        { provide: Live, useFactory: () => new Live(addresses.jobs, clock) },
      ],
      exports: [...services, Config, Clock, Documents, Jobs, Live],
    };
  }
}
