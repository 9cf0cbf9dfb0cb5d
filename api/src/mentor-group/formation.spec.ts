import { describe, expect, it } from '@jest/globals';
import { Assignment, Person, Project, StaffRecord } from '@api/people';
import { Db, Outbox } from '@api/platform';
import { uuid, world } from '@api/testing';
import { Formation, Membership, MentorGroup, type Publication } from './index.js';

describe('publishing a proposal', () => {
  const w = world();

  const newProposal = async (sizes = [4]) => {
    const organisation = await w.newOrganisation();
    const { id: programmeId } = await w.newProgramme(organisation);
    const groups: Publication['groups'] = [];
    for (const [at, size] of sizes.entries()) {
      const mentor = await w.newPerson(organisation);
      const mentees: Person[] = [];
      for (let i = 0; i < size; i++) mentees.push(await w.newPerson(organisation));
      const menteeIds = mentees.map(({ id }) => id);
      groups.push({ id: uuid(), name: `Groep ${at + 1}`, slot: 2, mentorId: mentor.id, menteeIds });
    }
    const hr = await w.newHr(organisation);
    const publication: Publication = { proposalId: uuid(), organisationId: organisation.id, programmeId, groups };
    return { organisation, hr, publication };
  };
  const publish = (hr: Person, publication: Publication) =>
    w.app.get(Db).as(hr.id, 'READ WRITE', () => w.app.get(Formation).formGroups(publication));
  const countOf = (publication: Publication) =>
    w.owner.getRepository(MentorGroup).countBy({ proposalId: publication.proposalId });
  const refusedWith = (constraint: string) => ({ driverError: { constraint } });

  it('forms groups of which everybody is an active member', async () => {
    const { hr, publication } = await newProposal([4, 6]);
    const groups = await publish(hr, publication);
    expect(groups.map(({ id, name, slot }) => [id, name, slot])).toEqual(
      publication.groups.map(({ id, name, slot }) => [id, name, slot]),
    );
    const [first] = publication.groups;
    const members = await w.owner.getRepository(Membership).findBy({ groupId: first.id });
    expect(members.map(({ personId, role, state }) => [personId, role, state]).sort()).toEqual(
      [
        [first.mentorId, 'MENTOR', 'ACTIVE'],
        ...first.menteeIds.map((personId) => [personId, 'MENTEE', 'ACTIVE']),
      ].sort(),
    );
    expect(members.every((member) => member.confidentialityAcceptedAt === null)).toBe(true);
  });

  it('tells that each group was formed, by ids alone', async () => {
    const { hr, publication } = await newProposal([4, 4]);
    await publish(hr, publication);
    const told = await w.owner.getRepository(Outbox).findBy({ type: 'GroupFormed' });
    for (const { id: groupId } of publication.groups)
      expect(told.filter(({ ids }) => ids.groupId === groupId).map(({ topics, ids }) => ({ topics, ids }))).toEqual([
        { topics: [`group:${groupId}`], ids: { groupId, programmeId: publication.programmeId } },
      ]);
  });

  it('twice, also at the same time, forms the groups once', async () => {
    const { hr, publication } = await newProposal();
    const both = await Promise.all([publish(hr, publication), publish(hr, publication)]);
    const again = await publish(hr, publication);
    for (const groups of [...both, again]) expect(groups.map(({ id }) => id)).toEqual([publication.groups[0].id]);
    expect(await w.owner.getRepository(Membership).countBy({ groupId: publication.groups[0].id })).toBe(5);
  });

  it.each([
    [3, 'mentor_group_has_enough_mentees'],
    [7, 'mentor_group_is_not_too_large'],
  ])('with a group of %i forms nothing', async (size, constraint) => {
    const { hr, publication } = await newProposal([4, size]);
    await expect(publish(hr, publication)).rejects.toMatchObject(refusedWith(constraint));
    expect(await countOf(publication)).toBe(0);
  });

  it('with somebody who is in a group of the programme forms nothing', async () => {
    const { hr, publication, organisation } = await newProposal();
    await publish(hr, publication);
    const [mentee] = publication.groups[0].menteeIds;
    const others = [await w.newPerson(organisation), await w.newPerson(organisation), await w.newPerson(organisation)];
    const group = { ...publication.groups[0], id: uuid(), mentorId: (await w.newPerson(organisation)).id };
    const next = {
      ...publication,
      proposalId: uuid(),
      groups: [{ ...group, menteeIds: [mentee, ...others.map(({ id }) => id)] }],
    };
    await expect(publish(hr, next)).rejects.toMatchObject(refusedWith('one_group_per_mentee_and_programme'));
    expect(await countOf(next)).toBe(0);
  });

  it('is for HR alone', async () => {
    const { publication, organisation } = await newProposal();
    const other = await w.newHr(await w.newOrganisation());
    for (const person of [other, await w.newPerson(organisation)])
      await expect(publish(person, publication)).rejects.toThrow();
    expect(await countOf(publication)).toBe(0);
  });

  describe('with two members who must be kept apart', () => {
    const refusal = async (prepare: (first: string, second: string, organisationId: string) => Promise<unknown>) => {
      const { hr, publication } = await newProposal();
      const { mentorId, menteeIds } = publication.groups[0];
      await prepare(mentorId, menteeIds[0], publication.organisationId);
      const answer = await publish(hr, publication).catch((error: unknown) => error);
      expect(await countOf(publication)).toBe(0);
      const [first, second] = await Promise.all(
        [mentorId, menteeIds[0]].map((id) => w.owner.getRepository(Person).findOneByOrFail({ id })),
      );
      return { answer, params: { first: first.name, second: second.name } };
    };

    it('because they are of one team says who', async () => {
      const { answer, params } = await refusal(async (first, second, id) => {
        const { id: teamId } = await w.newTeam({ id, name: '' });
        await w.owner.getRepository(Person).update([first, second], { teamId });
      });
      expect(answer).toMatchObject({ reason: 'groupSameTeam', params });
    });

    it("because one is the other's manager, or above that, says who", async () => {
      const managedBy = (personId: string, managerId: string) =>
        w.owner.getRepository(StaffRecord).update({ personId }, { managerId });
      const direct = await refusal((first, second) => managedBy(second, first));
      expect(direct.answer).toMatchObject({ reason: 'groupReportingLine', params: direct.params });
      const above = await refusal(async (first, second, id) => {
        const between = await w.newPerson({ id, name: '' });
        await managedBy(second, between.id);
        await managedBy(between.id, first);
      });
      expect(above.answer).toMatchObject({ reason: 'groupReportingLine', params: above.params });
    });

    it('because they work long and intensively on one project says who', async () => {
      const { answer, params } = await refusal(async (first, second, organisationId) => {
        const project = await w.insert(Project, { id: uuid(), organisationId, name: 'Dike' });
        for (const personId of [first, second])
          await w.insert(Assignment, {
            ...{ id: uuid(), organisationId, personId, projectId: project.id },
            ...{ from: '2026-01-01', until: null, share: 50 },
          });
      });
      expect(answer).toMatchObject({ reason: 'groupSameProject', params });
    });
  });
});
