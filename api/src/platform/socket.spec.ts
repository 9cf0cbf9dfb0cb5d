import { connect } from 'node:net';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type Client, Probe, world } from '@api/testing';
import { Membership, MembershipState } from '@api/mentor-group';
import { Person } from '@api/people';
import WebSocket from 'ws';
import { Live } from './live/live.js';

const ON = 'subscription ($id: ID!) { probedGroup(groupId: $id) { id name } }';
const TELL = 'mutation ($id: ID!) { probeTell(groupId: $id) }';

describe('the socket', () => {
  const w = world({ PUBLIC_URL: 'https://mentor.example.org' }, Probe);
  const port = () => (w.app.getHttpServer().address() as { port: number }).port;

  const open = (client: Client | null, headers: Record<string, string> = {}, path = '/graphql') =>
    new WebSocket(`ws://127.0.0.1:${port()}${path}`, 'graphql-transport-ws', {
      headers: { ...(client && { cookie: client.cookie }), ...headers },
    });

  /** Sends one operation over a socket of its own and gives what comes back. */
  const say = async (client: Client | null, payload: object) => {
    const socket = open(client);
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init' }));
    await once(socket, 'message');
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload }));
    const closed = once(socket, 'close').then(() => ['{ "type": "closed" }']);
    const [message] = await Promise.race([once(socket, 'message'), closed]);
    socket.close();
    return JSON.parse(String(message)) as { type: string; payload: { message: string; extensions: object }[] };
  };
  const codes = async (client: Client | null, query: unknown) =>
    (await say(client, { query })).payload.map(({ extensions }) => (extensions as { code?: string })?.code);

  const listeners = async (count: number) => {
    while (w.app.get(Live).listeners !== count) await new Promise(setImmediate);
  };
  const alive = async () => expect((await fetch(`http://127.0.0.1:${port()}/healthz`)).status).toBe(200);

  /** Nobody who left is listened for: otherwise this waits in vain. */
  afterEach(async () => {
    await w.close();
    await listeners(0);
  });

  /** A group, someone of it who listens, and someone who tells. */
  const listening = async (query = ON) => {
    const group = await w.newGroup();
    const [ada, mentor] = [await w.as(group.mentees[0]), await w.as(group.mentor)];
    const stream = ada.listen(query, { id: group.id });
    const first = stream.next();
    await listeners(2); // the stream, and the end of the sign-in
    return { group, ada, stream, first, tell: () => mentor.ask(TELL, { id: group.id }) };
  };

  describe('(trap 1) lives through a strange upgrade', () => {
    const head = 'HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n';

    it.each([
      [
        'on another path',
        `GET /elsewhere ${head}Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n`,
      ],
      ['without a key', `GET /graphql ${head}\r\n`],
      ['with nonsense', `GET //[ ${head}Sec-WebSocket-Key: \r\nSec-WebSocket-Version: x\r\n\r\n`],
      ['to something else', 'GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n'],
    ])('%s, that is answered, or reset before it is', async (_how, text) => {
      const polite = connect(port(), '127.0.0.1');
      polite.write(text);
      expect(String((await once(polite, 'data'))[0])).toMatch(/^HTTP\/1\.1 4\d\d /);
      polite.destroy();
      for (let i = 0; i < 5; i++) {
        const rude = connect(port(), '127.0.0.1', () => rude.write(text));
        rude.on('error', () => undefined);
        // gone just before the answer: earlier, and the server would not even have read the question
        w.app.getHttpServer().prependOnceListener('upgrade', () => rude.resetAndDestroy());
        await once(rude, 'close');
      }
      await alive();
    });

    it('and through messages that are none', async () => {
      for (const message of [
        '{',
        '{"type":"subscribe"}',
        Buffer.alloc(200_000),
        '{"type":"connection_init"'.repeat(9),
      ]) {
        const socket = open(null);
        await once(socket, 'open');
        socket.send(message);
        const [code] = await once(socket, 'close');
        expect([1009, 4400, 4401]).toContain(code);
      }
      await alive();
    });
  });

  describe('(trap 2) is for subscriptions alone', () => {
    it('and refuses queries, mutations and introspection', async () => {
      const ada = await w.as(await w.newPerson(await w.newOrganisation()));
      expect(await codes(ada, '{ me { isHr } }')).toEqual(['ONLY_SUBSCRIPTIONS']);
      expect(await codes(ada, 'mutation { signOut }')).toEqual(['ONLY_SUBSCRIPTIONS']);
      expect(await codes(ada, '{ __schema { types { name } } }')).toEqual(['ONLY_SUBSCRIPTIONS']);
      expect((await say(ada, { query: 'subscription { __schema { types { name } } }' })).type).toBe('error');
      expect(await ada.ask('{ me { isHr } }')).toEqual({ me: { isHr: false } }); // still signed in
    });

    it('with the limits of depth and size', async () => {
      const deep = `subscription { probedGroup(groupId: "1") { ${'members { group { '.repeat(6)} id ${'} }'.repeat(6)} } }`;
      expect(await codes(null, deep)).toContain('TOO_MUCH');
      const wide = `subscription { probedGroup(groupId: "1") { ${Array.from({ length: 30 }, (_, i) => `a${i}: id`).join(' ')} } }`;
      expect(await codes(null, wide)).toContain('TOO_MUCH');
    });

    it('and answers what cannot be read with an error, not with its end', async () => {
      for (const query of ['{', '{'.repeat(30_000), 5, null, '', ['a']]) {
        const { type } = await say(null, { query });
        expect(['error', 'closed']).toContain(type);
        await alive();
      }
    });

    it('with the mask: a fault has an id and no words', async () => {
      const { first, tell } = await listening(
        'subscription ($id: ID!) { probedFault(groupId: $id, text: "private words") }',
      );
      await tell();
      const { errors } = (await first).value as { errors: { message: string; extensions: object }[] };
      expect(errors[0].extensions).toEqual({ code: 'FAULT', id: expect.any(String) });
      expect(JSON.stringify(errors)).not.toContain('private');
      expect(w.faults()).toMatchObject([{ context: 'fault', message: { path: 'probedFault', code: '22007' } }]);
    });

    it('and keeps one browser from opening streams without end', async () => {
      const socket = open(await w.as(await w.newPerson(await w.newOrganisation())));
      await once(socket, 'open');
      socket.send(JSON.stringify({ type: 'connection_init' }));
      await once(socket, 'message');
      const refused = new Promise<string>((done) => socket.on('message', (message) => done(String(message))));
      for (let id = 0; id <= 60; id++)
        socket.send(
          JSON.stringify({ id: String(id), type: 'subscribe', payload: { query: ON, variables: { id: 'x' } } }),
        );
      expect(await refused).toMatch(/error/);
      socket.close();
    });
  });

  describe('(trap 3) ends', () => {
    it('for a member who is removed, at the next delivery, and leaves no listener behind', async () => {
      const { group, stream, first, tell } = await listening();
      await tell();
      expect((await first).value).toMatchObject({ data: { probedGroup: { id: group.id } } });
      const membership = { groupId: group.id, personId: group.mentees[0].id };
      await w.owner.getRepository(Membership).update(membership, { state: MembershipState.ENDED });
      await tell();
      expect((await stream.next()).done).toBe(true);
    });

    it('at once for somebody who signs out in that browser, and for no other', async () => {
      const { group, ada, first, tell } = await listening();
      const again = await w.as(group.mentees[0]);
      const other = again.listen(ON, { id: group.id });
      const heard = other.next();
      await ada.ask('mutation { signOut }');
      await expect(first).rejects.toMatchObject({ code: 4401 });
      await tell();
      expect((await heard).value).toMatchObject({ data: { probedGroup: { id: group.id } } });
    });

    it('for somebody who left the organisation, before anything more is delivered', async () => {
      const { group, first, tell } = await listening();
      await w.owner.getRepository(Person).update(group.mentees[0].id, { leftOn: '2026-11-22' });
      await tell();
      expect((await first).done).toBe(true);
    });

    it('for who goes away, and listens for nobody any more', async () => {
      const { ada, first } = await listening();
      first.catch(() => undefined);
      await ada.close();
      await listeners(0);
      expect(w.app.get(Live).listeners).toBe(0);
    });
  });

  describe('(trap 5) opens', () => {
    const status = async (origin?: string) => {
      const socket = open(null, origin ? { origin } : {});
      const opened = await Promise.race([
        once(socket, 'open').then(() => 101),
        once(socket, 'unexpected-response').then(([, response]) => response.statusCode as number),
      ]).finally(() => socket.terminate());
      return opened;
    };

    it('for our own pages, and for programs, which name no origin', async () => {
      expect(await status('https://mentor.example.org')).toBe(101);
      expect(await status()).toBe(101);
    });

    it.each([
      'https://evil.example.org',
      'http://mentor.example.org',
      'https://mentor.example.org.evil.org',
      'null',
      'x',
    ])('not for a page of %s', async (origin) => {
      expect(await status(origin)).toBe(403);
    });
  });
});
