import { describe, expect, it } from '@jest/globals';
import { Formation, Membership, MembershipState } from '@api/mentor-group';
import { Person } from '@api/people';
import { Db, Events, Mail } from '@api/platform';
import { uuid, world } from '@api/testing';

describe('the mails about a new group', () => {
  const w = world({ PUBLIC_URL: 'https://mentor.example.org' });

  /** Publishes one group with an English-speaking mentor. */
  const publish = async () => {
    const organisation = await w.newOrganisation();
    const { id: programmeId } = await w.newProgramme(organisation);
    const mentor = await w.newPerson(organisation, { givenName: 'Mary', familyName: 'Shaw', language: 'en' });
    const mentees: Person[] = [];
    for (let i = 0; i < 4; i++) mentees.push(await w.newPerson(organisation));
    const group = { id: uuid(), name: 'Groep 7', slot: 2, mentorId: mentor.id, menteeIds: mentees.map(({ id }) => id) };
    const publication = { proposalId: uuid(), organisationId: organisation.id, programmeId, groups: [group] };
    const hr = await w.newHr(organisation);
    await w.app.get(Db).as(hr.id, 'READ WRITE', () => w.app.get(Formation).formGroups(publication));
    return { group, mentor, mentees };
  };
  const mailsTo = (person: { id: string }) => w.owner.getRepository(Mail).findBy({ personId: person.id });
  const formAgain = (groupId: string) =>
    w.app.get(Db).asSystem(() => w.app.get(Events).record({ type: 'GroupFormed', topics: [], ids: { groupId } }));

  it('go to every member, in their language, with who is in it and where to go', async () => {
    const { mentor, mentees } = await publish();
    await w.settle();
    const [toMentor] = await mailsTo(mentor);
    expect(toMentor.subject).toBe('You guide a mentor group');
    for (const { name } of mentees) expect(toMentor.text).toContain(`- ${name}`);
    expect(toMentor.text).toContain('https://mentor.example.org/group');
    const [ada, ben] = mentees;
    const [toAda] = await mailsTo(ada);
    expect(toAda.subject).toBe('Je zit in een mentorgroep');
    expect(toAda.text).toContain('Je mentor is Mary Shaw.');
    expect(toAda.text).toContain(`- ${ben.name}`);
    expect(toAda.text).not.toContain(`- ${ada.name}`);
    expect(toAda.text).not.toContain('undefined');
    for (const mentee of mentees) expect(await mailsTo(mentee)).toHaveLength(1);
  });

  it('go once, also when the work is repeated', async () => {
    const { group, mentor } = await publish();
    await w.settle();
    await formAgain(group.id);
    await w.settle();
    expect(await mailsTo(mentor)).toHaveLength(1);
  });

  it('do not go to somebody who left before', async () => {
    const { group, mentees } = await publish();
    const gone = { groupId: group.id, personId: mentees[0].id };
    await w.owner.getRepository(Membership).update(gone, { state: MembershipState.ENDED });
    await w.settle();
    expect(await mailsTo(mentees[0])).toEqual([]);
    expect((await mailsTo(mentees[1]))[0].text).not.toContain(mentees[0].name);
  });
});
