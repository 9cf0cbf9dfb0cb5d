import { describe, expect, it } from '@jest/globals';
import { type Client, OPEN, Table, uuid, world } from '@api/testing';
import { type Method, methodOf } from '@libs/methods';

const FIELDS = 'id revision version publishedRevision script';
const MINE = `{ ownMethods { ${FIELDS} } }`;
const KEEP = `mutation ($input: KeepOwnMethod!) { kept: keepOwnMethod(input: $input) { ${FIELDS} } }`;
const PUBLISH = `mutation ($input: PublishOwnMethod!) { kept: publishOwnMethod(input: $input) { ${FIELDS} } }`;
const ALL = '{ methods(use: INTERVISIE) { id version minutes } }';
const SCRIPT = 'query ($id: ID!) { session(id: $id) { live { methodVersion phases { id } } } }';

const refused = (reason: string) => ({ answers: [{ code: 'REFUSED', reason }] });

/** A copy of a method in which somebody changed something. */
function like(id: string, change: (method: Method) => void = () => undefined): string {
  const method = structuredClone(methodOf(id)) as Method;
  change(method);
  return JSON.stringify(method);
}

describe('a method of the organisation itself', () => {
  const w = world();
  const ids = async (client: Client) =>
    ((await client.ask(ALL)).methods as unknown as { id: string }[]).map(({ id }) => id);
  const keep = (hr: Client, id: string, revision: number, script = like('tietze')) =>
    hr.ask(KEEP, { input: { id, revision, script } });
  const publish = (hr: Client, id: string, revision: number) => hr.ask(PUBLISH, { input: { id, revision } });

  it('is a draft of HR alone until it is published, and then a choice of every group of the organisation', async () => {
    const table = await Table.lay(w);
    const hr = await w.as(await w.newHr(table.group.organisation));
    const id = uuid();
    expect((await keep(hr, id, 0)).kept).toMatchObject({ revision: 1, version: 0, publishedRevision: null });
    expect((await table.mentor.ask(MINE)).ownMethods).toEqual([]);
    expect(await ids(table.mentor)).not.toContain(id);
    expect((await publish(hr, id, 1)).kept).toMatchObject({ version: 1, publishedRevision: 1 });
    expect((await publish(hr, id, 1)).kept).toMatchObject({ version: 1 });
    expect(await ids(table.mentees[0])).toContain(id);
    expect(await ids((await Table.lay(w)).mentor)).not.toContain(id);
    const { live } = await table.mentor.ask(OPEN, { input: { sessionId: table.sessionId, methodId: id } });
    expect(JSON.stringify(live)).toContain('hypotheses');
  });

  it('of a running session stays as it was, also when a new version comes out', async () => {
    const table = await Table.lay(w);
    const hr = await w.as(await w.newHr(table.group.organisation));
    const id = uuid();
    await keep(hr, id, 0);
    await publish(hr, id, 1);
    await table.mentor.ask(OPEN, { input: { sessionId: table.sessionId, methodId: id } });
    await keep(
      hr,
      id,
      1,
      like('tietze', ({ phases }) => (phases[2].id = 'moods')),
    );
    await publish(hr, id, 2);
    const before = (await table.mentor.ask(SCRIPT, { id: table.sessionId })).session;
    expect(before).toMatchObject({ live: { methodVersion: 1 } });
    expect(JSON.stringify(before)).toContain('feelings');
    expect(JSON.stringify((await table.mentor.ask(ALL)).methods)).toContain(`"id":"${id}","version":2`);
  });

  it('is kept as it is, and published only when it keeps every rule', async () => {
    const hr = await w.as(await w.newHr(await w.newOrganisation()));
    const id = uuid();
    await keep(
      hr,
      id,
      0,
      like('tietze', ({ phases }) => phases.pop()),
    );
    await expect(publish(hr, id, 1)).rejects.toMatchObject(refused('methodHasProblems'));
    await expect(keep(hr, id, 1, 'nothing')).rejects.toMatchObject(refused('methodNotReadable'));
    await expect(keep(hr, id, 1, '[]')).rejects.toMatchObject(refused('methodNotReadable'));
    expect((await hr.ask(MINE)).ownMethods).toMatchObject([{ id, revision: 1, version: 0 }]);
  });

  it('is changed from what was seen: the second of two people is told, and a repeat changes nothing', async () => {
    const hr = await w.as(await w.newHr(await w.newOrganisation()));
    const id = uuid();
    await keep(hr, id, 0);
    await keep(hr, id, 0);
    const mine = like('tietze', (method) => (method.minutes = 45));
    expect((await keep(hr, id, 1, mine)).kept).toMatchObject({ revision: 2 });
    expect((await keep(hr, id, 1, mine)).kept).toMatchObject({ revision: 2 });
    await expect(keep(hr, id, 1)).rejects.toMatchObject(refused('changedMeanwhile'));
    await expect(publish(hr, id, 1)).rejects.toMatchObject(refused('changedMeanwhile'));
  });

  it('is made by HR alone', async () => {
    const group = await w.newGroup();
    const mentor = await w.as(group.mentor);
    await expect(keep(mentor, uuid(), 0)).rejects.toBeDefined();
    const hr = await w.as(await w.newHr(group.organisation));
    const id = uuid();
    await keep(hr, id, 0);
    await expect(keep(mentor, id, 1)).rejects.toMatchObject({ answers: [{ code: 'NOT_FOUND' }] });
    await expect(publish(await w.as(await w.newHr(await w.newOrganisation())), id, 1)).rejects.toMatchObject({
      answers: [{ code: 'NOT_FOUND' }],
    });
  });
});
