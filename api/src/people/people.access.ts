import { anyOf, type DomainAccess, me, policy } from '@api/platform';
import { Assignment } from './assignment.entity.js';
import { Discipline } from './discipline.entity.js';
import { FormerAddress } from './former-address.entity.js';
import { OrganisationRole } from './organisation-role.entity.js';
import { Organisation } from './organisation.entity.js';
import { Person } from './person.entity.js';
import { Project } from './project.entity.js';
import { RelatedDiscipline } from './related-discipline.entity.js';
import { StaffRecord } from './staff-record.entity.js';
import { peopleFunctions } from './people.functions.js';
import { Team } from './team.entity.js';

/** Organisations of which the viewer is HR. */
export const hrOrganisations = anyOf('hr_organisations');
/** The viewer's own organisation. */
export const myOrganisation = anyOf('my_organisation');
/** People whom the viewer may know by name; domains above add to it. */
export const myPeople = anyOf('my_people');

const ofHr = `"organisationId" = ${hrOrganisations}`;
const ofOwnOrganisation = `"organisationId" = ${myOrganisation}`;
const everybody = ['everybody in the organisation'];
const named = { read: ofOwnOrganisation, write: ofHr, jobs: 'read' as const, audience: everybody };

export const peopleAccess: DomainAccess = {
  functions: peopleFunctions,
  sets: {
    hr_organisations: `SELECT "organisationId" FROM organisation_role WHERE "personId" = viewer() AND role = 'HR'`,
    my_organisation: `SELECT "organisationId" FROM person WHERE id = viewer()`,
    my_people: `SELECT viewer()`,
  },
  policies: [
    policy(Organisation, { read: `id = ${myOrganisation}`, jobs: 'write', audience: everybody }),
    policy(Discipline, named),
    policy(Team, named),
    policy(RelatedDiscipline, named),
    policy(Person, {
      // HR first: the people whom one knows are looked through one by one
      read: `${ofHr} OR id = ${myPeople}`,
      add: ofHr,
      change: ofHr,
      columns: ['givenName', 'prefix', 'familyName', 'disciplineId', 'teamId', 'jobTitle', 'site', 'leftOn'],
      jobs: 'write',
      audience: ['the person', 'HR', 'members of the same group', 'members of the same programme, for mentors'],
    }),
    policy(StaffRecord, {
      read: `"personId" = ${me} OR ${ofHr}`,
      add: ofHr,
      change: ofHr,
      columns: ['email', 'managerId', 'employedSince', 'workingDays'],
      jobs: 'write',
      audience: ['the person', 'HR'],
    }),
    policy(FormerAddress, { read: 'false', jobs: 'write', audience: [] }),
    policy(Project, { read: ofHr, write: ofHr, jobs: 'read', audience: ['HR'] }),
    policy(Assignment, {
      read: `"personId" = ${me} OR ${ofHr}`,
      write: ofHr,
      jobs: 'read',
      audience: ['the person', 'HR'],
    }),
    policy(OrganisationRole, { read: `"personId" = ${me} OR ${ofHr}`, jobs: 'write', audience: ['the person', 'HR'] }),
  ],
};
