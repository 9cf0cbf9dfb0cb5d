import { describe, expect, it } from '@jest/globals';
import { LearningGoal } from '@api/learning-goal';
import { Membership, MembershipState } from '@api/mentor-group';
import { Db, Events, Mail } from '@api/platform';
import { type PlanningEvent, planningEvent, Session, SessionKind } from '@api/planning';
import { type TestGroup, uuid, world } from '@api/testing';

describe('the mails about dates', () => {
  const w = world({ PUBLIC_URL: 'https://mentor.example.org' });

  const newSession = (group: TestGroup, session: Partial<Session> = {}) =>
    w.insert(Session, {
      ...{ id: uuid(), organisationId: group.organisation.id, groupId: group.id, kind: SessionKind.INTERVISIE },
      ...{ startsAt: new Date('2027-03-22T09:00:00Z'), minutes: 120, ...session },
    });
  const happen = async (type: PlanningEvent, group: TestGroup, session?: { id: string }) => {
    const event = planningEvent(type, group.id, session?.id);
    await w.app.get(Db).asSystem(() => w.app.get(Events).record(event));
    await w.settle();
  };
  const mailsTo = (person: { id: string }) =>
    w.owner.getRepository(Mail).find({ where: { personId: person.id }, order: { createdAt: 'ASC' } });

  it('tell everybody the whole year, with a file for the calendar and the time of the group on both sides of the change of the clock', async () => {
    const group = await w.newGroup();
    await newSession(group);
    await newSession(group, { startsAt: new Date('2027-05-03T08:00:00Z') });
    for (let time = 0; time < 2; time++) await happen('SessionsPlanned', group);
    for (const person of [group.mentor, ...group.mentees]) {
      const mails = await mailsTo(person);
      expect(mails).toHaveLength(1);
      expect(mails[0].text).toContain('- maandag 22 maart 2027, 10:00 – 12:00\n- maandag 3 mei 2027, 10:00 – 12:00');
      expect(mails[0].text).toContain('https://mentor.example.org/year');
      expect(mails[0].calendar?.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    }
  });

  it('tell each new date of a session once', async () => {
    const group = await w.newGroup();
    const session = await newSession(group);
    await happen('SessionMoved', group, session);
    await happen('SessionMoved', group, session);
    const moved = { startsAt: new Date('2027-03-29T11:30:00Z'), sequence: 1 };
    await w.owner.getRepository(Session).update({ id: session.id }, moved);
    await happen('SessionMoved', group, session);
    const texts = (await mailsTo(group.mentees[0])).map(({ text }) => text);
    expect(texts).toHaveLength(2);
    expect(texts[1]).toContain('maandag 29 maart 2027, 13:30 – 15:30');
  });

  it('say that a session is cancelled, and not any more that it was moved', async () => {
    const group = await w.newGroup();
    const session = await newSession(group, { state: 'CANCELLED', sequence: 1 });
    await happen('SessionMoved', group, session);
    await happen('SessionCancelled', group, session);
    const mails = await mailsTo(group.mentor);
    expect(mails.map(({ subject }) => subject)).toEqual(['Een bijeenkomst gaat niet door']);
    expect(mails[0].calendar).toContain('STATUS:CANCELLED');
  });

  it('go to nobody who left', async () => {
    const group = await w.newGroup();
    const left = { groupId: group.id, personId: group.mentees[0].id };
    await w.owner.getRepository(Membership).update(left, { state: MembershipState.ENDED });
    await happen('SessionAdded', group, await newSession(group));
    expect(await mailsTo(group.mentees[0])).toEqual([]);
    expect(await mailsTo(group.mentees[1])).toHaveLength(1);
  });
});

describe('no mail', () => {
  const w = world();

  it('holds a word of what people write in confidence', async () => {
    const group = await w.newGroup();
    const canary = 'kanarie-7f3a';
    await w.insert(LearningGoal, {
      ...{ id: uuid(), organisationId: group.organisation.id, ownerId: group.mentees[0].id, groupId: group.id },
      ...{ wish: canary, why: canary, hoped: canary, firstStep: canary, state: 'PARKED', parkedBecause: canary },
      ...{ shared: true, createdAt: new Date() },
    });
    const session = await w.insert(Session, {
      ...{ id: uuid(), organisationId: group.organisation.id, groupId: group.id, kind: SessionKind.INTERVISIE },
      ...{ startsAt: new Date('2027-03-22T09:00:00Z'), minutes: 120 },
    });
    const events = [
      { type: 'GroupFormed', topics: [], ids: { groupId: group.id } },
      ...(['SessionsPlanned', 'SessionAdded', 'SessionMoved'] as const).map((type) =>
        planningEvent(type, group.id, session.id),
      ),
    ];
    for (const event of events) await w.app.get(Db).asSystem(() => w.app.get(Events).record(event));
    await w.settle();
    const mails = await w.owner.getRepository(Mail).find();
    expect(mails).toHaveLength(events.length * 5);
    expect(JSON.stringify(mails)).not.toContain(canary);
  });
});
