import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { type Client, Table, uuid, world } from '@api/testing';
import { Membership, MembershipState } from '@api/mentor-group';
import { Contribution } from './contribution.entity.js';

const documents = [...readFileSync('web/src/intervisie/documents.ts', 'utf8').matchAll(/graphql\(`([^`]*)`\)/g)].map(
  ([, text]) => text.replaceAll(' @unmask', ''),
);
const [LIVE] = documents.filter((text) => text.includes('subscription SessionLive'));
const partsOf = (text: string) =>
  documents.filter((part) => text.includes(`...${/fragment (\w+) on/.exec(part)?.[1] ?? '?'}\n`));
/** The document of the web app, which must stay one that may be shared. */
const FOLLOW = [LIVE, ...partsOf(LIVE)].join('');
const OWN = `subscription ($id: ID!) { sessionLive(sessionId: $id, after: 0) { live { contributions { text } } } }`;
const NUMBER = `query ($id: ID!) { session(id: $id) { live { lastNumber } } }`;

interface Update {
  events: { number: number; kind: string; contribution: { text: string } | null }[];
}

/** The screen of somebody, from a number on. */
class Screen {
  private readonly stream: AsyncIterableIterator<unknown>;

  constructor(client: Client, sessionId: string, from: number) {
    this.stream = client.listen(FOLLOW, { sessionId, after: from });
  }

  /** What it was told, up to a number; nothing when the stream ended. */
  async until(number: number): Promise<Update['events']> {
    const { value } = (await this.stream.next()) as { value?: { data: { sessionLive: Update } } };
    if (!value) return [];
    const { events } = value.data.sessionLive;
    return events.at(-1)!.number >= number ? events : [...events, ...(await this.until(number))];
  }
}

describe('a delivery to several screens', () => {
  const w = world();

  /** The screens of these people, with everything so far; they began at different moments. */
  const following = async (table: Table, clients: Client[]) => {
    const { session } = await table.mentor.ask(NUMBER, { id: table.sessionId });
    const { lastNumber } = (session as unknown as { live: { lastNumber: number } }).live;
    const screens = clients.map((client, at) => new Screen(client, table.sessionId, at % 3));
    await Promise.all(screens.map((screen) => screen.until(lastNumber)));
    return { number: lastNumber + 1, screens };
  };

  it('is one read where their rights are the same, wherever each of them began', async () => {
    const cost = async (mentees: number) => {
      const table = await (await Table.lay(w, { mentees })).open();
      await table.goTo('cases');
      const { number, screens } = await following(table, table.mentees);
      const heard: string[] = [];
      const statements = await w.statements(async () => {
        await table.writes(table.mentor, 'cases', 'CASE');
        for (const screen of screens) heard.push(JSON.stringify(await screen.until(number)));
      });
      expect(new Set(heard).size).toBe(1);
      expect(heard[0]).toContain('CONTRIBUTED');
      await w.close();
      return statements;
    };
    expect(await cost(6)).toBe(await cost(4));
  });

  it('is never shared where rights differ: who is not in the session does not read what is said in it', async () => {
    const table = await Table.lay(w, { mentees: 5 });
    const absent = table.mentees.pop()!;
    await table.open();
    await table.goTo('cases');
    const { number, screens } = await following(table, [...table.mentees, absent]);
    await table.writes(table.mentees[0], 'cases', 'CASE', 'among those present');
    const heard = await Promise.all(screens.map((screen) => screen.until(number)));
    const texts = heard.map((events) => events.at(-1)?.contribution?.text ?? null);
    expect(texts).toEqual([...table.mentees.map(() => 'among those present'), null]);
  });

  it('goes on for the others when somebody leaves the group, who gets nothing more', async () => {
    const table = await (await Table.lay(w)).open();
    await table.goTo('cases');
    const { number, screens } = await following(table, table.mentees);
    const gone = { groupId: table.group.id, personId: table.group.mentees[0].id };
    await w.owner.getRepository(Membership).update(gone, { state: MembershipState.ENDED });
    await table.writes(table.mentor, 'cases', 'CASE');
    const heard = await Promise.all(screens.map((screen) => screen.until(number)));
    expect(heard.map((events) => events.length > 0)).toEqual([false, true, true, true]);
  });

  it('is for each alone when it asks for something of their own', async () => {
    const table = await (await Table.lay(w)).open();
    const about = { sessionId: table.sessionId, groupId: table.group.id, phase: 'cases', at: new Date() };
    for (const { id } of table.mentees)
      await w.insert(Contribution, {
        ...{ ...about, id: uuid(), authorId: id, text: id },
        ...{ kind: 'NOTE', audience: 'AUTHOR' },
      } as never);
    const streams = table.mentees.map((client) => client.listen(OWN, { id: table.sessionId }));
    const first = await Promise.all(streams.map((stream) => stream.next()));
    const own = ({ id }: Client) => ({ data: { sessionLive: { live: { contributions: [{ text: id }] } } } });
    expect(first.map(({ value }) => value)).toEqual(table.mentees.map(own));
  });
});
