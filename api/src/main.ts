import 'reflect-metadata';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { type EmbeddedPostgres, startEmbedded } from '@libs/embedded-postgres';
import { DemoOrganisation } from '@api/demo';
import { buildServer, type Config, parseConfig, within } from '@api/platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { prepareDatabase } from './database.js';

/** What is left to close once nothing is being answered any more: connections, listeners. */
const CLOSING_MS = 5_000;

/** The process of the server: what it started, and how that ends. */
class Server {
  private app?: NestFastifyApplication;
  private embedded?: Promise<EmbeddedPostgres>;
  private stopping?: Promise<void>;

  constructor(private readonly config: Config) {}

  async start(): Promise<void> {
    const { config } = this;
    await isFree(config.PORT, config.HOST); // before anything is touched that another server may be using
    if (!config.DATABASE_URL) this.embedded = startEmbedded({ folder: config.DATA_DIR });
    const addresses = await prepareDatabase(config.DATABASE_URL ?? (await this.embedded!).url);
    const options = { web: 'dist/web', quiet: config.DEMO, trustedProxies: config.TRUSTED_PROXIES };
    this.app = await buildServer(AppModule.with({ config, addresses, jobs: true }), options);
    await this.app.init();
    if (config.DEMO) await this.app.get(DemoOrganisation).load();
    await this.app.listen(config.PORT, config.HOST);
    console.log(`\nCrossmentor: ${config.publicUrl}`);
    if (config.DEMO) console.log(`Sign in as somebody of the demo organisation: ${config.publicUrl}/demo\n`);
  }

  /** What is being answered is answered first, and the database goes last. */
  stop(): Promise<void> {
    return (this.stopping ??= this.close());
  }

  private async close(): Promise<void> {
    if (this.app) await within(this.config.DRAIN_SECONDS * 1_000 + CLOSING_MS, this.app.close());
    const embedded = await this.embedded?.catch(() => undefined);
    await embedded?.stop();
  }
}

/** Throws when something else listens there. */
async function isFree(port: number, host: string): Promise<void> {
  const probe = createServer().listen(port, host);
  await once(probe, 'listening');
  probe.close();
  await once(probe, 'close');
}

/** An error in a sentence, where it is one that somebody can do something about. */
function inWords(error: NodeJS.ErrnoException, { PORT }: Config): unknown {
  if (error.code === 'EADDRINUSE') return `Port ${PORT} is in use: stop what uses it, or set PORT to another one.`;
  if (error.code === 'EACCES') return `Port ${PORT} is not for this user: set PORT to one above 1023.`;
  return error;
}

async function main(): Promise<void> {
  if (Number(process.versions.node.split('.')[0]) < 24)
    throw new Error(`Node 24 is needed and this is ${process.version}: use "npm start", which brings its own.`);
  const config = parseConfig(process.env);
  const server = new Server(config);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void server.stop().finally(() => process.exit(0)));
  try {
    await server.start();
  } catch (error) {
    console.error(inWords(error as Error, config));
    await server.stop();
    process.exit(1);
  }
}

await main().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
