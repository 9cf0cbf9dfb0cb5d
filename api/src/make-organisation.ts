import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { found } from '@api/people';
import { parseConfig } from '@api/platform';
import { ownerSource, prepareDatabase } from './database.js';

/** Makes an organisation with its first HR person, who then signs in by mail. For whoever owns the database. */
const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: { name: text, given: text, prefix: text, family: text, email: text, language: text },
});
const { name, given, prefix, family, email, language } = values;
const { DATABASE_URL } = parseConfig(process.env);
if (!DATABASE_URL) throw new Error('Set DATABASE_URL to the database of the organisation.');
if (!name || !given || !family || !email?.includes('@') || (language && language !== 'nl' && language !== 'en'))
  throw new Error(
    'Say: --name organisation --given first --family last --email address [--prefix "de"] [--language nl|en]',
  );

await prepareDatabase(DATABASE_URL);
const source = await ownerSource(DATABASE_URL);
const hr = { givenName: given, prefix, familyName: family, email, language: language as 'nl' | 'en' | undefined };
await source.transaction((database) => found((entity, row) => database.insert(entity, row), name, hr));
await source.destroy();
console.log(`${name} is there; ${email} can sign in.`);
