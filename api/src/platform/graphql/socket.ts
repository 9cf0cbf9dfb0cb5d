import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { type Ask, Execution } from './execution.js';
import { Gate } from './gate.js';

const PATH = '/graphql';
const MAX_MESSAGE = 64 * 1024;

/** The socket for subscriptions, and for nothing else. */
@Injectable()
export class Socket implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private close?: () => Promise<void>;

  constructor(
    private readonly http: HttpAdapterHost,
    private readonly schemas: GraphQLSchemaHost,
    private readonly execution: Execution,
    private readonly gate: Gate,
  ) {}

  onApplicationBootstrap(): void {
    const { schema } = this.schemas;
    const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE });
    const serving = useServer(
      {
        schema,
        onSubscribe: (context, _id, payload) => this.gate.ask(schema, context.extra.request, payload),
        subscribe: (args) => this.execution.subscribe(args as Ask),
      },
      sockets,
    );
    this.close = async () => serving.dispose();
    const http = this.http.httpAdapter.getHttpServer() as Server;
    http.on('upgrade', (...upgrade) => this.upgrade(sockets, ...upgrade));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.close?.();
  }

  private upgrade(sockets: WebSocketServer, request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy()); // a peer that resets here would otherwise end the process
    if (request.url?.split('?')[0] !== PATH || !this.gate.admits(request.headers.origin)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
  }
}
