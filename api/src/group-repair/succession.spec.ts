import { describe, expect, it } from '@jest/globals';
import { In } from 'typeorm';
import { MemberRole, Membership, MembershipState } from '@api/mentor-group';
import {
  MatchEffort,
  MatchRun,
  MatchRunState,
  Proposal,
  ProposalState,
  ProposedGroup,
  ProposedPlace,
} from '@api/matching';
import { Person, StaffRecord } from '@api/people';
import { Db, Events, Mail } from '@api/platform';
import { Duo, Enrolment, EnrolmentRole, NotWith } from '@api/programme';
import { enrol, uuid, world } from '@api/testing';
import { runningGroups, type Running } from '../testing/running.js';

const LOOK = `query ($id: ID!) { programme(id: $id) {
  ruleBreaches { rule group { id } hindrances { rule count } }
  repairs { id state unsolved scoreBefore scoreAfter moves { role person { id } from { id } to { id } } } } }`;
const APPLY = 'mutation ($id: ID!) { applyRepair(id: $id) { state } }';
const END = 'mutation ($id: ID!) { endMembership(id: $id) { state } }';
const GROUP = 'query ($id: ID!) { mentorGroup(id: $id) { members { role person { id } } } }';

interface Look {
  ruleBreaches: { rule: string; group: { id: string }; hindrances: { rule: string; count: number }[] }[];
  repairs: { id: string; state: string; unsolved: number; moves: object[] }[];
}

const refused = (reason: string) => ({ answers: [expect.objectContaining({ code: 'REFUSED', reason })] });
const gone = { answers: [expect.objectContaining({ code: 'NOT_FOUND' })] };

describe('a group that lost its mentor', () => {
  const w = world();

  /** Somebody else who offers to guide a group. */
  const another = async (company: Running, change: Partial<Enrolment> = {}, like: Partial<Person> = {}) => {
    const team = await w.newTeam(company.organisation);
    const own = { disciplineId: company.discipline.id, teamId: team.id, site: 'Delft', ...like };
    const person = await w.newPerson(company.organisation, own);
    await w.owner.getRepository(StaffRecord).update({ personId: person.id }, { employedSince: '2010-01-01' });
    await enrol(w, company, person, EnrolmentRole.MENTOR, change);
    return person;
  };
  const leaves = async (person: Person) => {
    await w.owner.getRepository(Person).update({ id: person.id }, { leftOn: '2026-11-01' });
    await changed('PersonLeft', person);
  };
  const changed = async (type: string, { id: personId, organisationId }: Person) => {
    const event = { type, topics: [], ids: { personId, organisationId } };
    await w.app.get(Db).asSystem(() => w.app.get(Events).record(event));
    await w.settle();
  };
  /** As if the group was announced with an exception that HR made for somebody. */
  const madeWith = async (company: Running, group: Running['groups'][number], personId: string) => {
    const [id, at] = [uuid(), new Date()];
    const of = { organisationId: company.organisation.id, programmeId: company.programme.id };
    const run = { state: MatchRunState.DONE, effort: MatchEffort.QUICK, seed: 1, startedAt: at, seenAt: at };
    await w.insert(MatchRun, { id, ...of, ...run });
    await w.insert(Proposal, { id, ...of, state: ProposalState.PUBLISHED, createdAt: at, publishedAt: at });
    const { organisationId } = of;
    await w.insert(ProposedGroup, {
      id: group.id,
      organisationId,
      proposalId: id,
      mentorId: group.mentor.id,
      number: 1,
    });
    const place = { organisationId, proposalId: id, personId, groupId: group.id };
    await w.insert(ProposedPlace, { ...place, exceptionReason: 'Stapt over naar dit vak' });
  };
  const look = async ({ hr, programme }: Running) =>
    (await hr.ask(LOOK, { id: programme.id })).programme as unknown as Look;
  const openOf = ({ repairs }: Look) => repairs.find(({ state }) => state === 'OPEN');
  const comes = (person: Person, groupId: string) => ({
    ...{ role: 'MENTOR', person: { id: person.id }, from: null, to: { id: groupId } },
  });
  const goes = (person: Person, groupId: string) => ({
    ...{ role: 'MENTOR', person: { id: person.id }, from: { id: groupId }, to: null },
  });
  const mailsTo = async ({ id: personId }: Person) =>
    (await w.owner.getRepository(Mail).findBy({ personId })).map(({ subject }) => subject);

  it('goes over as a whole to another mentor, and everybody whom it concerns hears of it', async () => {
    const company = await runningGroups(w, [5, 4]);
    const [first] = company.groups;
    const next = await another(company);
    await leaves(first.mentor);
    const repair = openOf(await look(company))!;
    expect(repair).toMatchObject({ unsolved: 0, scoreAfter: 85 });
    expect(repair.moves).toHaveLength(2);
    expect(repair.moves).toEqual(expect.arrayContaining([goes(first.mentor, first.id), comes(next, first.id)]));
    const newcomer = await w.as(next);
    await expect(newcomer.ask(GROUP, { id: first.id })).rejects.toMatchObject(gone);
    await company.hr.ask(APPLY, { id: repair.id });
    await w.settle();
    const { members } = (await newcomer.ask(GROUP, { id: first.id })).mentorGroup as { members: { role: string }[] };
    expect(members).toHaveLength(6);
    expect(members[0]).toEqual({ role: 'MENTOR', person: { id: next.id } });
    const joined = { personId: next.id, groupId: first.id, role: MemberRole.MENTOR, state: MembershipState.ACTIVE };
    const { confidentialityAcceptedAt } = await w.owner.getRepository(Membership).findOneByOrFail(joined);
    expect(confidentialityAcceptedAt).toBeNull();
    expect(await look(company)).toMatchObject({ ruleBreaches: [] });
    expect(await mailsTo(next)).toEqual(['Je wordt mentor van Groep 1']);
    for (const mentee of first.mentees) expect(await mailsTo(mentee)).toEqual(['Je groep heeft een andere mentor']);
    for (const person of [first.mentor, ...company.groups[1].mentees]) expect(await mailsTo(person)).toEqual([]);
  });

  it('goes to who offered a second group, when the membership of the mentor was ended', async () => {
    const company = await runningGroups(w, [4, 4]);
    const [first, second] = company.groups;
    await w.owner.getRepository(Enrolment).update({ personId: second.mentor.id }, { groups: 2 });
    const mentor = { groupId: first.id, personId: first.mentor.id };
    const { id } = await w.owner.getRepository(Membership).findOneByOrFail(mentor);
    await w.owner.getRepository(Enrolment).delete({ personId: first.mentor.id });
    await company.hr.ask(END, { id });
    await w.settle();
    const now = await look(company);
    expect(now.ruleBreaches).toMatchObject([{ rule: 'NO_MENTOR', group: { id: first.id }, hindrances: [] }]);
    expect(openOf(now)).toMatchObject({ unsolved: 0, moves: [comes(second.mentor, first.id)] });
    await company.hr.ask(APPLY, { id: openOf(now)!.id });
    expect(await look(company)).toMatchObject({ ruleBreaches: [] });
  });

  it('gets another one when its mentor came to work with most of its members', async () => {
    const company = await runningGroups(w, [4, 4]);
    const [first] = company.groups;
    const next = await another(company);
    const mentees = { id: In(first.mentees.slice(0, 3).map(({ id }) => id)) };
    await w.owner.getRepository(StaffRecord).update({ personId: mentees.id }, { managerId: first.mentor.id });
    await changed('PersonMoved', first.mentor);
    const repair = openOf(await look(company))!;
    expect(repair.unsolved).toBe(0);
    expect(repair.moves).toEqual(expect.arrayContaining([goes(first.mentor, first.id), comes(next, first.id)]));
    expect(repair.moves).toHaveLength(2);
    await company.hr.ask(APPLY, { id: repair.id });
    await w.settle();
    expect(await mailsTo(first.mentor)).toEqual(['Je bent geen mentor meer van Groep 1']);
  });

  it('names what stands in the way of each other mentor, but never a private wish', async () => {
    const company = await runningGroups(w, [4, 4]);
    const [first] = company.groups;
    const ada = first.mentees[0];
    await another(company, {}, { teamId: ada.teamId });
    await another(company, { availability: 0b10, preferred: 0b10 });
    const unwanted = await another(company);
    const { organisation, programme } = company;
    const wish = { organisationId: organisation.id, programmeId: programme.id, ownerId: ada.id };
    await w.insert(NotWith, { ...wish, personId: unwanted.id });
    await leaves(first.mentor);
    const now = await look(company);
    expect(now.ruleBreaches).toMatchObject([{ rule: 'LEFT', group: { id: first.id } }]);
    expect(now.ruleBreaches[0].hindrances).toEqual([
      { rule: 'NO_COMMON_SLOT', count: 1 },
      { rule: 'NO_ROOM', count: 1 },
      { rule: 'SAME_TEAM', count: 1 },
    ]);
    expect(openOf(now)).toBeUndefined();
  });

  it('does not get a mentor who became unsafe since that was proposed', async () => {
    const company = await runningGroups(w, [4, 4]);
    const [first] = company.groups;
    const next = await another(company);
    await leaves(first.mentor);
    const { id } = openOf(await look(company))!;
    await w.owner.getRepository(Person).update({ id: next.id }, { teamId: first.mentees[0].teamId });
    await expect(company.hr.ask(APPLY, { id })).rejects.toMatchObject(refused('repairStale'));
    const mentor = { groupId: first.id, role: MemberRole.MENTOR, state: MembershipState.ACTIVE };
    expect(await w.owner.getRepository(Membership).findOneByOrFail(mentor)).toMatchObject({
      personId: first.mentor.id,
    });
  });

  it('of two groups, both get one where that can be', async () => {
    const company = await runningGroups(w, [4, 4, 4]);
    const [first, second] = company.groups;
    const [one, other] = [await another(company), await another(company, {}, { teamId: first.mentees[0].teamId })];
    for (const mentor of [first.mentor, second.mentor])
      await w.owner.getRepository(Person).update({ id: mentor.id }, { leftOn: '2026-11-01' });
    await changed('PersonLeft', first.mentor);
    const repair = openOf(await look(company))!;
    expect(repair.unsolved).toBe(0);
    expect(repair.moves).toEqual(expect.arrayContaining([comes(one, first.id), comes(other, second.id)]));
  });

  it('goes to a duo as well, that then guides no other group together', async () => {
    const company = await runningGroups(w, [4, 4, 4]);
    const [first, second] = company.groups;
    const duo = [await another(company), await another(company)];
    const of = { organisationId: company.organisation.id, programmeId: company.programme.id };
    const [one, other] = duo.map(({ id }) => id);
    await w.owner.getRepository(Duo).insert([
      { ...of, personId: one, partnerId: other },
      { ...of, personId: other, partnerId: one },
    ]);
    await w.owner.getRepository(Person).update({ id: second.mentor.id }, { leftOn: '2026-11-01' });
    await leaves(first.mentor);
    const repair = openOf(await look(company))!;
    expect(repair).toMatchObject({ unsolved: 1 });
    const come = repair.moves.filter((move) => (move as { to: unknown }).to);
    const { to } = come[0] as { to: { id: string } };
    expect(come).toHaveLength(2);
    expect(come).toEqual(expect.arrayContaining(duo.map((person) => comes(person, to.id))));
    await company.hr.ask(APPLY, { id: repair.id });
    const { members } = (await (await w.as(duo[0])).ask(GROUP, { id: to.id })).mentorGroup as {
      members: { role: string }[];
    };
    expect(members.filter(({ role }) => role === 'MENTOR')).toHaveLength(2);
  });

  it('goes with whom HR let come from another discipline, to a mentor of the discipline that was for', async () => {
    const company = await runningGroups(w, [4, 4]);
    const [first] = company.groups;
    const foreign = await w.newDiscipline(company.organisation);
    const ada = first.mentees[0];
    await w.owner.getRepository(Person).update({ id: ada.id }, { disciplineId: foreign.id });
    await another(company, { openToOther: true }, { disciplineId: foreign.id });
    const next = await another(company);
    await leaves(first.mentor);
    expect(openOf(await look(company))).toBeUndefined();
    await madeWith(company, first, ada.id);
    await changed('PersonMoved', first.mentor);
    expect(openOf(await look(company))!.moves).toEqual(
      expect.arrayContaining([goes(first.mentor, first.id), comes(next, first.id)]),
    );
  });

  it('hears that the only mentor who fits goes to another group', async () => {
    const company = await runningGroups(w, [4, 4]);
    const [first, second] = company.groups;
    await another(company);
    for (const mentor of [first.mentor, second.mentor])
      await w.owner.getRepository(Person).update({ id: mentor.id }, { leftOn: '2026-11-01' });
    await changed('PersonLeft', first.mentor);
    const now = await look(company);
    expect(openOf(now)).toMatchObject({ unsolved: 1 });
    expect(now.ruleBreaches.map(({ hindrances }) => hindrances).sort((a, b) => a.length - b.length)).toEqual([
      [],
      [{ rule: 'NO_ROOM', count: 1 }],
    ]);
  });
});
