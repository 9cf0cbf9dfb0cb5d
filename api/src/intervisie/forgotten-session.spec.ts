import { describe, expect, it } from '@jest/globals';
import { forgottenAfterMs, reopenableMs } from '@libs/domain';
import { type Client, Table, world } from '@api/testing';
import { Session } from '@api/planning';
import { Db } from '@api/platform';
import { ForgottenSessions } from './forgotten-session.service.js';
import { SessionEvent } from './session-event.entity.js';

const LOOK = `query ($id: ID!) { session(id: $id) { state live { closedAt forgotten phase phaseStartedAt lastNumber
  contributions { text } agreements { text } } } }`;
const REOPEN = 'mutation ($id: ID!) { reopenSession(sessionId: $id) { closedAt lastNumber } }';

interface Shown {
  state: string;
  live: { closedAt: string | null; forgotten: boolean; phase: string; lastNumber: number; contributions: object[] };
}

const minute = 60_000;
const refused = (reason: string) => ({ answers: [{ code: 'REFUSED', reason }] });

describe('a forgotten session', () => {
  const w = world(); // its clock moves
  const look = async (table: Table, client = table.mentor) =>
    (await client.ask(LOOK, { id: table.sessionId })).session as unknown as Shown;
  const reopen = (table: Table, client: Client) => client.ask(REOPEN, { id: table.sessionId });
  const closeForgotten = () => w.app.get(Db).asSystem(() => w.app.get(ForgottenSessions).close(null));
  /** A session of an hour that began now, of which somebody wrote a case. */
  const left = async (mentees = 4) => {
    const table = await Table.lay(w, { mentees });
    await w.owner.getRepository(Session).update(table.sessionId, { startsAt: w.clock.now(), minutes: 60 });
    await table.open();
    await table.goTo('cases');
    await table.writes(table.mentees[0], 'cases', 'CASE', 'a case');
    return table;
  };
  const forgotten = async () => {
    const table = await left();
    w.clock.pass(61 * minute + forgottenAfterMs);
    await closeForgotten();
    return table;
  };

  it('does not block the group: the next one opens, and this one is closed with everything in it', async () => {
    const table = await left();
    const next = await Table.lay(w, { group: table.group });
    await expect(next.open()).rejects.toMatchObject(refused('otherSessionLive'));
    w.clock.pass(61 * minute + forgottenAfterMs);
    await next.open();
    expect(await look(next)).toMatchObject({ state: 'LIVE' });
    expect(await look(table)).toMatchObject({
      state: 'HELD',
      live: { forgotten: true, phase: 'cases', contributions: [{ text: 'a case' }] },
    });
  });

  it('closes itself after its end and a margin, not before, and once', async () => {
    const table = await left();
    const before = (await look(table)).live.lastNumber;
    w.clock.pass(59 * minute + forgottenAfterMs);
    await closeForgotten();
    expect(await look(table)).toMatchObject({ state: 'LIVE', live: { closedAt: null } });
    w.clock.pass(2 * minute);
    await Promise.all([closeForgotten(), closeForgotten()]);
    const { state, live } = await look(table);
    expect([state, live.forgotten, live.lastNumber]).toEqual(['HELD', true, before + 1]);
    const last = { sessionId: table.sessionId, number: live.lastNumber };
    expect(await w.owner.getRepository(SessionEvent).findOneBy(last)).toMatchObject({ kind: 'CLOSED', byId: null });
    await expect(table.writes(table.mentees[0], 'cases', 'CASE')).rejects.toMatchObject(refused('sessionNotLive'));
  });

  it('tells the screens that are still open', async () => {
    const table = await left();
    const { lastNumber } = (await look(table)).live;
    const follow = `subscription ($id: ID!, $after: Int!) { sessionLive(sessionId: $id, after: $after) { events { kind } live { forgotten } } }`;
    const screen = table.mentees[1].listen(follow, { id: table.sessionId, after: lastNumber - 1 });
    await screen.next();
    w.clock.pass(61 * minute + forgottenAfterMs);
    await closeForgotten();
    const told = { events: [{ kind: 'CLOSED' }], live: { forgotten: true } };
    expect((await screen.next()).value).toMatchObject({ data: { sessionLive: told } });
    await screen.return?.();
  });

  it('is opened again by anybody who was there, once, and goes on where it was', async () => {
    const table = await forgotten();
    const [ada, ben] = table.mentees;
    const { lastNumber } = (await look(table)).live;
    await Promise.allSettled([reopen(table, ada), reopen(table, ben)]);
    expect(await look(table)).toMatchObject({
      state: 'LIVE',
      live: { closedAt: null, forgotten: false, phase: 'cases', lastNumber: lastNumber + 1 },
    });
    await table.writes(ada, 'cases', 'CASE', 'another');
    await closeForgotten();
    expect((await look(table)).state).toBe('LIVE');
    w.clock.pass(forgottenAfterMs);
    await closeForgotten();
    expect(await look(table)).toMatchObject({ state: 'HELD', live: { contributions: [{}, {}] } });
  });

  it('is not opened again after a day, nor by who was not there, nor while another one runs', async () => {
    const table = await forgotten();
    const [ada] = table.mentees;
    const outsider = await w.as((await w.newGroup()).mentees[0]);
    await expect(reopen(table, outsider)).rejects.toMatchObject({ answers: [{ code: 'NOT_FOUND' }] });
    const newcomer = await w.newPerson(table.group.organisation);
    await w.addMember({ id: table.group.id, organisationId: table.group.organisation.id }, newcomer);
    await expect(reopen(table, await w.as(newcomer))).rejects.toMatchObject(refused('notInSession'));
    const next = await (await Table.lay(w, { group: table.group })).open();
    await expect(reopen(table, ada)).rejects.toMatchObject(refused('otherSessionLive'));
    await next.closes(next.mentor, true);
    w.clock.pass(reopenableMs);
    await expect(reopen(table, ada)).rejects.toMatchObject(refused('sessionStaysClosed'));
  });

  it('is not one that somebody closed: that stays closed', async () => {
    const table = await left();
    await table.closes(table.mentor, true);
    await expect(reopen(table, table.mentees[0])).rejects.toMatchObject(refused('sessionStaysClosed'));
  });
});
