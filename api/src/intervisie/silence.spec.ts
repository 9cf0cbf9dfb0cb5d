import { describe, expect, it } from '@jest/globals';
import { type Client, NEXT, Table, world } from '@api/testing';
import { Contribution } from './contribution.entity.js';
import { SessionEvent } from './session-event.entity.js';

const TEXTS = `query ($id: ID!) { session(id: $id) { live { revealed lastNumber contributions { text } } } }`;
const FOLLOW = `subscription ($id: ID!, $after: Int!) { sessionLive(sessionId: $id, after: $after) {
  events { number kind contribution { text } } live { revealed contributions { text } } } }`;
const READY = 'mutation ($input: SayReady!) { sayReady(input: $input) { revealed } }';
const LEAVE = 'mutation ($id: ID!) { leaveSession(sessionId: $id) { id } }';

interface Live {
  revealed: boolean;
  lastNumber: number;
  contributions: { text: string }[];
}
interface Update {
  events: { number: number; kind: string; contribution: { text: string } | null }[];
  live: Live;
}

describe('a silent phase', () => {
  const w = world();
  const look = async (table: Table, client: Client) => {
    const { session } = await client.ask(TEXTS, { id: table.sessionId });
    return (session as unknown as { live: Live }).live;
  };
  const read = async (table: Table, client: Client) =>
    (await look(table, client)).contributions.map(({ text }) => text);
  const ready = (table: Table, who: Client, phase = 'write-questions') =>
    who.ask(READY, { input: { sessionId: table.sessionId, phase, ready: true } });
  /** Ada brings the case; the others write questions in silence. */
  const silent = async () => {
    const table = await (await Table.lay(w)).open('tienstappen');
    await table.choose(table.mentees[0], 'choose-case');
    await table.goTo('write-questions');
    return table;
  };
  const writes = (table: Table, who: Client, text: string) => table.writes(who, 'write-questions', 'QUESTION', text);

  it('hides what somebody writes from all others, in every question that they can ask', async () => {
    const table = await silent();
    const [ada, ben, cas] = table.mentees;
    await writes(table, ben, 'of ben');
    await writes(table, cas, 'of cas');
    expect(await read(table, ben)).toEqual(['of ben']);
    expect(await read(table, cas)).toEqual(['of cas']);
    for (const other of [ada, table.mentor]) expect(await read(table, other)).toEqual([]);
    const { id } = await w.owner.getRepository(Contribution).findOneByOrFail({ text: 'of ben' });
    const rate = 'mutation ($input: RateContribution!) { rateContribution(input: $input) { id } }';
    await expect(ada.ask(rate, { input: { id, rating: 'WARM' } })).rejects.toMatchObject({
      answers: [{ code: 'NOT_FOUND' }],
    });
  });

  it('lets no text of another through on a stream, not even where screens are told together', async () => {
    const table = await silent();
    const [ada, ben, cas, dee] = table.mentees;
    const { lastNumber } = await look(table, ada);
    const shared = FOLLOW.replace('contributions { text }', 'phase');
    const listen = (query: string) => (client: Client) =>
      client.listen(query, { id: table.sessionId, after: lastNumber - 1 });
    const streams = [
      ...[table.mentor, ada, cas, dee].map(listen(shared)), // of one scope with the author: one read for all
      ...[table.mentor, ada, cas, dee].map(listen(FOLLOW)), // each with its own list as well
    ];
    const author = listen(shared)(ben);
    await Promise.all([...streams, author].map((stream) => stream.next()));
    await writes(table, ben, 'a secret');
    for (const stream of streams) {
      const { value } = (await stream.next()) as { value: { data: { sessionLive: Update } } };
      expect(JSON.stringify(value)).toContain('CONTRIBUTED');
      expect(JSON.stringify(value)).not.toContain('a secret');
    }
    await Promise.all([...streams, author].map((stream) => stream.return?.()));
  });

  it('shows all texts to all when everybody who writes has handed in, also when the last two do at once', async () => {
    const table = await silent();
    const [ada, ben, cas, dee] = table.mentees;
    for (const one of [ben, cas, dee]) await writes(table, one, `of ${one.id}`);
    await ready(table, ben);
    await ready(table, ada); // the case owner does not write, and is not waited for
    expect((await look(table, ada)).revealed).toBe(false);
    expect(await read(table, ada)).toEqual([]);
    await Promise.all([ready(table, cas), ready(table, dee)]);
    for (const client of table.everyone) expect(await read(table, client)).toHaveLength(3);
    const revealed = { sessionId: table.sessionId, kind: 'REVEALED' as const };
    expect(await w.owner.getRepository(SessionEvent).countBy(revealed)).toBe(1);
  });

  it('shows them when it ends, also when not all have handed in, and to a screen that catches up', async () => {
    const table = await silent();
    const [ada, ben] = table.mentees;
    await writes(table, ben, 'of ben');
    await ready(table, ben);
    const before = (await look(table, ada)).lastNumber;
    await table.mentor.ask(NEXT, table.leaving('write-questions'));
    expect(await read(table, ada)).toEqual(['of ben']);
    const stream = ada.listen(FOLLOW, { id: table.sessionId, after: before - 2 });
    const { value } = (await stream.next()) as { value: { data: { sessionLive: Update } } };
    expect(JSON.stringify(value.data.sessionLive.events)).toContain('of ben');
    await stream.return?.();
  });

  it('that comes back hides nothing that was read already, only what is new', async () => {
    const table = await silent();
    const [ada, ben, cas] = table.mentees;
    await writes(table, ben, 'of ben');
    await table.goTo('value-questions');
    const back = 'mutation ($input: MovePhase!) { previousPhase(input: $input) { id } }';
    await table.mentor.ask(back, table.leaving('value-questions'));
    await writes(table, cas, 'of cas');
    expect(await read(table, ada)).toEqual(['of ben']);
  });

  it('waits for those who are there: going out hands in nothing, and shows nothing', async () => {
    const table = await silent();
    const [ada, ben, cas, dee] = table.mentees;
    await writes(table, ben, 'of ben');
    await ready(table, ben);
    await ready(table, cas);
    await dee.ask(LEAVE, { id: table.sessionId });
    expect(await read(table, ada)).toEqual([]);
    await writes(table, cas, 'one more');
    expect(await read(table, ada)).toEqual([]);
  });

  it('in a session that is closed hides nothing any more', async () => {
    const table = await silent();
    await writes(table, table.mentees[1], 'of ben');
    await table.closes(table.mentor, true);
    expect(await read(table, table.mentees[0])).toEqual(['of ben']);
  });
});

describe('a phase in which the case owner sits outside the circle', () => {
  const w = world();
  const shared = FOLLOW.replace('contributions { text }', 'phase');
  const gossip = async () => {
    const table = await (await Table.lay(w)).open('roddel');
    await table.choose(table.mentees[0], 'choose-case');
    await table.goTo('gossip');
    return table;
  };
  const read = async (table: Table, client: Client) => {
    const { session } = await client.ask(TEXTS, { id: table.sessionId });
    return (session as unknown as { live: Live }).live.contributions.map(({ text }) => text);
  };

  it('keeps what is written in it from the case owner until it is over, and from nobody else', async () => {
    const table = await gossip();
    const [ada, ben] = table.mentees;
    await table.writes(ben, 'gossip', 'HYPOTHESIS', 'he is afraid');
    await table.writes(ada, 'gossip', 'NOTE', 'a note of my own');
    expect(await read(table, ada)).toEqual(['a note of my own']);
    for (const other of [table.mentor, ...table.mentees.slice(1)])
      expect(await read(table, other)).toEqual(['he is afraid']);
    await table.mentor.ask(NEXT, table.leaving('gossip'));
    expect(await read(table, ada)).toEqual(['he is afraid', 'a note of my own']);
  });

  it('tells it to all other screens at once, and lets no word through to that of the case owner', async () => {
    const table = await gossip();
    const [ada, ben] = table.mentees;
    const { session } = await ada.ask(TEXTS, { id: table.sessionId });
    const { lastNumber } = (session as unknown as { live: Live }).live;
    const streams = table.everyone.map((client) =>
      client.listen(shared, { id: table.sessionId, after: lastNumber - 1 }),
    );
    await Promise.all(streams.map((stream) => stream.next()));
    await table.writes(ben, 'gossip', 'HYPOTHESIS', 'he is afraid');
    const heard = await Promise.all(streams.map(async (stream) => JSON.stringify((await stream.next()).value)));
    for (const words of heard) expect(words).toContain('CONTRIBUTED');
    const told = table.everyone.filter((_, at) => heard[at].includes('he is afraid'));
    expect(told).toEqual(table.everyone.filter((client) => client !== ada));
    await Promise.all(streams.map((stream) => stream.return?.()));
  });
});
