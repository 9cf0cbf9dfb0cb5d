import { beforeEach, describe, expect, it } from '@jest/globals';
import { Outbox } from '@api/platform';
import { Session, SessionKind, SessionState } from '@api/planning';
import { type TestGroup, uuid, world } from '@api/testing';

const MOVE = 'mutation ($input: MoveSession!) { moveSession(input: $input) { on at startsAt minutes state } }';
const CANCEL = 'mutation ($input: CancelSession!) { cancelSession(input: $input) { state } }';
const ADD = 'mutation ($input: AddSession!) { addSession(input: $input) { id kind on at number minutes } }';
const PLACE = 'mutation ($input: PlaceSession!) { placeSession(input: $input) { place } }';
const NEXT = 'query ($id: ID!) { mentorGroup(id: $id) { nextSession { id state } sessions { id late } } }';
const CHANGES = 'subscription ($id: ID!) { groupSessionsChanged(groupId: $id) { sessions { on state } } }';
const START = '2027-03-01T08:30:00.000Z';

describe('the date of a session', () => {
  const w = world();
  beforeEach(() => w.clock.set('2027-01-10T09:00Z'));

  const newSession = (group: TestGroup, session: Partial<Session> = {}) =>
    w.insert(Session, {
      id: uuid(),
      organisationId: group.organisation.id,
      groupId: group.id,
      kind: SessionKind.INTERVISIE,
      startsAt: new Date(START),
      minutes: 120,
      state: SessionState.PLANNED,
      zone: 'Europe/Amsterdam',
      sequence: 0,
      ...session,
    });
  const sequenceOf = async (id: string) => (await w.owner.getRepository(Session).findOneByOrFail({ id })).sequence;
  const events = async (id: string) =>
    (await w.owner.getRepository(Outbox).find({ order: { id: 'ASC' } }))
      .filter(({ ids }) => ids.sessionId === id)
      .map(({ type }) => type);

  const refusal = (reason: string) => ({ answers: [{ code: 'REFUSED', reason }] });
  const missing = { answers: [{ code: 'NOT_FOUND' }] };

  it('is moved by the mentor, over the change of the clock at the same time of day', async () => {
    const group = await w.newGroup();
    const { id } = await newSession(group);
    const input = { id, from: START, on: '2027-03-29', at: '09:30', minutes: 90 };
    expect((await (await w.as(group.mentor)).ask(MOVE, { input })).moveSession).toEqual({
      on: '2027-03-29',
      at: '09:30',
      startsAt: '2027-03-29T07:30:00.000Z',
      minutes: 90,
      state: 'PLANNED',
    });
    expect([await sequenceOf(id), await events(id)]).toEqual([1, ['SessionMoved']]);
  });

  it('is moved by nobody else', async () => {
    const [group, other] = [await w.newGroup(), await w.newGroup()];
    const { id } = await newSession(group);
    const input = { id, from: START, on: '2027-03-02', at: '09:30', minutes: 120 };
    for (const person of [group.mentees[0], other.mentor, await w.newHr(group.organisation)]) {
      await expect((await w.as(person)).ask(MOVE, { input })).rejects.toMatchObject(missing);
      await expect((await w.as(person)).ask(CANCEL, { input: { id, from: START } })).rejects.toMatchObject(missing);
      await expect((await w.as(person)).ask(PLACE, { input: { id, place: 'x' } })).rejects.toMatchObject(missing);
    }
    expect([await sequenceOf(id), await events(id)]).toEqual([0, []]);
  });

  it('goes to one of two who move it at once; the other is told', async () => {
    const group = await w.newGroup();
    const { id } = await newSession(group);
    const [tab, other] = [await w.as(group.mentor), await w.as(group.mentor)];
    const to = (on: string) => ({ input: { id, from: START, on, at: '10:00', minutes: 120 } });
    const answers = await Promise.all([tab.answer(MOVE, to('2027-03-02')), other.answer(MOVE, to('2027-03-03'))]);
    const refused = answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions?.reason));
    expect(refused).toEqual(['sessionMovedMeanwhile']);
    expect(await sequenceOf(id)).toBe(1);
    const cancelling = tab.ask(CANCEL, { input: { id, from: START } });
    await expect(cancelling).rejects.toMatchObject(refusal('sessionMovedMeanwhile'));
  });

  it('is not in the past, nor during another session of the group', async () => {
    const group = await w.newGroup();
    const { id } = await newSession(group);
    await newSession(group, { startsAt: new Date('2027-04-12T07:30Z') });
    const mentor = await w.as(group.mentor);
    const to = (on: string) => ({ input: { id, from: START, on, at: '10:00', minutes: 120 } });
    await expect(mentor.ask(MOVE, to('2027-01-09'))).rejects.toMatchObject(refusal('sessionInPast'));
    await expect(mentor.ask(MOVE, to('2027-04-12'))).rejects.toMatchObject(refusal('sessionsOverlap'));
    expect(await sequenceOf(id)).toBe(0);
  });

  it('may be a holiday: that is for the mentor to know', async () => {
    const group = await w.newGroup();
    const { id } = await newSession(group);
    const input = { id, from: START, on: '2027-04-27', at: '09:30', minutes: 120 };
    expect((await (await w.as(group.mentor)).ask(MOVE, { input })).moveSession).toMatchObject({ on: '2027-04-27' });
    const DAYS = 'query ($id: ID!) { mentorGroup(id: $id) { daysOff { on holiday official } } }';
    const { mentorGroup } = await (await w.as(group.mentor)).ask(DAYS, { id: group.id });
    expect((mentorGroup as { daysOff: object[] }).daysOff).toContainEqual({
      on: '2027-04-27',
      holiday: 'KINGS_DAY',
      official: true,
    });
  });

  it.each([SessionState.LIVE, SessionState.HELD, SessionState.CANCELLED])('stays once it is %s', async (state) => {
    const group = await w.newGroup();
    const { id } = await newSession(group, { state });
    const mentor = await w.as(group.mentor);
    const input = { id, from: START, on: '2027-03-02', at: '09:30', minutes: 120 };
    await expect(mentor.ask(MOVE, { input })).rejects.toMatchObject(refusal('sessionNotPlanned'));
    const cancelling = mentor.ask(CANCEL, { input: { id, from: START } });
    await expect(cancelling).rejects.toMatchObject(refusal('sessionNotPlanned'));
  });

  it('is free for another once it is cancelled', async () => {
    const group = await w.newGroup();
    const { id } = await newSession(group);
    const mentor = await w.as(group.mentor);
    await mentor.ask(CANCEL, { input: { id, from: START } });
    expect([await sequenceOf(id), await events(id)]).toEqual([1, ['SessionCancelled']]);
    const input = { id: uuid(), groupId: group.id, kind: 'GUEST', on: '2027-03-01', at: '09:30', minutes: 60 };
    expect((await mentor.ask(ADD, { input })).addSession).toEqual({
      id: input.id,
      kind: 'GUEST',
      on: '2027-03-01',
      at: '09:30',
      number: null,
      minutes: 60,
    });
  });

  it('is added once, also when the request is repeated, and by the mentor alone', async () => {
    const group = await w.newGroup();
    const mentor = await w.as(group.mentor);
    const input = { id: uuid(), groupId: group.id, kind: 'WORK_VISIT', on: '2027-03-01', at: '09:30', minutes: 60 };
    expect(await mentor.ask(ADD, { input })).toEqual(await mentor.ask(ADD, { input }));
    expect(await events(input.id)).toEqual(['SessionAdded']);
    for (const person of [group.mentees[0], await w.newHr(group.organisation)])
      await expect(
        (await w.as(person)).ask(ADD, { input: { ...input, id: uuid(), on: '2027-05-03' } }),
      ).rejects.toMatchObject(missing);
  });

  it('has a place that the mentor gives and takes away', async () => {
    const group = await w.newGroup();
    const { id } = await newSession(group);
    const mentor = await w.as(group.mentor);
    const put = async (place: string | null) => (await mentor.ask(PLACE, { input: { id, place } })).placeSession;
    expect(await put(' Room 2.14 ')).toEqual({ place: 'Room 2.14' });
    expect(await put('https://meet.example/x')).toEqual({ place: 'https://meet.example/x' });
    expect(await put('')).toEqual({ place: null });
    expect(await sequenceOf(id)).toBe(3);
  });

  it('tells which is next, and which went by unopened', async () => {
    const group = await w.newGroup();
    const [forgotten, next] = [
      await newSession(group, { startsAt: new Date('2027-01-04T08:30Z') }),
      await newSession(group),
    ];
    await newSession(group, { startsAt: new Date('2027-02-01T08:30Z'), state: SessionState.CANCELLED });
    const seen = async () => (await (await w.as(group.mentees[0])).ask(NEXT, { id: group.id })).mentorGroup;
    expect(await seen()).toMatchObject({
      nextSession: { id: next.id },
      sessions: [{ id: forgotten.id, late: true }, { late: false }, { late: false }],
    });
    w.clock.set('2027-03-01T10:29Z'); // while it should be going on it is still the next
    expect(await seen()).toMatchObject({ nextSession: { id: next.id } });
    w.clock.set('2027-03-01T10:31Z');
    expect(await seen()).toMatchObject({ nextSession: null });
  });

  it('changes on the screens of the group at once, and on no other', async () => {
    const [group, other] = [await w.newGroup(), await w.newGroup()];
    const { id } = await newSession(group);
    const outsider = (await w.as(other.mentor)).listen(CHANGES, { id: group.id });
    expect((await outsider.next()).value.errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
    const screen = (await w.as(group.mentees[0])).listen(CHANGES, { id: group.id });
    let heard = false;
    const shown = screen.next().finally(() => (heard = true));
    const mentor = await w.as(group.mentor);
    // the socket may still be opening: the date goes on moving until the screen shows one
    for (let from = START, day = 2; !heard && day < 30; day++) {
      const input = { id, from, on: `2027-03-${String(day).padStart(2, '0')}`, at: '09:30', minutes: 120 };
      from = ((await mentor.ask(MOVE, { input })).moveSession as { startsAt: string }).startsAt;
    }
    expect((await shown).value.data).toEqual({
      groupSessionsChanged: { sessions: [{ on: expect.stringMatching(/^2027-03-/), state: 'PLANNED' }] },
    });
    await screen.return?.();
  });
});
