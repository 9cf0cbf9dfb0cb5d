import { randomUUID } from 'node:crypto';
import { Agreement, Contribution, LiveSession, Participant, SessionEvent } from '@api/intervisie';
import { LearningGoal } from '@api/learning-goal';
import { MatchInput, MatchRun, Proposal, ProposalChange, ProposedGroup, ProposedPlace } from '@api/matching';
import type { Person } from '@api/people';
import { RelatedDiscipline } from '@api/people';
import { PollAnswer, PollChoice, PollSlot, Session, SessionKind, SessionPlace } from '@api/planning';
import { Enrolment, EnrolmentNeed, EnrolmentRole, LearningNeed, NotWith, Preference } from '@api/programme';
import { StaffListEntry, StaffListProblem } from '@api/staff-list';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { Scene } from './scene.js';

const at9 = new Date('2027-02-01T09:00:00Z');

/** Makes a scene large: more of everything of which it has one. */
export async function grow(scene: Scene): Promise<void> {
  const { w, organisation, programme } = scene;
  const needs = [await newNeed(scene, 'third'), await newNeed(scene, 'fourth')];
  scene.ids.third = needs[0];
  for (let i = 0; i < 2; i++) await newcomer(scene, i, needs);
  await w.owner.getRepository(LiveSession).update(scene.ids.live, { lastNumber: 3 });
  for (let i = 0; i < 3; i++) await w.newGroup({ organisation, programme });
  await moreDates(scene);
  await morePolled(scene);
  await moreDisciplines(scene);
  await moreOfTheOwner(scene, needs);
  await moreOfTheList(scene);
  await anotherProposal(scene);
  const refresh = 'mutation ($id: ID!) { refreshStaffList(id: $id) { id } }';
  await (await w.as(scene.people.HR)).ask(refresh, { id: scene.ids.open });
}

async function newNeed({ w, organisation, programme }: Scene, name: string): Promise<string> {
  const id = randomUUID();
  await w.insert(LearningNeed, { id, organisationId: organisation.id, programmeId: programme.id, name });
  return id;
}

/** One more mentee, who took part in everything. */
async function newcomer(scene: Scene, i: number, needs: string[]): Promise<void> {
  const { w, organisation, group, ids } = scene;
  const places = { disciplineId: ids.discipline, teamId: (await w.newTeam(organisation)).id };
  const person = await w.newPerson(organisation, { ...places, jobTitle: 'Engineer', site: 'Tiel' });
  await w.addMember({ id: group.id, organisationId: organisation.id }, person);
  await enrolled(scene, person, needs);
  const goal = { organisationId: organisation.id, groupId: group.id, ownerId: person.id, createdAt: at9 };
  for (const wish of ['a', 'b']) await w.insert(LearningGoal, { id: randomUUID(), ...goal, wish, shared: true });
  const inside = { sessionId: ids.live, groupId: group.id };
  await w.insert(Participant, { ...inside, personId: person.id, joinedAt: at9, present: true });
  const said = { kind: 'ADVICE', phase: 'advice', audience: 'PRESENT', text: 'words', at: at9 } as const;
  const { id: contributionId } = await w.insert(Contribution, {
    ...{ id: randomUUID(), ...inside, authorId: person.id, ...said },
  });
  const agreed = { id: randomUUID(), ownerId: person.id, text: 'call', dueOn: '2027-03-01', at: at9 };
  const { id: agreementId } = await w.insert(Agreement, { ...inside, ...agreed });
  const event = { number: 2 + i, kind: 'CONTRIBUTED' as const, at: at9, byId: person.id };
  await w.insert(SessionEvent, { ...inside, ...event, contributionId, agreementId });
}

async function enrolled({ w, organisation, programme, people }: Scene, person: Person, needs: string[]): Promise<void> {
  const own = { organisationId: organisation.id };
  const { id: enrolmentId } = await w.insert(Enrolment, {
    ...{ id: randomUUID(), ...own, programmeId: programme.id, personId: person.id, role: EnrolmentRole.MENTEE },
    ...{ availability: 3, groups: 0, confirmedAt: at9 },
  });
  for (const [at, needId] of needs.entries())
    await w.insert(EnrolmentNeed, { enrolmentId, needId, ...own, rank: at + 1 });
  for (const [at, wanted] of [people.mentor, people.rival].entries())
    await w.insert(Preference, { enrolmentId, personId: wanted.id, ...own, rank: at + 1 });
}

async function moreDates({ w, organisation, group }: Scene): Promise<void> {
  const own = { organisationId: organisation.id, groupId: group.id };
  for (const day of ['05', '12', '19']) {
    const startsAt = new Date(`2027-04-${day}T09:00:00Z`);
    const session = { id: randomUUID(), ...own, kind: SessionKind.INTERVISIE, startsAt, minutes: 60 };
    await w.insert(Session, session);
    await w.insert(SessionPlace, { ...own, sessionId: session.id, place: 'Room' });
  }
}

/** More dates in the poll, to which more people answered. */
async function morePolled({ w, organisation, group, people, ids }: Scene): Promise<void> {
  const own = { organisationId: organisation.id, groupId: group.id, pollId: ids.poll };
  for (const day of ['06', '07', '08']) {
    const startsAt = new Date(`2027-04-${day}T12:00:00Z`);
    const { id: slotId } = await w.insert(PollSlot, { id: randomUUID(), ...own, startsAt });
    for (const { id: personId } of [people.owner, people.member, people.mentor])
      await w.insert(PollAnswer, { slotId, personId, ...own, choice: PollChoice.YES, answeredAt: at9 });
  }
}

async function moreDisciplines({ w, organisation, ids }: Scene): Promise<void> {
  for (let i = 0; i < 3; i++) {
    const [lowerId, higherId] = [(await w.newDiscipline(organisation)).id, ids.discipline].sort();
    await w.insert(RelatedDiscipline, { lowerId, higherId, organisationId: organisation.id });
  }
}

async function moreOfTheOwner(scene: Scene, needs: string[]): Promise<void> {
  const { w, organisation, programme, group, people, ids } = scene;
  const own = { organisationId: organisation.id };
  const wish = { ownerId: people.owner.id, groupId: group.id, createdAt: at9, shared: true };
  for (const word of ['a', 'b', 'c']) await w.insert(LearningGoal, { id: randomUUID(), ...own, ...wish, wish: word });
  for (const [at, needId] of needs.entries())
    await w.insert(EnrolmentNeed, { enrolmentId: ids.enrolment, needId, ...own, rank: at + 2 });
  for (const [at, { id }] of [people.rival, people.HR].entries()) {
    await w.insert(Preference, { enrolmentId: ids.enrolment, personId: id, ...own, rank: at + 2 });
    await w.insert(NotWith, { programmeId: programme.id, ownerId: people.owner.id, personId: id });
  }
}

async function moreOfTheList({ w, ids }: Scene): Promise<void> {
  const entries = w.owner.getRepository(StaffListEntry);
  const problems = w.owner.getRepository(StaffListProblem);
  const [entry] = await entries.findBy({ uploadId: ids.list });
  const [problem] = await problems.findBy({ uploadId: ids.list });
  for (const position of [2, 3, 4, 5]) {
    await entries.insert({ ...entry, position, subjectId: randomUUID() });
    await problems.insert({ ...problem, position });
  }
}

/** The same division once more, and more in it that was changed by hand. */
async function anotherProposal({ w, ids, people }: Scene): Promise<void> {
  const id = randomUUID();
  const old = ids.proposal;
  const copy = async (entity: EntityTarget<ObjectLiteral>, where: object, changed: (row: ObjectLiteral) => object) => {
    for (const row of await w.owner.getRepository(entity).findBy(where))
      await w.owner.getRepository(entity).insert({ ...row, ...changed(row) });
  };
  await copy(MatchRun, { id: old }, () => ({ id }));
  await copy(MatchInput, { runId: old }, () => ({ runId: id }));
  await copy(Proposal, { id: old }, () => ({ id }));
  const groups = await w.owner.getRepository(ProposedGroup).findBy({ proposalId: old });
  const like = new Map(groups.map((group) => [group.id, randomUUID()]));
  await copy(ProposedGroup, { proposalId: old }, (group) => ({ id: like.get(group.id as string), proposalId: id }));
  const groupOf = ({ groupId }: ObjectLiteral) => like.get(groupId as string) ?? null;
  await copy(ProposedPlace, { proposalId: old }, (place) => ({ proposalId: id, groupId: groupOf(place) }));
  for (const personId of [people.member.id, people.mentor.id])
    await copy(ProposalChange, { proposalId: old, personId: people.owner.id }, () => ({ id: randomUUID(), personId }));
}
