import { DataSource, type DataSourceOptions, type MixedList } from 'typeorm';

export type Entities = MixedList<new () => object>;

/** TypeORM would print the parameters of a statement that fails, and those hold what people wrote: it logs nothing. */
export const sourceOptions = (url: string, entities: Entities, poolSize: number): DataSourceOptions => ({
  type: 'postgres',
  url,
  entities,
  poolSize,
  logging: false,
  uuidExtension: 'pgcrypto',
  installExtensions: false,
  connectTimeoutMS: 10_000, // an operation that can get no connection fails rather than wait for ever
  extra: { idleTimeoutMillis: 30_000 },
});

export const connect = (url: string, entities: Entities, poolSize: number): Promise<DataSource> =>
  new DataSource(sourceOptions(url, entities, poolSize)).initialize();
