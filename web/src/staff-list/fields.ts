import type { MessageKey } from '@libs/messages';
import type { StaffListKind } from '../gql/graphql';

type Named = Extract<MessageKey, `staffList.fields.${string}`>;
export type Field = Named extends `staffList.fields.${infer Name}` ? Name : never;

/** What each list can hold, in the order of reading. */
export const fieldsOf: Record<StaffListKind, Field[]> = {
  PEOPLE: [
    'number',
    'firstName',
    'infix',
    'lastName',
    'email',
    'discipline',
    'team',
    'jobTitle',
    'managerNumber',
    'employedSince',
    'site',
    'workingDays',
  ],
  PROJECTS: ['number', 'project', 'from', 'until', 'share'],
  ENROLMENTS: ['number', 'role', 'needs', 'context', 'preferred', 'notWith', 'available', 'groups'],
};

/** Without these no row can be read. */
export const requiredOf: Record<StaffListKind, Set<Field>> = {
  PEOPLE: new Set(['number', 'firstName', 'lastName', 'email', 'discipline', 'team']),
  PROJECTS: new Set(['number', 'project', 'from', 'share']),
  ENROLMENTS: new Set(['number', 'role', 'needs']),
};
