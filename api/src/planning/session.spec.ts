import { describe, expect, it } from '@jest/globals';
import { Db } from '@api/platform';
import { PlanningService, Session, SessionKind, SessionPlace, SessionState } from '@api/planning';
import { type TestGroup, uuid, world } from '@api/testing';
import type { SessionState as State } from '@libs/domain';

const SESSION = 'query ($id: ID!) { session(id: $id) { kind startsAt minutes state zone group { id } } }';

describe('a session', () => {
  const w = world();

  const newSession = (group: TestGroup, session: Partial<Session> = {}) =>
    w.insert(Session, {
      id: uuid(),
      organisationId: group.organisation.id,
      groupId: group.id,
      kind: SessionKind.INTERVISIE,
      startsAt: new Date('2027-03-01T09:00Z'),
      minutes: 120,
      state: SessionState.PLANNED,
      ...session,
    });

  const step = (person: { id: string } | null, id: string, from: State, to: State) => {
    const work = () => w.app.get(PlanningService).step(id, from, to);
    return person ? w.app.get(Db).as(person.id, 'READ WRITE', work) : w.app.get(Db).asSystem(work);
  };

  it('is seen by members and HR of the organisation, and by nobody else', async () => {
    const [group, other] = [await w.newGroup(), await w.newGroup()];
    const { id } = await newSession(group);
    for (const person of [group.mentor, group.mentees[3], await w.newHr(group.organisation)])
      expect((await w.as(person).then((it) => it.ask(SESSION, { id }))).session).toMatchObject({ state: 'PLANNED' });
    for (const person of [other.mentor, await w.newHr(other.organisation), await w.newPerson(group.organisation)])
      await expect(w.as(person).then((it) => it.ask(SESSION, { id }))).rejects.toMatchObject({
        answers: [{ code: 'NOT_FOUND' }],
      });
  });

  it('is opened and closed once, by members who accepted the agreement, and by jobs', async () => {
    const group = await w.newGroup();
    const { id } = await newSession(group);
    const opened = await Promise.all(group.mentees.map((person) => step(person, id, 'PLANNED', 'LIVE')));
    expect(opened.filter(Boolean)).toHaveLength(1);
    expect(await step(null, id, 'LIVE', 'HELD')).toBe(true);
    expect(await step(group.mentor, id, 'LIVE', 'HELD')).toBe(false);
  });

  it('is stepped by nobody outside the group, nor by HR, nor before the agreement', async () => {
    const [group, other] = [await w.newGroup({ accepted: false }), await w.newGroup()];
    const { id } = await newSession(group);
    for (const person of [group.mentees[0], other.mentor, await w.newHr(group.organisation)])
      expect(await step(person, id, 'PLANNED', 'LIVE')).toBe(false);
  });

  it('has a date that only its mentor can change, whatever the code does', async () => {
    const group = await w.newGroup();
    const { id } = await newSession(group);
    const push = (person: { id: string }) =>
      w.app.get(Db).as(person.id, 'READ WRITE', async () => {
        const { affected } = await w.app
          .get(Db)
          .repo(Session)
          .update({ id }, { startsAt: new Date('2027-04-01T09:00Z') });
        return affected;
      });
    expect(await push(group.mentees[0])).toBe(0);
    expect(await push(await w.newHr(group.organisation))).toBe(0);
    expect(await push(group.mentor)).toBe(1);
  });

  it('does not overlap another of its group unless that one is cancelled', async () => {
    const [group, other] = [await w.newGroup(), await w.newGroup()];
    await newSession(group);
    const within = { startsAt: new Date('2027-03-01T10:59Z') };
    await expect(newSession(group, within)).rejects.toMatchObject({ constraint: 'sessions_do_not_overlap' });
    await newSession(group, { ...within, state: SessionState.CANCELLED });
    await newSession(group, { startsAt: new Date('2027-03-01T11:00Z') });
    await newSession(other, within);
  });

  it('has a place that HR does not see', async () => {
    const group = await w.newGroup();
    const { id } = await newSession(group);
    await w.insert(SessionPlace, {
      sessionId: id,
      groupId: group.id,
      organisationId: group.organisation.id,
      place: 'Room 2.14',
    });
    const seen = (person: { id: string }) =>
      w.app.get(Db).as(person.id, 'READ ONLY', () => w.app.get(Db).repo(SessionPlace).countBy({ sessionId: id }));
    expect(await seen(group.mentees[0])).toBe(1);
    expect(await seen(await w.newHr(group.organisation))).toBe(0);
  });
});
