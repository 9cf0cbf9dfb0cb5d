import { describe, expect, it } from '@jest/globals';
import { Membership } from '@api/mentor-group';
import { type Client, OPEN, Table, world } from '@api/testing';
import { Presence } from './presence.service.js';
import { WaitingPerson } from './waiting-person.entity.js';

const WAITING = 'query ($id: ID!) { session(id: $id) { waiting { id } } }';
const FOLLOW = 'subscription ($id: ID!) { sessionLive(sessionId: $id) { live { phase } } }';

describe('before a session is opened', () => {
  const w = world();
  const waiting = async (looks: Client, { sessionId }: Table) => {
    const { session } = await looks.ask(WAITING, { id: sessionId });
    return (session as { waiting: { id: string }[] }).waiting.map(({ id }) => id);
  };
  /** A screen that waits; what it hears first is that the session was opened. */
  const comes = (someone: Client, { sessionId }: Table) => {
    const stream = someone.listen(FOLLOW, { id: sessionId });
    return { opened: stream.next(), leave: () => stream.return?.() };
  };
  const until = async (look: () => Promise<string[]>, wanted: Client['id'][]) => {
    let seen = await look();
    while (seen.join() !== wanted.join()) seen = await look();
  };

  it('the table sees who is there, in order of coming, until the screen goes', async () => {
    const table = await Table.lay(w);
    const [ada, ben] = table.mentees;
    const look = () => waiting(table.mentor, table);
    expect(await look()).toEqual([]);
    const first = comes(ben, table);
    await until(look, [ben.id]);
    const second = comes(ada, table);
    await until(look, [ben.id, ada.id]);
    await first.leave();
    await until(look, [ada.id]);
    await table.mentor.ask(OPEN, { input: { sessionId: table.sessionId } });
    expect(await second.opened).toMatchObject({ value: { data: { sessionLive: { live: { phase: 'check-in' } } } } });
    await second.leave();
  });

  it('who has not promised to keep it inside is not shown, and sees nobody', async () => {
    const table = await Table.lay(w);
    const [ada, ben] = table.mentees;
    await w.owner.getRepository(Membership).update({ personId: ben.id! }, { confidentialityAcceptedAt: null });
    const screens = [comes(ben, table), comes(ada, table)];
    await until(() => waiting(table.mentor, table), [ada.id]);
    expect(await waiting(ben, table)).toEqual([]);
    for (const screen of screens) await screen.leave();
  });

  it('whose process was killed is gone after a minute, and who is still there stays', async () => {
    const table = await Table.lay(w);
    const [ada, ben] = table.mentees;
    const screen = comes(ada, table);
    const look = () => waiting(table.mentor, table);
    await until(look, [ada.id]);
    const killed = { personId: ben.id!, since: w.clock.now(), seenAt: w.clock.now() };
    await w.insert(WaitingPerson, { sessionId: table.sessionId, groupId: table.group.id, ...killed });
    expect(await look()).toEqual([ada.id, ben.id]);
    w.clock.pass(61_000);
    expect(await look()).toEqual([]);
    await w.app.get(Presence).look();
    expect(await look()).toEqual([ada.id]);
    expect(await w.owner.getRepository(WaitingPerson).countBy({ sessionId: table.sessionId })).toBe(1);
    await screen.leave();
  });
});
