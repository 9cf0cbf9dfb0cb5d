import { randomUUID } from 'node:crypto';
import { OrganisationRole } from './organisation-role.entity.js';
import { Organisation } from './organisation.entity.js';
import { Person } from './person.entity.js';
import { StaffRecord } from './staff-record.entity.js';

/** Adds a row: to a transaction of the owner, or to an operation of the role for jobs. */
type Insert = (entity: new () => object, row: object) => Promise<unknown>;

export interface FirstHr {
  givenName: string;
  familyName: string;
  prefix?: string;
  email: string;
  jobTitle?: string;
  language?: 'nl' | 'en';
}

/** Makes an organisation with its first HR person; everything else HR does. Gives the id of that person. */
export async function found(insert: Insert, name: string, { email, language = 'nl', ...hr }: FirstHr): Promise<string> {
  const organisationId = randomUUID();
  const personId = randomUUID();
  await insert(Organisation, { id: organisationId, name });
  await insert(Person, { id: personId, organisationId, language, ...hr });
  await insert(StaffRecord, { personId, organisationId, personnelNumber: 'HR-1', email: email.toLowerCase() });
  await insert(OrganisationRole, { personId, organisationId, role: 'HR' });
  return personId;
}
