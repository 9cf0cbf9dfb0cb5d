import { once } from 'node:events';
import WebSocket from 'ws';
import type { SeededGroup } from './bench-live-database.js';

/** What a screen of a live session follows: the document of the web app. */
const FOLLOW = `subscription SessionLive($sessionId: ID!, $after: Int!) { sessionLive(sessionId: $sessionId, after: $after) {
  events { number kind minutes contribution { id kind phase audience authorId text } agreement { id text dueOn ownerId outcome barrier } }
  live { id phase phaseStartedAt addedMinutes facilitatorId caseOwnerId closedAt noAgreements
    participants { id present person { id name givenName } } } } }`;

/** All open screens of some groups; it counts what they receive. */
class Screens {
  bytes = 0;
  private received: number[] = [];
  private waiting?: { count: number; done: () => void };
  private readonly sockets: WebSocket[] = [];

  constructor(private readonly port: number) {}

  async open(groups: SeededGroup[]): Promise<void> {
    const all = groups.flatMap(({ sessionId, people }) => people.map((person) => ({ sessionId, person })));
    const first = this.next(all.length);
    for (const { sessionId, person } of all) await this.follow(sessionId, person);
    await first;
  }

  /** Resolves once so many more deliveries have come. */
  next(count: number): Promise<void> {
    this.received = [];
    return new Promise((done) => (this.waiting = { count, done }));
  }

  /** When each delivery of the last round came, on the clock of the machine. */
  times(): number[] {
    return this.received;
  }

  close(): void {
    for (const socket of this.sockets) socket.terminate();
  }

  private async follow(sessionId: string, person: string): Promise<void> {
    const headers = { cookie: `crossmentor=${person}` };
    const socket = new WebSocket(`ws://127.0.0.1:${this.port}/graphql`, 'graphql-transport-ws', { headers });
    this.sockets.push(socket);
    await once(socket, 'open');
    socket.send('{"type":"connection_init"}');
    await once(socket, 'message');
    socket.on('message', (message: Buffer) => this.heard(message));
    const payload = { query: FOLLOW, variables: { sessionId, after: 0 } };
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
  }

  private heard(message: Buffer): void {
    if (!message.includes('"type":"next"')) return;
    this.bytes = message.length;
    if (this.received.push(performance.timeOrigin + performance.now()) === this.waiting?.count) this.waiting.done();
  }
}

/** The browsers have a process of their own, so that what they cost is not counted as the server's. */
const screens = new Screens(Number(process.argv[2]));
process.on('message', async ({ open, expect }: { open?: SeededGroup[]; expect?: number }) => {
  if (open) {
    await screens.open(open);
    process.send?.({ bytes: screens.bytes });
  } else if (expect) {
    const all = screens.next(expect);
    process.send?.({ expecting: true });
    await all;
    process.send?.({ at: screens.times() });
  } else {
    screens.close();
    process.exit(0);
  }
});
