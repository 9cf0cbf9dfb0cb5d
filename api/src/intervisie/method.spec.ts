import { describe, expect, it } from '@jest/globals';
import { SessionKind } from '@api/planning';
import { type Client, OPEN, Table, world } from '@api/testing';

const CHOICE = `query ($sessionId: ID!, $people: Int, $minutes: Int, $trust: Boolean, $caseKind: CaseKind) {
  methodChoice(sessionId: $sessionId, people: $people, minutes: $minutes, trust: $trust, caseKind: $caseKind) {
    people minutes trust recent { id } advice { method { id name { nl } } verdict reason needed } } }`;
const METHOD = `query ($id: ID!) { method(id: $id) { id version minutes suits usedIn people { from to }
  phases { id } wholeSession { id minutes } } }`;

interface Choice {
  people: number;
  minutes: number;
  trust: boolean;
  recent: { id: string }[];
  advice: { method: { id: string }; verdict: string; reason: string; needed: number }[];
}

describe('choosing a method', () => {
  const w = world();
  const choice = async (client: Client, table: Table, more: object = {}) =>
    (await client.ask(CHOICE, { sessionId: table.sessionId, ...more })).methodChoice as unknown as Choice;
  const about = ({ advice }: Choice, id: string) => advice.find(({ method }) => method.id === id);

  /** A session of this group that was held by a method. */
  async function held(table: Table, methodId: string): Promise<Table> {
    await table.mentor.ask(OPEN, { input: { sessionId: table.sessionId, methodId } });
    await table.closes(table.mentor, true);
    return Table.lay(w, { group: table.group });
  }

  it('reckons with the size of the group and the minutes that were planned', async () => {
    const table = await Table.lay(w, { mentees: 4 });
    const found = await choice(table.mentees[0], table);
    expect(found).toMatchObject({ people: 5, minutes: 120, trust: false, recent: [] });
    expect(about(found, 'roddel')).toMatchObject({ verdict: 'WARNED', reason: 'NEEDS_TRUST' });
    expect(about(found, 'troika')).toMatchObject({ verdict: 'WARNED', reason: 'TOO_MANY' });
    expect(about(found, 'tienstappen')).toMatchObject({ verdict: 'WARNED', reason: 'TOO_LONG', needed: 145 });
    expect(found.advice[0]).toMatchObject({ method: { id: 'incident' }, verdict: 'RECOMMENDED', needed: 110 });
  });

  it('listens to what the group says of today', async () => {
    const table = await Table.lay(w);
    const said = { people: 3, minutes: 150, trust: true, caseKind: 'DILEMMA' };
    const found = await choice(table.mentor, table, said);
    expect(found).toMatchObject({ people: 3, minutes: 150, trust: true });
    expect(about(found, 'troika')!.verdict).not.toBe('WARNED');
    expect(about(found, 'incident')).toMatchObject({ reason: 'TOO_FEW' });
    await expect(table.mentor.ask(CHOICE, { sessionId: table.sessionId, people: 0 })).rejects.toMatchObject({
      answers: [{ code: 'BAD_INPUT' }],
    });
  });

  it('shows what the group did last, advises something else, and comes to trust after three sessions', async () => {
    const first = await Table.lay(w);
    const third = await held(await held(first, 'incident'), 'tietze');
    const found = await choice(third.mentor, third);
    expect(found.recent.map(({ id }) => id)).toEqual(['tietze', 'incident']);
    expect(found.trust).toBe(false);
    expect(about(found, 'tietze')).toMatchObject({ verdict: 'POSSIBLE', reason: 'USED_LAST' });
    const fourth = await held(third, 'tietze');
    const later = await choice(fourth.mentor, fourth);
    expect(later).toMatchObject({ trust: true, recent: [{ id: 'tietze' }, { id: 'incident' }] });
    expect(about(later, 'roddel')!.verdict).not.toBe('WARNED');
  });

  it('offers a work visit nothing but its own script, and what other kinds of session did does not count', async () => {
    const table = await Table.lay(w, { kind: SessionKind.WORK_VISIT });
    expect((await choice(table.mentor, table)).advice.map(({ method }) => method.id)).toEqual(['work-visit']);
    await held(table, 'work-visit');
    const next = await Table.lay(w, { group: table.group });
    expect((await choice(next.mentor, next)).recent).toEqual([]);
  });

  it('is for the group alone, and tells nobody else what it did', async () => {
    const table = await Table.lay(w);
    const ask = (client: Client) => client.ask(CHOICE, { sessionId: table.sessionId });
    for (const someone of [await w.newHr(table.group.organisation), (await w.newGroup()).mentor])
      await expect(ask(await w.as(someone))).rejects.toMatchObject({ answers: [{ code: 'NOT_FOUND' }] });
  });

  it('shows a method with the session around it, and none that there is not', async () => {
    const someone = (await Table.lay(w)).mentees[0];
    const { method } = await someone.ask(METHOD, { id: 'tietze' });
    expect(method).toMatchObject({ people: { from: 4, to: 9 }, minutes: 40 });
    const { phases, wholeSession } = method as unknown as Record<string, { id: string }[]>;
    expect([phases.length, wholeSession.length, wholeSession[0].id]).toEqual([8, 13, 'check-in']);
    await expect(someone.ask(METHOD, { id: 'karaoke' })).rejects.toMatchObject({ answers: [{ code: 'NOT_FOUND' }] });
  });
});
