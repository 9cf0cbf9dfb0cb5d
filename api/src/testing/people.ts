import { randomUUID } from 'node:crypto';
import { Discipline, Organisation, OrganisationRole, Person, StaffRecord, Team } from '@api/people';
import { MemberRole, Membership, MembershipState, MentorGroup } from '@api/mentor-group';
import { Programme } from '@api/programme';
import type { EntityTarget, ObjectLiteral } from 'typeorm';

export interface TestGroup {
  id: string;
  organisation: Organisation;
  programme: Programme;
  mentor: Person;
  mentees: Person[];
}

let count = 0;

/** Makes people, organisations and groups for a test, straight in the tables. */
export abstract class People {
  abstract insert<E extends ObjectLiteral>(entity: EntityTarget<E>, row: Partial<E>): Promise<E>;

  newOrganisation(name = `Organisation ${++count}`): Promise<Organisation> {
    return this.insert(Organisation, { id: randomUUID(), name });
  }

  async newPerson(organisation: Organisation, person: Partial<Person> = {}): Promise<Person> {
    const id = randomUUID();
    const names = { givenName: `Given${++count}`, prefix: null, familyName: `Family${count}` };
    const places = { disciplineId: null, teamId: null, jobTitle: null, site: null };
    const made = { id, organisationId: organisation.id, ...names, ...places, language: 'nl', leftOn: null, ...person };
    const row = await this.insert(Person, made as Partial<Person>);
    const record = {
      personnelNumber: `nr-${count}`,
      email: `p${count}.${id.slice(0, 8)}@example.org`,
      workingDays: 31,
    };
    await this.insert(StaffRecord, {
      personId: id,
      organisationId: organisation.id,
      managerId: null,
      employedSince: null,
      ...record,
    });
    return row;
  }

  /** Somebody of HR. */
  async newHr(organisation: Organisation): Promise<Person> {
    const person = await this.newPerson(organisation);
    await this.insert(OrganisationRole, { personId: person.id, organisationId: organisation.id, role: 'HR' });
    return person;
  }

  newTeam(organisation: Organisation): Promise<Team> {
    return this.insert(Team, { id: randomUUID(), organisationId: organisation.id, name: `Team ${++count}` });
  }

  newDiscipline(organisation: Organisation): Promise<Discipline> {
    return this.insert(Discipline, {
      id: randomUUID(),
      organisationId: organisation.id,
      name: `Discipline ${++count}`,
    });
  }

  newProgramme(organisation: Organisation, settings: Partial<Programme> = {}): Promise<Programme> {
    const id = randomUUID();
    const dates = { name: `Programme ${++count}`, startsOn: '2027-01-04' };
    return this.insert(Programme, { id, organisationId: organisation.id, ...dates, ...settings });
  }

  /** A group with a mentor and four mentees who all accepted the confidentiality agreement, unless said otherwise. */
  async newGroup(
    options: { organisation?: Organisation; programme?: Programme; mentees?: number; accepted?: boolean } = {},
  ): Promise<TestGroup> {
    const organisation = options.organisation ?? (await this.organisationOf(options.programme));
    const programme = options.programme ?? (await this.newProgramme(organisation));
    const group = { id: randomUUID(), organisationId: organisation.id, programmeId: programme.id };
    await this.insert(MentorGroup, { ...group, name: `Group ${++count}`, slot: 0 });
    const mentor = await this.newPerson(organisation);
    const mentees: Person[] = [];
    for (let i = 0; i < (options.mentees ?? 4); i++) mentees.push(await this.newPerson(organisation));
    for (const person of [mentor, ...mentees]) await this.addMember(group, person, person === mentor, options.accepted);
    return { id: group.id, organisation, programme, mentor, mentees };
  }

  private organisationOf(programme?: Programme): Promise<Organisation> {
    return programme ? Promise.resolve({ id: programme.organisationId, name: '' }) : this.newOrganisation();
  }

  addMember(
    group: { id: string; organisationId: string },
    person: Person,
    mentor = false,
    accepted = true,
  ): Promise<Membership> {
    return this.insert(Membership, {
      id: randomUUID(),
      organisationId: group.organisationId,
      groupId: group.id,
      personId: person.id,
      role: mentor ? MemberRole.MENTOR : MemberRole.MENTEE,
      state: MembershipState.ACTIVE,
      confidentialityAcceptedAt: accepted ? new Date() : null,
    });
  }
}
