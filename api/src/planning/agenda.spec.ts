import { beforeEach, describe, expect, it } from '@jest/globals';
import { AgendaItem } from '@api/planning';
import { Membership, MembershipState } from '@api/mentor-group';
import { Outbox } from '@api/platform';
import { type Client, type TestGroup, uuid, world } from '@api/testing';

const ITEM = 'id kind situation question tried helpWanted stuck version author { id }';
const PUT = `mutation ($input: PutOnAgenda!) { item: putOnAgenda(input: $input) { ${ITEM} } }`;
const CHANGE = `mutation ($input: ChangeAgendaItem!) { item: changeAgendaItem(input: $input) { ${ITEM} } }`;
const WITHDRAW = 'mutation ($id: ID!) { withdrawAgendaItem(id: $id) { id } }';
const PUT_BACK = 'mutation ($id: ID!) { putBackAgendaItem(id: $id) { id } }';
const AGENDA = `query ($id: ID!) { mentorGroup(id: $id) { agenda { ${ITEM} } } }`;
const NAMES = 'query ($text: String!) { namesIn(text: $text) }';
const CHANGED = 'subscription ($groupId: ID!) { groupAgendaChanged(groupId: $groupId) { agenda { situation } } }';

const refused = (reason: string) => ({ answers: [expect.objectContaining({ code: 'REFUSED', reason })] });
const notFound = { answers: [expect.objectContaining({ code: 'NOT_FOUND' })] };

const w = world();
let group: TestGroup;
let ada: Client;
let ben: Client;

const newPair = async (options: Parameters<typeof w.newGroup>[0] = {}) => {
  group = await w.newGroup(options);
  [ada, ben] = [await w.as(group.mentees[0]), await w.as(group.mentees[1])];
};
beforeEach(() => newPair());

const inputOf = (item: object = {}) => ({
  ...{ id: uuid(), groupId: group.id, kind: 'CASE', situation: 'I keep saying yes' },
  ...item,
});
const put = async (author: Client, item: object = {}) => {
  const input = inputOf(item);
  await author.ask(PUT, { input });
  return input.id;
};
const agendaOf = async (viewer: Client) => {
  const { mentorGroup } = await viewer.ask(AGENDA, { id: group.id });
  return (mentorGroup as { agenda: { id: string; situation: string; version: number }[] }).agenda;
};
const seenBy = async (viewer: Client) => (await agendaOf(viewer)).map(({ situation }) => situation);

describe('the agenda of a group', () => {
  it('gets a case with everything that its author wrote, and other things', async () => {
    const words = { question: 'How do I say no?', tried: 'I asked for time', helpWanted: 'Questions, no advice yet' };
    const { item } = await ada.ask(PUT, { input: inputOf(words) });
    expect(item).toMatchObject({
      ...words,
      kind: 'CASE',
      stuck: false,
      version: 1,
      author: { id: group.mentees[0].id },
    });
    await put(await w.as(group.mentor), { kind: 'ITEM', situation: ' A work visit in May ' });
    expect(await seenBy(ben)).toEqual(['I keep saying yes', 'A work visit in May']);
  });

  it('has on top who is stuck, and then who came first', async () => {
    for (const situation of ['first', 'second']) {
      await put(ada, { situation });
      w.clock.pass(1000);
    }
    const id = await put(ben, { situation: 'third', stuck: true });
    expect(await seenBy(ada)).toEqual(['third', 'first', 'second']);
    await ben.ask(CHANGE, { input: { id, version: 1, situation: 'third', stuck: false } });
    expect(await seenBy(ada)).toEqual(['first', 'second', 'third']);
  });

  it('gets a thing once, also when the request is repeated, and not under the number of somebody else', async () => {
    const input = inputOf();
    await Promise.all([ada.ask(PUT, { input }), ada.ask(PUT, { input })]);
    expect(await agendaOf(ada)).toHaveLength(1);
    const other = { ...input, situation: 'over it' };
    await expect(ben.ask(PUT, { input: other })).rejects.toMatchObject(notFound);
    expect(await seenBy(ben)).toEqual(['I keep saying yes']);
  });

  it('says per field what cannot be used', async () => {
    const wrong = {
      situation: ' a ',
      question: 'x'.repeat(2001),
      tried: 'x'.repeat(2001),
      helpWanted: 'x'.repeat(2001),
    };
    const max = (path: string) => ({ path: `input.${path}`, rule: 'maxLength', params: { max: 2000 } });
    const fields = expect.arrayContaining([
      { path: 'input.situation', rule: 'isLength', params: { min: 3, max: 2000 } },
      ...['question', 'tried', 'helpWanted'].map(max),
    ]);
    await expect(put(ada, wrong)).rejects.toMatchObject({ answers: [{ code: 'BAD_INPUT', fields }] });
  });

  it('is changed by the author alone, and not over what another tab wrote', async () => {
    const id = await put(ada, { tried: 'nothing' });
    const input = { id, version: 1, situation: 'I say yes too soon', question: 'How do I wait?' };
    const { item } = await ada.ask(CHANGE, { input });
    expect(item).toMatchObject({ situation: 'I say yes too soon', question: 'How do I wait?', version: 2 });
    expect((await ada.ask(CHANGE, { input })).item).toEqual(item);
    const late = { ...input, situation: 'something else' };
    await expect(ada.ask(CHANGE, { input: late })).rejects.toMatchObject(refused('changedMeanwhile'));
    for (const viewer of [ben, await w.as(group.mentor)])
      await expect(viewer.ask(CHANGE, { input: { ...late, version: 2 } })).rejects.toMatchObject(notFound);
    expect(await agendaOf(ben)).toEqual([item]);
  });

  it('loses a thing when its author takes it off, who can put it back for an hour', async () => {
    const id = await put(ada);
    for (const viewer of [ben, await w.as(group.mentor)])
      await expect(viewer.ask(WITHDRAW, { id })).rejects.toMatchObject(notFound);
    await ada.ask(WITHDRAW, { id });
    await ada.ask(WITHDRAW, { id });
    expect([await seenBy(ada), await seenBy(ben)]).toEqual([[], []]);
    await expect(ben.ask(PUT_BACK, { id })).rejects.toMatchObject(notFound);
    await ada.ask(PUT_BACK, { id });
    expect(await seenBy(ben)).toEqual(['I keep saying yes']);
    await ada.ask(WITHDRAW, { id });
    w.clock.pass(3_700_000);
    await expect(ada.ask(PUT_BACK, { id })).rejects.toMatchObject(notFound);
  });

  it('costs the same number of statements, however much is on it', async () => {
    await put(ada);
    const one = await w.statements(() => agendaOf(ben));
    for (const mentee of group.mentees) await put(await w.as(mentee));
    expect(await w.statements(() => agendaOf(ben))).toBe(one);
  });

  it('changes on the screens of the group at once', async () => {
    const screen = await ben.listen(CHANGED, { groupId: group.id });
    await put(ada);
    const { value } = await screen.next();
    expect(value.data).toEqual({ groupAgendaChanged: { agenda: [{ situation: 'I keep saying yes' }] } });
    await screen.return?.();
  });
});

describe('who sees the agenda', () => {
  it('is in the group and accepted its agreement; nobody else, and not by the database either', async () => {
    await put(ada);
    const other = await w.newGroup({ organisation: group.organisation });
    const waiting = await w.newPerson(group.organisation);
    await w.addMember({ id: group.id, organisationId: group.organisation.id }, waiting, false, false);
    const manager = await w.newPerson(group.organisation);
    const hr = await w.newHr(group.organisation);
    const people = { mentee: group.mentees[1], mentor: group.mentor, waiting, hr, other: other.mentor, manager };
    const intruder = await w.intruder();
    const seeing = { asked: [] as string[], inDatabase: [] as string[], told: [] as string[] };
    for (const [who, person] of Object.entries(people)) {
      const client = await w.as(person);
      const { data } = await client.answer(AGENDA, { id: group.id });
      if ((data?.mentorGroup as { agenda: [] } | undefined)?.agenda.length) seeing.asked.push(who);
      await intruder.query('BEGIN');
      await intruder.query(`SELECT set_config('app.viewer', $1, true)`, [person.id]);
      const { rowCount } = await intruder.query('SELECT FROM agenda_item');
      if (rowCount) seeing.inDatabase.push(who);
      await intruder.query('ROLLBACK');
      const put = client.ask(PUT, { input: inputOf() });
      if (await put.then(Boolean, () => false)) seeing.told.push(who);
    }
    const inside = ['mentee', 'mentor'];
    expect(seeing).toEqual({ asked: inside, inDatabase: inside, told: inside });
    await expect(w.nobody.ask(PUT, { input: inputOf() })).rejects.toMatchObject(refused('signInNeeded'));
  });

  it('hears that it changes; HR does not', async () => {
    const hr = await w.as(await w.newHr(group.organisation));
    const screen = await hr.listen(CHANGED, { groupId: group.id });
    expect((await screen.next()).value).toMatchObject({ errors: [{ extensions: { code: 'NOT_FOUND' } }] });
  });

  it('goes without what a member wanted who left, and that member sees nothing any more', async () => {
    await put(ada);
    const left = { groupId: group.id, personId: group.mentees[0].id };
    await w.owner.getRepository(Membership).update(left, { state: MembershipState.ENDED });
    expect(await seenBy(ben)).toEqual([]);
    await expect(agendaOf(ada)).rejects.toMatchObject(notFound);
  });

  it('is told to the screens by number alone', async () => {
    const itemId = await put(ada);
    const told = await w.owner.getRepository(Outbox).findBy({ type: 'AgendaChanged' });
    expect(told.filter(({ ids }) => ids.itemId === itemId)).toMatchObject([
      { topics: [`agenda:${group.id}`], ids: { groupId: group.id, itemId } },
    ]);
  });
});

describe('names in a case', () => {
  it('of colleagues are found, also with an accent or an apostrophe; of the author and of strangers not', async () => {
    const { organisation } = group;
    await w.newPerson(organisation, { givenName: 'Zoë', prefix: 'van', familyName: 'Loon' });
    await w.newPerson(organisation, { givenName: 'Anne-Marie', familyName: 'Quist' });
    await w.newPerson(await w.newOrganisation(), { givenName: 'Xerxes', familyName: 'Vreemd' });
    const me = await w.as(await w.newPerson(organisation, { givenName: 'Ikzelf', familyName: 'Auteur' }));
    const text = "Toen zei Zoe dat Anne-Marie en Loon's team Xerxes belden. Ikzelf ook, en een quist.";
    expect(await me.ask(NAMES, { text })).toEqual({ namesIn: ['Zoe', 'Anne-Marie', 'Loon'] });
    expect(await w.nobody.ask(NAMES, { text })).toEqual({ namesIn: [] });
  });

  it('are looked for in a text of a reasonable length', async () => {
    await expect(ada.ask(NAMES, { text: 'x'.repeat(10_001) })).rejects.toMatchObject({
      answers: [{ code: 'BAD_INPUT' }],
    });
  });
});

it('what was taken off is let go of after an hour', async () => {
  const [gone, kept] = [await put(ada), await put(ada)];
  await ada.ask(WITHDRAW, { id: gone });
  w.clock.pass(3_700_000);
  await ada.ask(WITHDRAW, { id: kept });
  await w.owner.query('SELECT forget_agenda_items($1)', [w.clock.now()]);
  const left = await w.owner.getRepository(AgendaItem).findBy({ groupId: group.id });
  expect(left.map(({ id }) => id)).toEqual([kept]);
});
