import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { GraphQLFormattedError } from 'graphql';
import { createClient, type Client as SocketClient } from 'graphql-ws';
import WebSocket from 'ws';

/** What an answer holds; a test reads from it what it asked for. */
export type Data = Record<string, never>;

export interface Answer {
  data: Data | null;
  errors?: GraphQLFormattedError[];
}

/** What the API answered instead of data, as a test can expect it: `{ code, reason, fields, … }`. */
export class Refused extends Error {
  constructor(readonly answers: Record<string, unknown>[]) {
    super(JSON.stringify(answers));
  }
}

/** Someone's browser: asks over HTTP and listens over a real socket, with the cookie of that person. */
export class Client {
  private readonly sockets: SocketClient[] = [];

  constructor(
    private readonly app: NestFastifyApplication,
    readonly id: string | null,
    readonly cookie: string,
  ) {}

  /** The whole answer, errors and all. */
  async answer(query: string, variables: object = {}): Promise<Answer> {
    const headers = { cookie: this.cookie };
    const { payload } = await this.app.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: { query, variables },
    });
    return JSON.parse(payload) as Answer;
  }

  /** The data; throws `Refused` when there is any error. */
  async ask(query: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await this.answer(query, variables);
    if (errors) throw new Refused(errors.map(({ message, path, extensions }) => ({ message, path, ...extensions })));
    return data!;
  }

  /** Everything a subscription delivers, one by one. Errors are delivered too. */
  listen(query: string, variables: object = {}): AsyncIterableIterator<Answer> {
    const { port } = this.app.getHttpServer().address() as { port: number };
    const { cookie } = this;
    class WithCookie extends WebSocket {
      constructor(address: string, protocols: string | string[]) {
        super(address, protocols, { headers: { cookie } });
      }
    }
    const url = `ws://127.0.0.1:${port}/graphql`;
    const client = createClient({ url, webSocketImpl: WithCookie, retryAttempts: 0 });
    this.sockets.push(client);
    return client.iterate({ query, variables: variables as Record<string, unknown> }) as AsyncIterableIterator<Answer>;
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) await socket.dispose();
  }
}
