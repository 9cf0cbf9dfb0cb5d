import { describe, expect, it } from '@jest/globals';
import { CHOOSE, NEXT, type Client, Table, uuid, world } from '@api/testing';
import { Contribution } from './contribution.entity.js';
import { SessionEvent } from './session-event.entity.js';

const LOOK = `query ($id: ID!) { session(id: $id) { live { lastNumber votes { voterId candidateId } contributions { id text rating } } } }`;
const VOTE = 'mutation ($input: VoteForCase!) { voteForCase(input: $input) { votes { voterId } } }';
const PUT_ON_AGENDA = 'mutation ($input: PutOnAgenda!) { putOnAgenda(input: $input) { id } }';
const WITHDRAW = 'mutation ($id: ID!) { withdrawAgendaItem(id: $id) { id } }';
const RATE = 'mutation ($input: RateContribution!) { rateContribution(input: $input) { rating } }';

interface Live {
  lastNumber: number;
  votes: { voterId: string; candidateId: string }[];
  contributions: { id: string; text: string; rating: string | null }[];
}

const refused = (reason: string) => ({ answers: [{ code: 'REFUSED', reason }] });
const w = world();
const look = async (table: Table, client = table.mentor) => {
  const { session } = await client.ask(LOOK, { id: table.sessionId });
  return (session as unknown as { live: Live }).live;
};
const gapless = async ({ sessionId }: Table) => {
  const events = await w.owner.getRepository(SessionEvent).find({ where: { sessionId }, order: { number: 'ASC' } });
  expect(events.map(({ number }) => number)).toEqual(events.map((_, at) => at + 1));
};

describe('voting for a case', () => {
  const vote = (table: Table, who: Client, whose: Client) =>
    who.ask(VOTE, { input: { sessionId: table.sessionId, personId: whose.id } });
  /** Two cases have been proposed, and the group chooses. */
  const choosing = async () => {
    const table = await (await Table.lay(w)).open();
    await table.goTo('cases');
    for (const one of table.mentees.slice(0, 2)) await table.writes(one, 'cases', 'CASE');
    await table.goTo('choose');
    return table;
  };

  it('is one vote each, which can change; two at once are one', async () => {
    const table = await choosing();
    const [ada, ben, cas] = table.mentees;
    await Promise.all([vote(table, cas, ada), vote(table, cas, ada)]);
    await vote(table, cas, ben);
    await Promise.all([vote(table, cas, ada), vote(table, cas, ben)]);
    expect((await look(table)).votes).toMatchObject([{ voterId: cas.id }]);
    await Promise.all(table.everyone.map((one) => vote(table, one, ada)));
    const { votes } = await look(table);
    expect(votes.map(({ voterId }) => voterId)).toEqual(table.everyone.map(({ id }) => id).sort());
    expect(new Set(votes.map(({ candidateId }) => candidateId))).toEqual(new Set([ada.id]));
    const before = (await look(table)).lastNumber;
    await vote(table, cas, ada);
    expect((await look(table)).lastNumber).toBe(before);
    await gapless(table);
  });

  it('is also for a case that was put on the agenda before, as long as it is on it; not for another item', async () => {
    const table = await choosing();
    const [ada, , cas] = table.mentees;
    const put = async (kind: string) => {
      const input = { id: uuid(), groupId: table.group.id, kind, situation: 'what goes on' };
      await cas.ask(PUT_ON_AGENDA, { input });
      return input.id;
    };
    await put('ITEM');
    await expect(vote(table, ada, cas)).rejects.toMatchObject(refused('noCaseProposed'));
    const id = await put('CASE');
    await vote(table, ada, cas);
    expect((await look(table)).votes).toMatchObject([{ candidateId: cas.id }]);
    await cas.ask(WITHDRAW, { id });
    await expect(vote(table, table.mentor, cas)).rejects.toMatchObject(refused('noCaseProposed'));
  });

  it('is followed by a choice that counts, also when the next step begins at the same moment', async () => {
    const table = await choosing();
    const [ada] = table.mentees;
    const { sessionId, mentor } = table;
    await Promise.all([
      mentor.ask(CHOOSE, { input: { sessionId, personId: ada.id } }),
      mentor.ask(NEXT, { input: { sessionId, leaving: 'choose' } }),
    ]);
    const { session } = await mentor.ask('query ($id: ID!) { session(id: $id) { live { caseOwnerId } } }', {
      id: sessionId,
    });
    expect(session).toEqual({ live: { caseOwnerId: ada.id } });
    await gapless(table);
  });

  it('is for a case that was proposed, where the method asks for it, until the case is chosen', async () => {
    const table = await choosing();
    const [ada, ben, cas] = table.mentees;
    await expect(vote(table, ada, cas)).rejects.toMatchObject(refused('noCaseProposed'));
    await vote(table, cas, ada);
    await table.mentor.ask(CHOOSE, { input: { sessionId: table.sessionId, personId: ada.id } });
    await expect(vote(table, cas, ben)).rejects.toMatchObject(refused('caseChosen'));
    expect((await look(table)).votes).toMatchObject([{ candidateId: ada.id }]);
    await table.goTo('questions');
    await expect(vote(table, cas, ben)).rejects.toMatchObject(refused('notInThisPhase'));
  });

  it('is done and seen by those who came', async () => {
    const table = await choosing();
    const newcomer = await w.newPerson(table.group.organisation);
    await w.addMember({ id: table.group.id, organisationId: table.group.organisation.id }, newcomer);
    const absent = await w.as(newcomer);
    await vote(table, table.mentees[2], table.mentees[0]);
    await expect(vote(table, absent, table.mentees[0])).rejects.toMatchObject(refused('notInSession'));
    expect((await look(table, absent)).votes).toEqual([]);
  });
});

describe('valuing questions and formulations', () => {
  const rate = (who: Client, id: string, rating = 'WARM') => who.ask(RATE, { input: { id, rating } });
  /** Ada brings the case, Ben and Cas have each written a question. */
  const valuing = async () => {
    const table = await (await Table.lay(w)).open('tienstappen');
    const [ada, ben, cas] = table.mentees;
    await table.choose(ada, 'choose-case');
    await table.goTo('write-questions');
    for (const one of [ben, cas]) await table.writes(one, 'write-questions', 'QUESTION', one.id!);
    const { id } = await w.owner.getRepository(Contribution).findOneByOrFail({ text: ben.id! });
    return { table, id, ada, ben, cas };
  };

  it('is for the case owner, in the phase that asks for it, about the questions of the phase before', async () => {
    const { table, id, ada, ben } = await valuing();
    await table.goTo('value-questions');
    for (const other of [ben, table.mentor])
      await expect(rate(other, id)).rejects.toMatchObject(refused('notInThisPhase'));
    await rate(ada, id, 'COLD');
    await rate(ada, id, 'WARM');
    const before = (await look(table)).lastNumber;
    await rate(ada, id, 'WARM');
    const { contributions, lastNumber } = await look(table, ben);
    expect(lastNumber).toBe(before);
    expect(contributions.find((one) => one.id === id)).toMatchObject({ rating: 'WARM' });
    await table.goTo('answers');
    await expect(rate(ada, id)).rejects.toMatchObject(refused('notInThisPhase'));
    await gapless(table);
  });

  it('of the core values what each formulated, and no longer the questions', async () => {
    const { table, id, ada, ben } = await valuing();
    await table.goTo('core');
    await table.writes(ben, 'core', 'FORMULATION', 'the core');
    await table.goTo('redefine');
    const core = await w.owner
      .getRepository(Contribution)
      .findOneByOrFail({ text: 'the core', sessionId: table.sessionId });
    await rate(ada, core.id, 'LUKEWARM');
    await expect(rate(ada, id)).rejects.toMatchObject(refused('notInThisPhase'));
    await table.writes(ada, 'redefine', 'FORMULATION', 'my own core');
    const own = await w.owner
      .getRepository(Contribution)
      .findOneByOrFail({ text: 'my own core', sessionId: table.sessionId });
    await expect(rate(ada, own.id)).rejects.toMatchObject(refused('notInThisPhase'));
  });
});
