import DataLoader from 'dataloader';
import { currentOperation } from './operation.js';

type LoadMany<Row> = (keys: string[]) => Promise<Row[]>;

function loaderOf<Row>(owner: object, load: LoadMany<Row>, keyOf: (row: Row) => string): DataLoader<string, Row[]> {
  const { loaders } = currentOperation();
  const group = async (keys: readonly string[]) => {
    const found = Map.groupBy(await load([...new Set(keys)]), keyOf);
    return keys.map((key) => found.get(key) ?? []);
  };
  if (!loaders.has(owner)) loaders.set(owner, new DataLoader(group, { cache: false }));
  return loaders.get(owner) as DataLoader<string, Row[]>;
}

/** Turns "rows for many keys" into "rows for one key"; what is asked within one operation and tick shares a statement. */
export function batched<Row>(load: LoadMany<Row>, keyOf: (row: Row) => string): (key: string) => Promise<Row[]> {
  const owner = {};
  return (key) => loaderOf(owner, load, keyOf).load(key);
}

/** Like `batched`, for at most one row per key. */
export function batchedOne<Row>(
  load: LoadMany<Row>,
  keyOf: (row: Row) => string,
): (key: string) => Promise<Row | null> {
  const rows = batched(load, keyOf);
  return async (key) => (await rows(key))[0] ?? null;
}
