import { expect, it } from '@jest/globals';
import { Db, Jobs } from '@api/platform';
import { Programme } from '@api/programme';
import { type Client, Table, world } from '@api/testing';
import { CaseVote } from './case-vote.entity.js';

const REPORT =
  'query ($id: ID!) { session(id: $id) { live { caseKeptUntil contributions { text } agreements { id } } } }';
const TASKS = ['forget-cases', 'forget-case-votes'];

interface Report {
  caseKeptUntil: string | null;
  contributions: { text: string }[];
  agreements: object[];
}

const w = world();
const report = async (client: Client, id: string) =>
  ((await client.ask(REPORT, { id })).session as unknown as { live: Report }).live;
const read = async (client: Client, id: string) => (await report(client, id)).contributions.map(({ text }) => text);
const hour = async () => {
  for (const task of TASKS) await w.app.get(Db).asSystem(() => w.app.get(Jobs).enqueue(task, {}));
  await w.settle();
};

it('a case is for those who were there, until the programme says; what the group kept stays, for all', async () => {
  w.clock.set(new Date('2027-03-01T09:00:00Z'));
  const table = await Table.lay(w);
  const [ada, ben] = table.mentees;
  const absent = table.mentees.pop()!;
  const { sessionId: id, group } = await table.open();
  await w.owner.getRepository(Programme).update({ id: group.programme.id }, { caseMonths: 2 });
  await table.choose(ada);
  await w.insert(CaseVote, { sessionId: id, groupId: group.id, voterId: ben.id!, candidateId: ada.id! });
  await table.goTo('questions');
  await table.writes(ben, 'questions', 'QUESTION', 'about the case');
  await table.goTo('advice');
  await table.writes(ada, 'advice', 'NOTE', 'a note of my own');
  await table.goTo('take-along');
  await table.writes(ben, 'take-along', 'TAKEAWAY', 'for all');
  expect((await report(ada, id)).caseKeptUntil).toBeNull();
  await table.goTo('agreements');
  await table.promises(ada);
  await table.closes(table.mentor);

  expect(await report(ada, id)).toMatchObject({
    caseKeptUntil: expect.stringMatching('2027-05-01T09:0'),
    agreements: [{}],
  });
  // months later they sign in again
  const reads = () => Promise.all([ada, ben, absent].map(async (who) => read(await w.as(who.id!), id)));
  const whole = [['about the case', 'a note of my own', 'for all'], ['about the case', 'for all'], ['for all']];
  w.clock.set(new Date('2027-05-01T08:50:00Z'));
  await hour();
  expect(await reads()).toEqual(whole);
  w.clock.set(new Date('2027-05-01T09:10:00Z'));
  await hour();
  expect(await reads()).toEqual([['for all'], ['for all'], ['for all']]);
  expect((await report(await w.as(ada.id!), id)).agreements).toHaveLength(1);
  expect(await w.owner.getRepository(CaseVote).countBy({ sessionId: id })).toBe(0);
});
