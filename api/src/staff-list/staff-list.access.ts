import { hrOrganisations } from '@api/people';
import { type DomainAccess, policy, removal } from '@api/platform';
import { AwaitedManager } from './awaited-manager.entity.js';
import { addressesElsewhereFunction } from './people-list.sql.js';
import { StaffListEntry } from './staff-list-entry.entity.js';
import { StaffListProblem } from './staff-list-problem.entity.js';
import { StaffListUpload } from './staff-list-upload.entity.js';

const ofHr = `"organisationId" = ${hrOrganisations}`;
const hrOnly = { read: ofHr, write: ofHr, audience: ['HR'] };

export const staffListAccess: DomainAccess = {
  functions: [addressesElsewhereFunction, removal('forget_staff_lists', 'staff_list_upload', '"expiresAt" <= moment')],
  policies: [StaffListUpload, StaffListEntry, StaffListProblem, AwaitedManager].map((entity) => policy(entity, hrOnly)),
};
