import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { schemaText } from './schema-text.js';

writeFileSync('libs/contract/schema.graphql', await schemaText());
