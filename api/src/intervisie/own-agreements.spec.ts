import { describe, expect, it } from '@jest/globals';
import { Membership, MembershipState } from '@api/mentor-group';
import { type Client, Table, uuid, world } from '@api/testing';

const MINE = 'query { me { agreements { id text outcome barrier groupId } } }';
const ANSWER = 'mutation ($input: AnswerOwnAgreement!) { answerOwnAgreement(input: $input) { outcome barrier } }';
const TOGETHER = 'mutation ($input: AnswerAgreement!) { answerAgreement(input: $input) { outcome } }';
const CHANGED = 'subscription { myAgreementsChanged { outcome } }';
const LOOK_BACK = 'query ($id: ID!) { session(id: $id) { live { lastNumber lookBack { id outcome } } } }';
const FOLLOW = `subscription ($id: ID!, $after: Int!) { sessionLive(sessionId: $id, after: $after) {
  events { kind agreement { outcome } } } }`;

const refused = (reason: string) => ({ answers: [expect.objectContaining({ code: 'REFUSED', reason })] });
const notFound = { answers: [expect.objectContaining({ code: 'NOT_FOUND' })] };

interface Mine {
  id: string;
  outcome: string | null;
  barrier: string | null;
}

describe('own agreements', () => {
  const w = world();
  const mine = async (client: Client) => ((await client.ask(MINE)).me as unknown as { agreements: Mine[] }).agreements;
  const says = (client: Client, id: string, outcome: string | null, barrier?: string) =>
    client.ask(ANSWER, { input: { id, outcome, barrier } });
  const lookBack = async (table: Table) => {
    const { session } = await table.mentor.ask(LOOK_BACK, { id: table.sessionId });
    return (session as unknown as { live: { lastNumber: number; lookBack: Mine[] } }).live;
  };

  /** A session in which the first mentee promised two things and the second one; it is closed. */
  const promised = async () => {
    const table = await (await Table.lay(w)).open();
    await table.goTo('agreements');
    const [ada, ben] = table.mentees;
    const [first, second] = [uuid(), uuid()];
    await table.promises(ada, ada, first, '2099-01-30');
    await table.promises(table.mentor, ada, second, '2099-01-31');
    await table.promises(ben);
    return { table, ada, ben, first, second };
  };
  const held = async () => {
    const at = await promised();
    await at.table.closes(at.table.mentor);
    w.clock.pass(60_000);
    return at;
  };
  const nextSession = async ({ group }: Table) => {
    const next = await (await Table.lay(w, { group })).open();
    await next.goTo('look-back');
    return next;
  };

  it('of all sessions are one list, answered there and told to the own other screens', async () => {
    const { ada, ben, table, first, second } = await held();
    expect(await mine(ada)).toMatchObject([
      { id: first, outcome: null, groupId: table.group.id },
      { id: second, outcome: null },
    ]);
    const screen = ada.listen(CHANGED, {});
    const told = screen.next();
    await expect(says(ada, first, 'NOT_DONE')).rejects.toMatchObject({ answers: [{ code: 'BAD_INPUT' }] });
    await says(ada, first, 'NOT_DONE', 'no time');
    expect((await told).value).toEqual({ data: { myAgreementsChanged: [{ outcome: null }, { outcome: 'NOT_DONE' }] } });
    expect(await mine(ada)).toMatchObject([{ id: second }, { id: first, outcome: 'NOT_DONE', barrier: 'no time' }]);
    await says(ada, first, null);
    expect((await mine(ada)).map(({ outcome }) => outcome)).toEqual([null, null]);
    for (const other of [ben, table.mentor]) await expect(says(other, first, 'DONE')).rejects.toMatchObject(notFound);
    await screen.return?.();
  });

  it('that were answered between sessions are looked back on in the next, and in no later one', async () => {
    const { ada, ben, table, first, second } = await held();
    await says(ada, first, 'TRIED');
    const next = await nextSession(table);
    const [bens] = await mine(ben);
    expect((await lookBack(next)).lookBack).toEqual(
      expect.arrayContaining([
        { id: first, outcome: 'TRIED' },
        { id: second, outcome: null },
        { id: bens.id, outcome: null },
      ]),
    );
    const together = (who: Client, id: string, outcome: string) =>
      who.ask(TOGETHER, { input: { id, outcome, sessionId: next.sessionId } });
    await together(next.mentor, first, 'DROPPED');
    expect((await lookBack(next)).lookBack).toContainEqual({ id: first, outcome: 'TRIED' });
    for (const id of [second, bens.id]) await together(next.mentor, id, 'DONE');
    await expect(says(ada, second, 'DROPPED')).rejects.toMatchObject(refused('answeredTogether'));
    await next.closes(next.mentor, true);
    w.clock.pass(60_000);
    expect((await lookBack(await nextSession(table))).lookBack).toEqual([]);
  });

  it('that are answered while the group looks back show on all screens', async () => {
    const { ada, table, first } = await held();
    const next = await nextSession(table);
    const { lastNumber } = await lookBack(next);
    const screen = next.mentor.listen(FOLLOW, { id: next.sessionId, after: lastNumber });
    const heard = screen.next();
    await says(ada, first, 'DONE');
    const { value } = (await heard) as { value: { data: { sessionLive: { events: object[] } } } };
    expect(value.data.sessionLive.events).toEqual([{ kind: 'ANSWERED', agreement: { outcome: 'DONE' } }]);
    await screen.return?.();
  });

  it('stay behind in a group that somebody left', async () => {
    const { ada, table, first } = await held();
    const left = { groupId: table.group.id, personId: table.group.mentees[0].id };
    await w.owner.getRepository(Membership).update(left, { state: MembershipState.ENDED });
    expect(await mine(ada)).toEqual([]);
    await expect(says(ada, first, 'DONE')).rejects.toMatchObject(notFound);
  });
});
