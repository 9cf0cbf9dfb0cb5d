import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Where the product of the journeys answers, and its database. */
export interface Addresses {
  base: string;
  database: string;
}

/** Loading the demo organisation takes seconds; on a machine with more to do, minutes. */
const LONGEST_START_MS = 300_000;

/** Starts the built product in demo mode with a database of its own, and hands its address to the journeys. */
export default async function startProduct(): Promise<() => Promise<void>> {
  if (process.env.BASE_URL) return async () => undefined;
  // not in our process group: Ctrl+C is for the journeys first
  const keeper = fork(join(import.meta.dirname, 'product.ts'), { detached: true, execArgv: [] });
  const ended = once(keeper, 'exit');
  try {
    const { base, database } = await addressesOf(keeper);
    process.env.BASE_URL = base;
    process.env.E2E_DATABASE_URL = database;
  } catch (error) {
    if (keeper.connected) keeper.disconnect();
    await ended;
    throw error;
  }
  return async () => {
    if (keeper.connected) keeper.disconnect();
    await ended;
  };
}

async function addressesOf(keeper: ChildProcess): Promise<Addresses> {
  const told = once(keeper, 'message', { signal: AbortSignal.timeout(LONGEST_START_MS) });
  const gone = once(keeper, 'exit').then(() => undefined);
  const [addresses] = ((await Promise.race([told, gone])) ?? []) as Addresses[];
  if (!addresses) throw new Error('The product did not start; its own words stand above.');
  return addresses;
}
