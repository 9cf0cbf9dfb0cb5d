import 'reflect-metadata';
import { startEmbedded } from '@libs/embedded-postgres';
import { DemoOrganisation } from '@api/demo';
import { buildServer, parseConfig } from '@api/platform';
import { AppModule } from './app.module.js';
import { prepareDatabase } from './database.js';

if (Number(process.versions.node.split('.')[0]) < 24)
  throw new Error(`Node 24 is needed and this is ${process.version}: use "npm start", which brings its own.`);

const config = parseConfig(process.env);
const embedded = config.DATABASE_URL ? undefined : await startEmbedded({ folder: config.DATA_DIR });
const addresses = await prepareDatabase(config.DATABASE_URL ?? embedded!.url);
const app = await buildServer(AppModule.with({ config, addresses, jobs: true }), {
  web: 'dist/web',
  quiet: config.DEMO,
});

let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, async () => {
    if (stopping) return;
    stopping = true;
    await app.close(); // what is being answered is answered first
    await embedded?.stop();
    process.exit(0);
  });

await app.init();
if (config.DEMO) await app.get(DemoOrganisation).load();
await app.listen(config.PORT, config.HOST);
console.log(`\nCrossmentor: ${config.publicUrl}`);
if (config.DEMO) console.log(`Sign in as somebody of the demo organisation: ${config.publicUrl}/demo\n`);
