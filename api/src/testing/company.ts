import type { Discipline, Organisation, Person } from '@api/people';
import { StaffRecord } from '@api/people';
import { Enrolment, EnrolmentNeed, EnrolmentRole, LearningNeed, type Programme } from '@api/programme';
import { type Client } from './client.js';
import { uuid, type World } from './world.js';

const START = `mutation ($input: StartMatchRun!) { startMatchRun(input: $input) { id state } }`;

export interface Company {
  organisation: Organisation;
  programme: Programme;
  discipline: Discipline;
  need: LearningNeed;
  hr: Client;
  mentors: Person[];
  mentees: Person[];
}

/** Enrols somebody, who then wants to learn, or can teach, the one need of the company. */
export async function enrol(
  w: World,
  company: Omit<Company, 'hr'>,
  person: Person,
  role: EnrolmentRole,
  change: Partial<Enrolment> = {},
): Promise<void> {
  const { id: organisationId } = company.organisation;
  const enrolment = await w.insert(Enrolment, {
    ...{ id: uuid(), organisationId, programmeId: company.programme.id, personId: person.id, role },
    ...{ availability: 0b1111, preferred: 0b1, groups: 1, openToOther: false, confirmedAt: null, ...change },
  });
  await w.insert(EnrolmentNeed, {
    organisationId,
    enrolmentId: enrolment.id,
    needId: company.need.id,
    rank: 1,
    level: 2,
  });
}

/** An organisation in which everybody may be with everybody, unless a test changes that before it asks. */
export async function newCompany(w: World, size: { mentors: number; mentees: number }): Promise<Company> {
  const organisation = await w.newOrganisation();
  const programme = await w.newProgramme(organisation);
  const discipline = await w.newDiscipline(organisation);
  const need = { id: uuid(), organisationId: organisation.id, programmeId: programme.id, name: 'delegate' };
  await w.insert(LearningNeed, need);
  const person = async (employedSince: string) => {
    const team = await w.newTeam(organisation);
    const made = await w.newPerson(organisation, { disciplineId: discipline.id, teamId: team.id, site: 'Delft' });
    await w.owner.getRepository(StaffRecord).update({ personId: made.id }, { employedSince });
    return made;
  };
  const company = { organisation, programme, discipline, need, mentors: [] as Person[], mentees: [] as Person[] };
  for (let j = 0; j < size.mentors; j++) company.mentors.push(await person('2010-01-01'));
  for (let i = 0; i < size.mentees; i++) company.mentees.push(await person('2022-01-01'));
  for (const mentor of company.mentors) await enrol(w, company, mentor, EnrolmentRole.MENTOR);
  for (const mentee of company.mentees) await enrol(w, company, mentee, EnrolmentRole.MENTEE);
  return { ...company, hr: await w.as(await w.newHr(organisation)) };
}

/** Asks for a proposal; without `w.settle()` it is not computed yet. */
export async function startMatching(company: Company, input: object = {}): Promise<string> {
  const id = uuid();
  await company.hr.ask(START, { input: { id, programmeId: company.programme.id, effort: 'QUICK', ...input } });
  return id;
}
