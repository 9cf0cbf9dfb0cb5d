import type { Server, ServerResponse } from 'node:http';
import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Config } from './config.js';
import { Socket } from './graphql/socket.js';
import { Jobs } from './jobs/jobs.js';
import { within } from './within.js';

/** What was begun is finished before the process ends, as long as that takes no longer than it may. Nothing new begins. */
@Injectable()
export class Drain implements OnModuleDestroy {
  private readonly begun = new Set<ServerResponse>();
  private allAnswered?: () => void;
  private leaving = false;

  constructor(
    private readonly config: Config,
    private readonly jobs: Jobs,
    private readonly socket: Socket,
    private readonly http: HttpAdapterHost,
  ) {}

  /** Keeps count of the requests that are being answered. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRequest', async (_request, { raw }) => {
      this.begun.add(raw);
      for (const end of ['finish', 'close']) raw.once(end, () => this.answered(raw));
    });
    // a connection that is kept open for more would hold up the end
    fastify.addHook('onSend', async (_request, reply) => {
      if (this.leaving) reply.header('connection', 'close');
    });
  }

  /** Nest refuses new requests with 503 from here on, `/readyz` too. */
  async onModuleDestroy(): Promise<void> {
    this.leaving = true;
    const patience = this.config.DRAIN_SECONDS * 1_000;
    const requests = new Promise<void>((done) => (this.allAnswered = done));
    if (!this.begun.size) this.allAnswered?.();
    const whole = Promise.all([requests, this.socket.close(), this.jobs.stop(patience)]);
    if (!(await within(patience + 2_000, whole))) new Logger('drain').warn({ brokenOff: this.begun.size });
    (this.http.httpAdapter.getHttpServer() as Server).closeAllConnections();
  }

  private answered(response: ServerResponse): void {
    this.begun.delete(response);
    if (!this.begun.size) this.allAnswered?.();
  }
}
