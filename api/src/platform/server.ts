import { resolve } from 'node:path';
import cookie from '@fastify/cookie';
import fastifyStatic from '@fastify/static';
import { type DynamicModule, type LoggerService, type LogLevel, ValidationPipe } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { Config } from './config.js';
import { Drain } from './drain.js';
import { badInput } from './graphql/answers.js';
import { type Asked, Documents } from './graphql/documents.js';
import { showFaults } from './graphql/mask.js';
import { secure } from './headers.js';
import { DiscreetLogger, logRequests } from './logging.js';
import { Viewers } from './viewers.js';

const BODY_LIMIT = 30 * 1024 * 1024;
const STRANGERS_LIMIT = 64 * 1024;

export interface ServerOptions {
  /** The built web app; left out in tests of the API alone. */
  web?: string;
  quiet?: boolean;
  /** Who keeps what the server says; left out, it is printed. */
  logger?: LoggerService;
  /** Who may say for whom they ask; left out, only this machine. */
  trustedProxies?: string;
}

/** Builds the server of a module, with everything around GraphQL, but does not listen yet. */
export async function buildServer(module: DynamicModule, options: ServerOptions = {}): Promise<NestFastifyApplication> {
  const { trustedProxies: trustProxy = 'loopback' } = options;
  const adapter = new FastifyAdapter({ bodyLimit: BODY_LIMIT, trustProxy, forceCloseConnections: 'idle' });
  const logLevels: LogLevel[] = options.quiet ? ['error'] : ['error', 'warn', 'log'];
  const logger = options.logger ?? new DiscreetLogger({ json: true, logLevels });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    ...{ logger, abortOnError: false, return503OnClosing: true },
  });
  const config = app.get(Config);
  showFaults(config.DEVELOPMENT);
  app.useGlobalPipes(
    new ValidationPipe({
      ...{ whitelist: true, forbidNonWhitelisted: true, transform: true },
      validationError: { target: true, value: false }, // the class knows the limits of its fields
      exceptionFactory: badInput,
    }),
  );
  const fastify = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  app.get(Drain).watch(fastify);
  refuseLargeFromStrangers(fastify, app.get(Viewers));
  answerKnownDocuments(fastify, app.get(Documents));
  await fastify.register(cookie);
  if (!options.quiet) logRequests(fastify);
  await secure(fastify, config);
  if (options.web) await serveWeb(fastify, resolve(options.web));
  return app;
}

/** Only HR sends large files: somebody who is not signed in cannot make the server read them. */
function refuseLargeFromStrangers(fastify: FastifyInstance, viewers: Viewers): void {
  fastify.addHook('onRequest', async ({ headers }, reply) => {
    const small = !headers['transfer-encoding'] && Number(headers['content-length'] ?? 0) <= STRANGERS_LIMIT;
    if (!small && !(await viewers.viewerOf(headers.cookie).catch(() => null))) await reply.status(413).send();
  });
}

/** Puts the text of a known document in the place of its hash, before Apollo sees the request. There is no other way in. */
function answerKnownDocuments(fastify: FastifyInstance, documents: Documents): void {
  fastify.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return;
    if (request.method !== 'POST')
      return explorer(request.method, request.query) ? undefined : reply.status(405).send();
    const body = request.body as Asked;
    const query = documents.find(body);
    if (query) request.body = { ...body, query, extensions: {} };
    else
      await reply
        .status(400)
        .send({ errors: [{ message: 'Unknown document', extensions: { code: 'UNKNOWN_DOCUMENT' } }] });
  });
}

/** The page of GraphiQL is got without a query, and only in development is there one. */
const explorer = (method: string, query: unknown) => method === 'GET' && Object.keys(query as object).length === 0;

/** The web app's files, and its shell for every other page. */
async function serveWeb(fastify: FastifyInstance, root: string): Promise<void> {
  await fastify.register(fastifyStatic, {
    root,
    wildcard: false,
    immutable: true,
    maxAge: '365d',
    index: false,
    preCompressed: true,
  });
  fastify.get('/*', (request, reply) =>
    request.headers.accept?.includes('text/html')
      ? reply.sendFile('index.html', { immutable: false, maxAge: 0 })
      : reply.status(404).send({ message: 'Not found' }),
  );
}
