import 'reflect-metadata';
import { parseConfig } from '@api/platform';
import { prepareDatabase } from './database.js';

/** Brings the database of `DATABASE_URL` up to date without starting a server. */
const { DATABASE_URL } = parseConfig(process.env);
if (!DATABASE_URL) throw new Error('Set DATABASE_URL to the database to bring up to date.');
await prepareDatabase(DATABASE_URL);
