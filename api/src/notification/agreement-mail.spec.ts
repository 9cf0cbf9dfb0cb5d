import { describe, expect, it } from '@jest/globals';
import { Agreement, LiveSession } from '@api/intervisie';
import { Membership, MembershipState } from '@api/mentor-group';
import { Person } from '@api/people';
import { Db, Jobs, Mail } from '@api/platform';
import { Session, SessionKind } from '@api/planning';
import { type TestGroup, uuid, world } from '@api/testing';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const CANARY = 'kanarie-5c1e';

describe('the reminder of agreements', () => {
  const w = world({ PUBLIC_URL: 'https://mentor.example.org' });
  const inMs = (ms: number) => new Date(w.clock.now().getTime() + ms);
  const dayIn = (days: number) =>
    inMs(days * DAY)
      .toISOString()
      .slice(0, 10);

  const newSession = (group: TestGroup, startsAt: Date, state: 'PLANNED' | 'HELD' = 'PLANNED') =>
    w.insert(Session, {
      ...{ id: uuid(), organisationId: group.organisation.id, groupId: group.id, kind: SessionKind.INTERVISIE },
      ...{ startsAt, minutes: 120, state },
    });
  /** Who of the group promised something in a session of three weeks ago. */
  const promised = async (group: TestGroup, owners: { id: string }[], dueOn = dayIn(60)) => {
    const at = inMs(-21 * DAY);
    const { id: sessionId } = await newSession(group, at, 'HELD');
    await w.insert(LiveSession, {
      ...{ id: sessionId, organisationId: group.organisation.id, groupId: group.id, methodId: 'incident' },
      ...{ methodVersion: 1, script: [], phase: 'agreements', phaseStartedAt: at, openedAt: at, closedAt: at },
      facilitatorId: group.mentor.id,
    });
    const about = { groupId: group.id, sessionId, text: CANARY, dueOn, at };
    for (const { id } of owners) await w.insert(Agreement, { id: uuid(), ownerId: id, ...about });
  };
  const hour = async () => {
    await w.app.get(Db).asSystem(() => w.app.get(Jobs).enqueue('remind-of-agreements', {}));
    await w.settle();
  };
  const mailsTo = async ({ id }: { id: string }) => w.owner.getRepository(Mail).findBy({ personId: id });

  it('goes two days before the session, once, in the own language and without a word of them', async () => {
    w.clock.set(new Date('2027-03-01T08:00:00Z'));
    const group = await w.newGroup();
    const [ada, ben, cas] = group.mentees;
    await w.owner.getRepository(Person).update({ id: ben.id }, { language: 'en' });
    await promised(group, [ada, ada, ben, cas, group.mentor]);
    await newSession(group, inMs(2 * DAY + HOUR));
    await newSession(group, inMs(44 * DAY));
    await hour();
    expect(await mailsTo(ada)).toEqual([]);
    const answered = { outcome: 'DONE' as const, answeredAt: w.clock.now() };
    await w.owner.getRepository(Agreement).update({ ownerId: cas.id }, answered);
    w.clock.pass(HOUR);
    for (let time = 0; time < 3; time++) await hour(); // also when a process ends after the mails were posted
    w.clock.pass(DAY);
    await hour();
    const [toAda, toBen, toMentor] = await Promise.all([ada, ben, group.mentor].map(mailsTo));
    expect([toAda.length, toBen.length, toMentor.length]).toEqual([1, 1, 1]);
    expect(await mailsTo(cas)).toEqual([]);
    expect(toAda[0].text).toContain('woensdag 3 maart 2027, 10:00 – 12:00');
    expect(toAda[0].text).toContain('https://mentor.example.org/agreements');
    expect(toBen[0].text).toContain('Wednesday, 3 March 2027');
    expect(JSON.stringify([toAda, toBen, toMentor])).not.toContain(CANARY);
  });

  it('goes two days before its own date, in the morning, when the group does not meet before', async () => {
    w.clock.set(new Date('2027-03-08T07:30:00Z')); // half past eight
    const group = await w.newGroup();
    const [ada, ben] = group.mentees;
    await promised(group, [ada], '2027-03-10');
    await newSession(group, inMs(30 * DAY));
    await hour();
    expect(await mailsTo(ada)).toEqual([]);
    w.clock.pass(HOUR);
    for (let time = 0; time < 2; time++) await hour();
    expect((await mailsTo(ada)).map(({ text }) => text.includes('woensdag 10 maart 2027'))).toEqual([true]);
    expect(await mailsTo(ben)).toEqual([]);
  });

  it('goes to nobody who left the group, and not for a session that does not go on', async () => {
    w.clock.set(new Date('2027-04-05T08:00:00Z'));
    const group = await w.newGroup();
    const [ada, ben] = group.mentees;
    await promised(group, [ada, ben]);
    const { id } = await newSession(group, inMs(DAY));
    await w.owner.getRepository(Session).update({ id }, { state: 'CANCELLED' });
    await hour();
    expect(await mailsTo(ben)).toEqual([]);
    await w.owner.getRepository(Session).update({ id }, { state: 'PLANNED' });
    const left = { groupId: group.id, personId: ada.id };
    await w.owner.getRepository(Membership).update(left, { state: MembershipState.ENDED });
    await hour();
    expect([(await mailsTo(ada)).length, (await mailsTo(ben)).length]).toEqual([0, 1]);
  });

  it('lets jobs know that there is something, and viewers not even that', async () => {
    const viewer = await w.intruder();
    await expect(viewer.query('SELECT * FROM agreements_to_remind(now())')).rejects.toThrow('permission denied');
    const jobs = await w.outsider();
    await expect(jobs.query('SELECT text FROM agreement')).rejects.toThrow('permission denied');
  });
});
