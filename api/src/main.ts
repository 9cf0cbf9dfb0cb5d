import 'reflect-metadata';
import { startEmbedded } from '@libs/embedded-postgres';
import { buildServer, parseConfig } from '@api/platform';
import { AppModule } from './app.module.js';
import { prepareDatabase } from './database.js';

if (Number(process.versions.node.split('.')[0]) < 24)
  throw new Error(`Node 24 is needed and this is ${process.version}: use "npm start", which brings its own.`);

const config = parseConfig(process.env);
const embedded = config.DATABASE_URL ? undefined : await startEmbedded({ folder: config.DATA_DIR });
const addresses = await prepareDatabase(config.DATABASE_URL ?? embedded!.url);
const app = await buildServer(AppModule.with({ config, addresses, jobs: true }), { web: 'dist/web' });
await app.listen(config.PORT, config.HOST);
console.log(`Crossmentor: ${config.publicUrl}`);
