import { beforeAll, describe, expect, it } from '@jest/globals';
import { Mail } from './mail/mail.entity.js';
import { Printed, Probe, world } from '@api/testing';
import { Db } from './db/db.js';
import { Jobs } from './jobs/jobs.js';
import { Outbox } from './events/outbox.entity.js';
import { Documents } from './graphql/documents.js';
import { Live } from './live/live.js';

const CANARY = 'canary-the-words-of-somebody';

/** What people write stays out of every log, error and event, also when it is what goes wrong. */
describe('(trap 7) private words', () => {
  const w = world({ DEVELOPMENT: false }, Probe);
  const printed = new Printed();

  beforeAll(() => {
    Object.assign(w.app.get(Documents), { only: false }); // in production, but for the documents of this test
  });

  const logs = () => printed.all;
  const faults = () => printed.lines.filter((line) => line.includes('"fault"'));

  it.each([
    ['a statement that quotes them', 'query ($text: String!) { probeStatement(text: $text) }'],
    ['an error that quotes them', 'query ($text: String!) { probeError(text: $text) }'],
    [
      'a mutation that fails after writing them',
      'mutation ($text: String!) { probeHalf(name: $text, how: "code") { name } }',
    ],
    ['a validator that refuses them', 'mutation ($text: String!) { useSignInLink(input: { secret: $text }) { id } }'],
  ])('are in no log and no answer after %s', async (_how, query) => {
    const hr = await w.as(await w.newHr(await w.newOrganisation()));
    const { errors } = await hr.answer(query, { text: CANARY });
    expect(JSON.stringify(errors)).not.toContain(CANARY);
    expect(logs()).not.toContain(CANARY);
  });

  it('are in no log and no answer after a delivery that fails', async () => {
    const group = await w.newGroup();
    const [ada, mentor] = [await w.as(group.mentees[0]), await w.as(group.mentor)];
    const query = 'subscription ($id: ID!, $text: String!) { probedFault(groupId: $id, text: $text) }';
    const tell = 'mutation ($id: ID!) { probeTell(groupId: $id) }';
    const stream = ada.listen(query, { id: group.id, text: CANARY });
    const first = stream.next();
    while (w.app.get(Live).listeners < 2) await new Promise(setImmediate);
    await mentor.ask(tell, { id: group.id });
    const { value } = await first;
    expect(value).toMatchObject({ errors: [{ extensions: { code: 'FAULT' } }] });
    expect(JSON.stringify(value)).not.toContain(CANARY);
    expect(logs()).not.toContain(CANARY);
  });

  it('leave a line with an id, a place and a statement, so that the fault can be found', () => {
    expect(faults().length).toBeGreaterThanOrEqual(3);
    for (const line of faults())
      expect(JSON.parse(line).message).toMatchObject({ id: expect.any(String), stack: expect.any(Array) });
  });

  it('are in no event and no mail', async () => {
    const rows = [await w.owner.getRepository(Outbox).find(), await w.owner.getRepository(Mail).find()];
    expect(JSON.stringify(rows)).not.toContain(CANARY);
  });

  it('are in no log after a job that fails', async () => {
    const task = `task-${CANARY.length}`;
    w.app.get(Jobs).register(task, async () => {
      throw new Error(CANARY);
    });
    await w.app.get(Db).asSystem(() => w.app.get(Jobs).enqueue(task, {}));
    await w.settle();
    expect(logs()).toContain('Failed task');
    expect(logs()).not.toContain(CANARY);
  });

  it('are in no log when a link is asked for', async () => {
    const address = `${CANARY}@example.org`;
    await w.nobody.ask(`mutation { askForSignInLink(input: { address: "${address}" }) }`);
    await w.settle();
    expect(logs()).not.toContain(CANARY);
  });
});
