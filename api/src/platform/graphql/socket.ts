import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { within } from '../within.js';
import { Live } from '../live/live.js';
import { answer } from './answers.js';
import { type Ask, Execution } from './execution.js';
import { Gate } from './gate.js';
import { masked } from './mask.js';

const PATH = '/graphql';
const MAX_MESSAGE = 64 * 1024;
const MAX_STREAMS = 50;
const SIGNED_OUT = 4401;
const GOING_AWAY = 1001;
/** A browser that does not answer the goodbye is not waited for. */
const PARTING_MS = 1_000;

/** The socket for subscriptions, and for nothing else. */
@Injectable()
export class Socket implements OnApplicationBootstrap {
  private sockets?: WebSocketServer;
  private leaving = false;

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly schemas: GraphQLSchemaHost,
    private readonly execution: Execution,
    private readonly gate: Gate,
    private readonly live: Live,
  ) {}

  onApplicationBootstrap(): void {
    const { schema } = this.schemas;
    const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE });
    useServer(
      {
        schema,
        onConnect: ({ extra }) => this.endWithSignIn(extra),
        onSubscribe: ({ extra, subscriptions }, _id, payload) =>
          Object.keys(subscriptions).length > MAX_STREAMS
            ? [answer('Too much at once: streams', { code: 'TOO_MUCH' })]
            : this.gate.ask(schema, extra.request, payload).catch((error) => [masked(error)]),
        subscribe: (args) => this.execution.subscribe(args as Ask),
      },
      sockets,
    );
    // ws closes after a mistake of the other side by itself; graphql-ws would print it, past the log
    sockets.on('connection', (socket) => socket.removeAllListeners('error').on('error', () => undefined));
    this.sockets = sockets;
    const http = this.http.httpAdapter.getHttpServer() as Server;
    http.on('upgrade', (...upgrade) => this.upgrade(sockets, ...upgrade));
  }

  /** Opens no socket any more, and tells the browsers of those there are to come back. */
  async close(): Promise<void> {
    this.leaving = true;
    const open = [...(this.sockets?.clients ?? [])];
    const closed = open.map((socket) => new Promise((done) => socket.once('close', done)));
    for (const socket of open) socket.close(GOING_AWAY, 'Going away');
    if (!(await within(PARTING_MS, Promise.all(closed)))) for (const socket of open) socket.terminate();
  }

  /** Who signs out in a browser takes its open sockets along, at once and in every process. */
  private endWithSignIn({ request, socket }: Extra): void {
    const topic = this.gate.endOf(request);
    if (!topic) return;
    const end = this.live.listen(topic);
    socket.once('close', () => void end.return?.());
    void end.next().then(({ done }) => done || socket.close(SIGNED_OUT, 'Signed out'));
  }

  private upgrade(sockets: WebSocketServer, request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy()); // a peer that resets here would otherwise end the process
    if (this.leaving) return void socket.end('HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n');
    if (request.url?.split('?')[0] !== PATH || !this.gate.admits(request.headers.origin)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
  }
}
