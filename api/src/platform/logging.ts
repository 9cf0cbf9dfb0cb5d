import { ConsoleLogger, Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/** One line per request: its route and how it went. No address, query, body or person. */
export function logRequests(fastify: FastifyInstance): void {
  const log = new Logger('request');
  fastify.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    log.log({ method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) });
  });
}

const FRAMEWORK = new Set(['NestFactory', 'InstanceLoader', 'RoutesResolver', 'RouterExplorer', 'GraphQLModule']);

/** Nest would log every error of a resolver with its message; the mask logs faults, once and without content. */
export class DiscreetLogger extends ConsoleLogger {
  override log(message: unknown, ...rest: unknown[]): void {
    if (!FRAMEWORK.has(String(rest.at(-1)))) super.log(message, ...rest);
  }

  override error(message: unknown, ...rest: unknown[]): void {
    if (rest.at(-1) !== 'ExceptionsHandler') super.error(message, ...rest);
  }
}
