import { beforeAll, describe, expect, it } from '@jest/globals';
import { Membership, MembershipState } from '@api/mentor-group';
import { Outbox } from '@api/platform';
import { type Client, type TestGroup, uuid, world } from '@api/testing';

const GOAL = `id wish why muchLess less hoped more muchMore level firstStep firstStepOn state parkedBecause achievedAt
  shared version`;
const SET = `mutation ($input: SetLearningGoal!) { setLearningGoal(input: $input) { ${GOAL} } }`;
const CHANGE = `mutation ($input: ChangeLearningGoal!) { changeLearningGoal(input: $input) { ${GOAL} } }`;
const MOVE = `mutation ($input: MoveLearningGoal!) { moveLearningGoal(input: $input) { ${GOAL} } }`;
const PLACE = 'mutation ($input: PlaceOnScale!) { placeOnScale(input: $input) { level } }';
const SHARE = 'mutation ($id: ID!, $shared: Boolean!) { shareLearningGoal(id: $id, shared: $shared) { shared } }';
const REMOVE = 'mutation ($id: ID!) { removeLearningGoal(id: $id) { id } }';
const RESTORE = 'mutation ($id: ID!) { restoreLearningGoal(id: $id) { wish } }';
const MINE = '{ me { learningGoals { id wish state shared } } }';
const ONE = `query ($id: ID!) { learningGoal(id: $id) { ${GOAL} } }`;
const SHARED = 'query ($id: ID!) { mentorGroup(id: $id) { members { person { id } sharedGoals { wish } } } }';

const refused = (reason: string) => ({ answers: [expect.objectContaining({ code: 'REFUSED', reason })] });
const notFound = { answers: [expect.objectContaining({ code: 'NOT_FOUND' })] };

const w = world();
let group: TestGroup;
let ada: Client;
let ben: Client;

beforeAll(async () => {
  group = await w.newGroup();
});

/** Two mentees of a group of their own. */
const newPair = async (options: Parameters<typeof w.newGroup>[0] = {}) => {
  group = await w.newGroup(options);
  [ada, ben] = [await w.as(group.mentees[0]), await w.as(group.mentees[1])];
};
const newGoal = async (owner: Client, goal: object = {}) => {
  const id = uuid();
  await owner.ask(SET, { input: { id, groupId: group.id, wish: 'say no in time', ...goal } });
  return id;
};
const move = async (owner: Client, id: string, ...states: string[]) => {
  for (const [at, to] of states.slice(1).entries())
    await owner.ask(MOVE, { input: { id, from: states[at], to, because: 'too busy' } });
};
const seenBy = async (viewer: Client) => {
  const { mentorGroup } = await viewer.ask(SHARED, { id: group.id });
  const { members } = mentorGroup as { members: { sharedGoals: { wish: string }[] }[] };
  return members.flatMap(({ sharedGoals }) => sharedGoals.map(({ wish }) => wish));
};
const mine = async (owner: Client) =>
  ((await owner.ask(MINE)).me as { learningGoals: { id: string; state: string }[] }).learningGoals;

describe('a learning goal', () => {
  it('is made with everything that its owner wrote', async () => {
    await newPair();
    const words = {
      ...{ wish: 'say no in time', why: 'I take over work', firstStep: 'ask for a day', firstStepOn: '2027-02-01' },
      ...{
        muchLess: 'always yes',
        less: 'often yes',
        hoped: 'no in time',
        more: 'no, and why',
        muchMore: 'others too',
      },
    };
    const { setLearningGoal } = await ada.ask(SET, { input: { id: uuid(), groupId: group.id, ...words } });
    expect(setLearningGoal).toMatchObject({ ...words, state: 'DRAFT', shared: false, version: 1, level: null });
  });

  it('is made once, also when the request is repeated', async () => {
    await newPair();
    const input = { id: uuid(), groupId: group.id, wish: 'listen' };
    await Promise.all([ada.ask(SET, { input }), ada.ask(SET, { input })]);
    expect(await mine(ada)).toHaveLength(1);
    await expect(ben.ask(SET, { input })).rejects.toMatchObject(notFound);
  });

  it('is made only in a group of its owner, after accepting its confidentiality agreement', async () => {
    await newPair();
    const other = await w.newGroup();
    await expect(newGoal(ada, { groupId: other.id })).rejects.toMatchObject(notFound);
    await newPair({ accepted: false });
    await expect(newGoal(ada)).rejects.toMatchObject(notFound);
    await expect(newGoal(w.nobody)).rejects.toMatchObject(refused('signInNeeded'));
  });

  it('says per field what cannot be used', async () => {
    await newPair();
    const wrong = { wish: '  a  ', why: 'x'.repeat(1001), firstStepOn: '2027-02-31x', less: 'x'.repeat(301) };
    await expect(newGoal(ada, wrong)).rejects.toMatchObject({
      answers: [
        {
          code: 'BAD_INPUT',
          fields: expect.arrayContaining([
            { path: 'input.wish', rule: 'isLength', params: { min: 3, max: 500 } },
            { path: 'input.why', rule: 'maxLength', params: { max: 1000 } },
            { path: 'input.less', rule: 'maxLength', params: { max: 300 } },
            { path: 'input.firstStepOn', rule: 'isIsoDate', params: {} },
          ]),
        },
      ],
    });
  });

  it('is changed by its owner, and not over what another tab wrote', async () => {
    await newPair();
    const id = await newGoal(ada);
    const input = { id, version: 1, wish: 'say no kindly', why: 'for the others' };
    const { changeLearningGoal } = await ada.ask(CHANGE, { input });
    expect(changeLearningGoal).toMatchObject({ wish: 'say no kindly', version: 2 });
    expect((await ada.ask(CHANGE, { input })).changeLearningGoal).toEqual(changeLearningGoal);
    const late = { id, version: 1, wish: 'something else' };
    await expect(ada.ask(CHANGE, { input: late })).rejects.toMatchObject(refused('changedMeanwhile'));
    await expect(ben.ask(CHANGE, { input: { ...late, version: 2 } })).rejects.toMatchObject(notFound);
    expect((await ada.ask(ONE, { id })).learningGoal).toEqual(changeLearningGoal);
  });

  it('changed in two tabs at once keeps one and tells the other', async () => {
    await newPair();
    const id = await newGoal(ada);
    const outcomes = await Promise.allSettled(
      ['left', 'right'].map((wish) => ada.ask(CHANGE, { input: { id, version: 1, wish } })),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('gets a place on its scale', async () => {
    await newPair();
    const id = await newGoal(ada);
    expect(await ada.ask(PLACE, { input: { id, level: -2 } })).toEqual({ placeOnScale: { level: -2 } });
    expect(await ada.ask(PLACE, { input: { id } })).toEqual({ placeOnScale: { level: null } });
    await expect(ada.ask(PLACE, { input: { id, level: 3 } })).rejects.toMatchObject({
      answers: [{ code: 'BAD_INPUT' }],
    });
    await expect(ben.ask(PLACE, { input: { id, level: 1 } })).rejects.toMatchObject(notFound);
  });
});

describe('the state of a learning goal', () => {
  it('goes from draft over agreed and practising to achieved, with the date', async () => {
    await newPair();
    const id = await newGoal(ada);
    await move(ada, id, 'DRAFT', 'AGREED', 'PRACTISING', 'ACHIEVED');
    const { learningGoal } = await ada.ask(ONE, { id });
    expect(learningGoal).toMatchObject({ state: 'ACHIEVED', achievedAt: expect.any(String) });
    await move(ada, id, 'ACHIEVED', 'PRACTISING');
    expect((await ada.ask(ONE, { id })).learningGoal).toMatchObject({ state: 'PRACTISING', achievedAt: null });
  });

  it('is never achieved without practice', async () => {
    await newPair();
    const id = await newGoal(ada);
    const skip = { id, from: 'DRAFT', to: 'ACHIEVED' };
    await expect(ada.ask(MOVE, { input: skip })).rejects.toMatchObject(refused('goalCannotMoveThere'));
  });

  it('is parked with a reason, which goes when it is taken up again', async () => {
    await newPair();
    const id = await newGoal(ada);
    const park = { id, from: 'DRAFT', to: 'PARKED' };
    await expect(ada.ask(MOVE, { input: park })).rejects.toMatchObject(refused('parkedNeedsReason'));
    await ada.ask(MOVE, { input: { ...park, because: 'first the move' } });
    expect((await ada.ask(ONE, { id })).learningGoal).toMatchObject({ parkedBecause: 'first the move' });
    await move(ada, id, 'PARKED', 'DRAFT');
    expect((await ada.ask(ONE, { id })).learningGoal).toMatchObject({ parkedBecause: null, state: 'DRAFT' });
  });

  it('takes one step when the request is repeated, and says when another tab was first', async () => {
    await newPair();
    const id = await newGoal(ada);
    const agree = { input: { id, from: 'DRAFT', to: 'AGREED' } };
    await Promise.all([ada.ask(MOVE, agree), ada.ask(MOVE, agree)]);
    const park = { input: { id, from: 'DRAFT', to: 'PARKED', because: 'no' } };
    await expect(ada.ask(MOVE, park)).rejects.toMatchObject(refused('changedMeanwhile'));
    await expect(ben.ask(MOVE, { input: { id, from: 'AGREED', to: 'DRAFT' } })).rejects.toMatchObject(notFound);
    expect((await mine(ada)).map(({ state }) => state)).toEqual(['AGREED']);
  });
});

describe('of all goals of a person', () => {
  it('three at most are active, also from two tabs at once', async () => {
    await newPair();
    const ids: string[] = [];
    for (let i = 0; i < 4; i++) ids.push(await newGoal(ada, { wish: `goal ${i}` }));
    for (const id of ids.slice(0, 2)) await move(ada, id, 'DRAFT', 'AGREED');
    const both = await Promise.allSettled(ids.slice(2).map((id) => move(ada, id, 'DRAFT', 'AGREED')));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: refused('threeActiveGoals') });
    expect((await mine(ada)).filter(({ state }) => state === 'AGREED')).toHaveLength(3);
    await move(ada, ids[0], 'AGREED', 'PARKED');
    const [waiting] = (await mine(ada)).filter(({ state }) => state === 'DRAFT');
    await move(ada, waiting.id, 'DRAFT', 'AGREED', 'PRACTISING');
  });

  it('one that was removed makes place, and comes back only where there is place', async () => {
    await newPair();
    const ids: string[] = [];
    for (let i = 0; i < 4; i++) ids.push(await newGoal(ada));
    for (const id of ids.slice(0, 3)) await move(ada, id, 'DRAFT', 'AGREED');
    await ada.ask(REMOVE, { id: ids[0] });
    await move(ada, ids[3], 'DRAFT', 'AGREED');
    await expect(ada.ask(RESTORE, { id: ids[0] })).rejects.toMatchObject(refused('threeActiveGoals'));
  });
});

describe('sharing a learning goal', () => {
  it('shows it to the group and nothing else, until it is taken back', async () => {
    await newPair();
    const id = await newGoal(ada, { wish: 'delegate' });
    await newGoal(ada, { wish: 'private' });
    const mentor = await w.as(group.mentor);
    expect([await seenBy(ben), await seenBy(mentor)]).toEqual([[], []]);
    await ada.ask(SHARE, { id, shared: true });
    expect([await seenBy(ben), await seenBy(mentor), await seenBy(ada)]).toEqual([
      ['delegate'],
      ['delegate'],
      ['delegate'],
    ]);
    await ada.ask(SHARE, { id, shared: false });
    expect(await seenBy(ben)).toEqual([]);
    await expect(ben.ask(ONE, { id })).rejects.toMatchObject(notFound);
  });

  it('is up to the owner alone', async () => {
    await newPair();
    const id = await newGoal(ada);
    for (const viewer of [ben, await w.as(group.mentor), await w.as(await w.newHr(group.organisation))])
      await expect(viewer.ask(SHARE, { id, shared: true })).rejects.toMatchObject(notFound);
  });

  it('lets the screens of the group look again, and tells nothing of what is private', async () => {
    await newPair();
    const id = await newGoal(ada);
    const told = async () =>
      (await w.owner.getRepository(Outbox).findBy({ type: 'LearningGoalChanged' })).filter(
        ({ ids }) => ids.goalId === id,
      );
    await move(ada, id, 'DRAFT', 'AGREED');
    expect(await told()).toEqual([]);
    for (const shared of [true, true, false]) await ada.ask(SHARE, { id, shared });
    expect((await told()).map(({ topics }) => topics)).toEqual(Array(2).fill([`group:${group.id}`]));
  });
});

describe('who sees a learning goal', () => {
  const whenShared = async (shared: boolean) => {
    await newPair();
    const other = await w.newGroup({ organisation: group.organisation });
    const waiting = await w.newPerson(group.organisation);
    await w.addMember({ id: group.id, organisationId: group.organisation.id }, waiting, false, false);
    const people = {
      ...{ owner: group.mentees[0], member: group.mentees[1], mentor: group.mentor, memberWhoDidNotAccept: waiting },
      ...{ mentorElsewhere: other.mentor, hr: await w.newHr(group.organisation) },
      ...{ manager: await w.newPerson(group.organisation), stranger: (await w.newGroup()).mentor },
    };
    const id = await newGoal(ada, { shared });
    const seeing: string[] = [];
    for (const [who, person] of Object.entries(people)) {
      const client = await w.as(person);
      const { data } = await client.answer(ONE, { id });
      if (data?.learningGoal) seeing.push(who);
    }
    await expect(w.nobody.ask(ONE, { id })).rejects.toMatchObject(notFound);
    return seeing;
  };

  it('while it is private: the owner', async () => expect(await whenShared(false)).toEqual(['owner']));

  it('once it is shared: who is in the group and accepted its agreement', async () =>
    expect(await whenShared(true)).toEqual(['owner', 'member', 'mentor']));

  it('after the owner left the group: the owner', async () => {
    await newPair();
    const id = await newGoal(ada, { shared: true });
    const left = { groupId: group.id, personId: group.mentees[0].id };
    await w.owner.getRepository(Membership).update(left, { state: MembershipState.ENDED });
    await expect(ben.ask(ONE, { id })).rejects.toMatchObject(notFound);
    await ada.ask(SHARE, { id, shared: false });
    expect((await ada.ask(ONE, { id })).learningGoal).toMatchObject({ wish: 'say no in time' });
  });

  it('after it was removed: nobody, until it is put back', async () => {
    await newPair();
    const id = await newGoal(ada, { shared: true });
    await expect(ben.ask(REMOVE, { id })).rejects.toMatchObject(notFound);
    await ada.ask(REMOVE, { id });
    expect([await seenBy(ben), await mine(ada)]).toEqual([[], []]);
    await expect(ada.ask(ONE, { id })).rejects.toMatchObject(notFound);
    expect(await ada.ask(RESTORE, { id })).toEqual({ restoreLearningGoal: { wish: 'say no in time' } });
    expect(await seenBy(ben)).toEqual(['say no in time']);
  });

  it('an hour after it was removed: nobody, also not the owner', async () => {
    await newPair();
    const id = await newGoal(ada);
    await ada.ask(REMOVE, { id });
    w.clock.pass(3_700_000);
    await expect(ada.ask(RESTORE, { id })).rejects.toMatchObject(notFound);
  });
});

it('of a group of any size, goals cost the same number of statements', async () => {
  const cost = async (mentees: number) => {
    await newPair({ mentees });
    for (const person of group.mentees) await newGoal(await w.as(person), { shared: true });
    return w.statements(() => ada.ask(SHARED, { id: group.id }));
  };
  expect(await cost(6)).toBe(await cost(2));
});
