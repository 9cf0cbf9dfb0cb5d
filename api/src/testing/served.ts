import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Client as SocketClient, createClient } from 'graphql-ws';
import WebSocket from 'ws';

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

/** The server as it is built, in a process of its own. */
export class Served {
  readonly exit: Promise<number | null>;
  private readonly child: ChildProcess;
  private readonly parts: string[] = [];

  constructor(
    readonly port: number,
    settings: Record<string, string> = {},
  ) {
    const { PATH, NODE_COMPILE_CACHE } = process.env;
    const env = { PATH, NODE_COMPILE_CACHE, PORT: String(port), DEVELOPMENT: '1', ...settings };
    this.child = spawn(process.execPath, ['dist/api/src/main.js'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (text) => this.parts.push(String(text)));
    this.exit = once(this.child, 'exit').then(([code]) => code as number | null);
  }

  /** Everything it has said. */
  get printed(): string {
    return this.parts.join('');
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  status(path: string): Promise<number | undefined> {
    return fetch(`http://127.0.0.1:${this.port}${path}`).then(
      ({ status }) => status,
      () => undefined,
    );
  }

  /** Waits until it answers; throws what it said when it ends instead. */
  async ready(): Promise<this> {
    while ((await this.status('/readyz')) !== 200) {
      if (this.child.exitCode !== null) throw new Error(this.printed);
      await pause(50);
    }
    return this;
  }

  async ask(query: string, variables: object = {}, cookie = ''): Promise<unknown> {
    const headers = { 'content-type': 'application/json', cookie };
    const body = JSON.stringify({ query, variables });
    const answer = await fetch(`http://127.0.0.1:${this.port}/graphql`, { method: 'POST', headers, body });
    return answer.json();
  }

  /** A browser's socket as the web app has it: it comes back by itself. */
  socket(cookie: string, closed: (code: number) => void): SocketClient {
    class WithCookie extends WebSocket {
      constructor(address: string, protocols: string | string[]) {
        super(address, protocols, { headers: { cookie } });
      }
    }
    return createClient({
      url: `ws://127.0.0.1:${this.port}/graphql`,
      webSocketImpl: WithCookie,
      retryAttempts: Infinity,
      shouldRetry: () => true,
      on: { closed: (event) => closed((event as CloseEvent).code) },
    });
  }
}
