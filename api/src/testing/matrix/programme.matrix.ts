import { randomUUID } from 'node:crypto';
import {
  Duo,
  Enrolment,
  EnrolmentNeed,
  EnrolmentRole,
  LearningNeed,
  NotWith,
  Obstacle,
  Preference,
  Programme,
} from '@api/programme';
import type { Person } from '@api/people';
import { ask, at, type Matrix, row } from './matrix.js';
import type { Scene } from './scene.js';

const organisation = 'owner member mentor HR other';

/** The owner enrolled, and said everything that one can say; so did the mentor. The member was enrolled by HR. */
async function prepare({
  w,
  organisation,
  programme,
  people: { owner, mentor, member, other },
  ids,
}: Scene): Promise<void> {
  const own = { organisationId: organisation.id, programmeId: programme.id };
  ids.need = (await w.insert(LearningNeed, { id: randomUUID(), ...own, name: 'delegate' })).id;
  const spare = await w.insert(LearningNeed, { id: randomUUID(), ...own, name: 'unused' });
  const wish = { ...own, availability: 3, preferred: 1, groups: 1, openToOther: true, confirmedAt: new Date() };
  ids.enrolment = (
    await w.insert(Enrolment, { id: randomUUID(), ...wish, personId: owner.id, role: EnrolmentRole.MENTEE })
  ).id;
  const partner = await w.newPerson(organisation);
  ids.partner = partner.id;
  for (const [name, { id: personId }] of Object.entries({ mentorEnrolment: mentor, partnerEnrolment: partner }))
    ids[name] = (await w.insert(Enrolment, { id: randomUUID(), ...wish, personId, role: EnrolmentRole.MENTOR })).id;
  const duo = (one: Person, other: Person) => ({ ...own, personId: one.id, partnerId: other.id });
  await w.owner.getRepository(Duo).insert([duo(mentor, partner), duo(partner, mentor)]);
  const asked = { ...wish, personId: member.id, role: EnrolmentRole.MENTEE, confirmedAt: null };
  await w.insert(Enrolment, { id: randomUUID(), ...asked });
  const of = { enrolmentId: ids.enrolment, organisationId: organisation.id };
  await w.insert(EnrolmentNeed, { ...of, needId: ids.need, rank: 1, level: 2 });
  await w.insert(Preference, { ...of, personId: mentor.id, rank: 1 });
  await w.insert(NotWith, { programmeId: programme.id, ownerId: owner.id, personId: member.id });
  await w.insert(Obstacle, { enrolmentId: ids.enrolment, ownerId: owner.id, text: 'private' });
  const closed = await w.newProgramme(organisation, { enrolmentClosedAt: new Date() });
  Object.assign(ids, { spare: spare.id, closed: closed.id, newcomer: other.id });
}

const programme = ({ programme }: Scene) => `id: "${programme.id}"`;
const settings = 'startsOn: "2027-02-01"';

export const programmeMatrix: Matrix = {
  prepare,
  types: {
    Programme: row(Programme, (s) => ({ id: s.programme.id }), {
      [organisation]:
        'id name startsOn months everyWeeks minutes minMembers maxMembers intensiveMonths intensiveShare caseMonths maxExceptions minGapYears fairFloor needWeight disciplineWeight preferenceWeight seniorityWeight locationWeight slotWeight learningNeeds groups',
      HR: 'figures',
      'owner member mentor': 'mine',
      none: 'enrolmentClosedAt',
    }),
    ProgrammeFigures: at((s) => `programme(${programme(s)}) { figures { ...It } }`, {
      HR: 'capacity disciplines groups incomplete mentees mentors unconfirmed',
    }),
    DisciplineFigures: at((s) => `programme(${programme(s)}) { figures { disciplines { ...It } } }`, {
      HR: 'discipline groups mentees mentors',
    }),
    LearningNeed: row(LearningNeed, ({ ids }) => ({ id: ids.need }), { [organisation]: 'id name uses' }),
    Enrolment: row(Enrolment, ({ ids }) => ({ id: ids.enrolment }), {
      'owner HR': 'id role person availability preferred groups openToOther confirmedAt needs wanted',
      none: 'partner', // of a mentee
    }),
    EnrolmentNeed: row(EnrolmentNeed, ({ ids }) => ({ enrolmentId: ids.enrolment }), { 'owner HR': 'need rank level' }),
    OwnEnrolment: at((s) => `programme(${programme(s)}) { mine { ...It } }`, {
      'owner member mentor': 'enrolment',
      owner: 'obstacle notWith',
    }),
    EnrolmentConnection: at((s) => `enrolments(programmeId: "${s.programme.id}") { ...It }`, {
      'owner member mentor HR': 'edges',
      all: 'pageInfo totalCount',
    }),
    EnrolmentEdge: at((s) => `enrolments(programmeId: "${s.programme.id}") { edges { ...It } }`, {
      'owner member mentor HR': 'cursor node',
    }),
  },
  queries: {
    programme: ask((s) => `programme(${programme(s)})`, organisation),
    programmes: ask('programmes', 'owner member mentor HR other stranger'),
    enrolments: ask((s) => `enrolments(programmeId: "${s.programme.id}")`, 'all'),
  },
  mutations: {
    makeProgramme: ask(
      `makeProgramme(input: { id: "${randomUUID()}", name: "New programme", ${settings} })`,
      'HR stranger',
    ),
    changeMatchingRules: ask(
      (s) =>
        `changeMatchingRules(input: { ${programme(s)}, maxExceptions: 2, minGapYears: 3, fairFloor: 45, needWeight: 3, disciplineWeight: 2,
          preferenceWeight: 2, seniorityWeight: 2, locationWeight: 2, slotWeight: 2 })`,
      'HR',
    ),
    changeProgramme: ask((s) => `changeProgramme(input: { ${programme(s)}, name: "Other name", ${settings} })`, 'HR'),
    addLearningNeed: ask(
      (s) => `addLearningNeed(input: { id: "${randomUUID()}", programmeId: "${s.programme.id}", name: "another" })`,
      'HR',
    ),
    renameLearningNeed: ask(({ ids }) => `renameLearningNeed(input: { id: "${ids.need}", name: "renamed" })`, 'HR'),
    removeLearningNeed: ask(({ ids }) => `removeLearningNeed(id: "${ids.spare}")`, 'HR'),
    enrol: ask(
      ({ programme, ids }) =>
        `enrol(input: { id: "${randomUUID()}", programmeId: "${programme.id}", role: MENTEE, availability: 3, needs: [{ needId: "${ids.need}" }] })`,
      organisation,
    ),
    enrolPeople: ask(
      ({ programme, ids }) =>
        `enrolPeople(input: { programmeId: "${programme.id}", role: MENTEE, people: [{ id: "${randomUUID()}", personId: "${ids.newcomer}" }] })`,
      'HR',
    ),
    partDuo: ask(({ ids }) => `partDuo(enrolmentId: "${ids.mentorEnrolment}")`, 'mentor HR'),
    removeEnrolment: ask(({ ids }) => `removeEnrolment(id: "${ids.enrolment}")`, 'owner HR'),
    confirmEnrolment: ask((s) => `confirmEnrolment(programmeId: "${s.programme.id}")`, 'owner member mentor'),
    withdraw: ask((s) => `withdraw(programmeId: "${s.programme.id}")`, organisation),
  },
  subscriptions: {
    programmeChanged: ask(
      (s) => `programmeChanged(${programme(s)})`,
      organisation,
      ({ programme }) => ({
        ids: { programmeId: programme.id },
      }),
    ),
  },
};
