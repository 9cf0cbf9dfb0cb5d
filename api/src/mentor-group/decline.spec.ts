import { describe, expect, it } from '@jest/globals';
import { Mail } from '@api/platform';
import { Enrolment, EnrolmentRole, Obstacle, Programme } from '@api/programme';
import { type TestGroup, uuid, world } from '@api/testing';
import type { Person } from '@api/people';
import { Membership } from './index.js';

const YES = 'mutation ($id: ID!) { confirmEnrolment(programmeId: $id) { mine { enrolment { confirmedAt } } } }';
const NO = 'mutation ($id: ID!) { declineEnrolment(programmeId: $id) { mine { enrolment { id } } } }';
const GROUP = 'query ($id: ID!) { mentorGroup(id: $id) { members { person { id } } } }';
const CHANGED = 'subscription ($id: ID!) { mentorGroupChanged(id: $id) { id } }';
const FIGURES = 'query ($id: ID!) { programme(id: $id) { figures { mentees unconfirmed } } }';
const gone = { answers: [expect.objectContaining({ code: 'NOT_FOUND' })] };
const refused = (reason: string) => ({ answers: [expect.objectContaining({ code: 'REFUSED', reason })] });

describe('somebody whom HR enrolled', () => {
  const w = world();

  const enrol = (programme: Programme, { id: personId, organisationId }: Person, role = EnrolmentRole.MENTEE) =>
    w.insert(Enrolment, {
      ...{ id: uuid(), organisationId, programmeId: programme.id, personId, role },
      ...{ availability: 0, confirmedAt: null },
    });
  /** A published group in which nobody has said yes. */
  const published = async (): Promise<TestGroup> => {
    const group = await w.newGroup();
    await w.owner.getRepository(Programme).update({ id: group.programme.id }, { enrolmentClosedAt: new Date() });
    await enrol(group.programme, group.mentor, EnrolmentRole.MENTOR);
    for (const mentee of group.mentees) await enrol(group.programme, mentee);
    return group;
  };
  const stateOf = async (group: TestGroup, { id: personId }: Person) =>
    (await w.owner.getRepository(Membership).findOneByOrFail({ groupId: group.id, personId })).state;

  it('says yes before the groups are published and after, and the first moment stays', async () => {
    const group = await published();
    const open = await w.newProgramme(group.organisation);
    await enrol(open, group.mentees[0]);
    const ada = await w.as(group.mentees[0]);
    for (const { id } of [group.programme, open]) {
      const first = await ada.ask(YES, { id });
      expect(first).toEqual({ confirmEnrolment: { mine: { enrolment: { confirmedAt: expect.any(String) } } } });
      w.clock.pass(60_000);
      expect(await ada.ask(YES, { id })).toEqual(first);
    }
    expect(await w.owner.getRepository(Enrolment).countBy({ programmeId: group.programme.id })).toBe(5);
    const stranger = await w.as((await w.newGroup()).mentor);
    await expect(stranger.ask(YES, { id: open.id })).rejects.toMatchObject(gone);
    const uninvited = await w.as(await w.newPerson(group.organisation));
    await expect(uninvited.ask(YES, { id: open.id })).rejects.toMatchObject(gone);
  });

  it('says no before the groups are published, and nothing stays behind', async () => {
    const organisation = await w.newOrganisation();
    const programme = await w.newProgramme(organisation);
    const person = await w.newPerson(organisation);
    const { id: enrolmentId } = await enrol(programme, person);
    await w.insert(Obstacle, { enrolmentId, ownerId: person.id, text: 'private words' });
    const ada = await w.as(person);
    for (let twice = 0; twice < 2; twice++)
      expect(await ada.ask(NO, { id: programme.id })).toEqual({ declineEnrolment: { mine: null } });
    const hr = await w.as(await w.newHr(organisation));
    expect((await hr.ask(FIGURES, { id: programme.id })).programme).toEqual({
      figures: { mentees: 0, unconfirmed: 0 },
    });
    expect(await w.owner.getRepository(Obstacle).countBy({ ownerId: person.id })).toBe(0);
  });

  it('says no in the group and loses it at once, the open screen included', async () => {
    const group = await published();
    const [leaver, stayer] = [await w.as(group.mentees[0]), await w.as(group.mentees[1])];
    const screen = leaver.listen(CHANGED, { id: group.id });
    const ended = (async () => {
      for await (const answer of screen) void answer;
    })();
    await leaver.ask(GROUP, { id: group.id });
    for (let twice = 0; twice < 2; twice++)
      expect(await leaver.ask(NO, { id: group.programme.id })).toEqual({ declineEnrolment: { mine: null } });
    await expect(leaver.ask(GROUP, { id: group.id })).rejects.toMatchObject(gone);
    await ended;
    const { mentorGroup } = (await stayer.ask(GROUP, { id: group.id })) as Record<string, { members: object[] }>;
    expect(mentorGroup.members).toHaveLength(4);
    expect(await stateOf(group, group.mentees[0])).toBe('ENDED');
  });

  it('is no longer matched, and HR hears that no place is needed, once and without a reason', async () => {
    const group = await published();
    const hr = await w.newHr(group.organisation);
    const [leaver] = group.mentees;
    await (await w.as(leaver)).ask(NO, { id: group.programme.id });
    await w.settle();
    const mails = await w.owner.getRepository(Mail).findBy({ personId: hr.id });
    expect(mails.map(({ text }) => text)).toEqual([
      expect.stringContaining(`${leaver.name} heeft geen plek meer nodig`),
    ]);
    const left = { programmeId: group.programme.id, personId: leaver.id };
    expect(await w.owner.getRepository(Enrolment).countBy(left)).toBe(0);
    for (const person of [group.mentor, group.mentees[1]])
      expect(await w.owner.getRepository(Mail).countBy({ personId: person.id })).toBe(0);
  });

  it('cannot say no after a yes, nor as the mentor of a group: that goes by HR', async () => {
    const group = await published();
    const [ada, mentor] = [await w.as(group.mentees[0]), await w.as(group.mentor)];
    await ada.ask(YES, { id: group.programme.id });
    await expect(ada.ask(NO, { id: group.programme.id })).rejects.toMatchObject(refused('saidYesBefore'));
    await expect(mentor.ask(NO, { id: group.programme.id })).rejects.toMatchObject(refused('mentorOfGroup'));
    expect([await stateOf(group, group.mentees[0]), await stateOf(group, group.mentor)]).toEqual(['ACTIVE', 'ACTIVE']);
  });

  it('answers for nobody else', async () => {
    const group = await published();
    for (const person of [await w.newHr(group.organisation), (await w.newGroup()).mentor]) {
      const client = await w.as(person);
      await client.ask(NO, { id: group.programme.id }).catch(() => undefined);
    }
    expect(await w.owner.getRepository(Enrolment).countBy({ programmeId: group.programme.id })).toBe(5);
    expect(await stateOf(group, group.mentees[0])).toBe('ACTIVE');
  });
});
