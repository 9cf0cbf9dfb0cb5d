import { myConfidentialGroups, myGroups, myMentoredGroups } from '@api/mentor-group';
import { hrOrganisations } from '@api/people';
import { type DomainAccess, policy } from '@api/platform';
import { Session } from './session.entity.js';

const inside = `"groupId" = ${myGroups}`;
const guided = `"groupId" = ${myMentoredGroups}`;

export const planningAccess: DomainAccess = {
  policies: [
    policy(Session, {
      read: `${inside} OR "organisationId" = ${hrOrganisations}`,
      add: guided,
      // whoever leads a session closes it, and that need not be the mentor
      change: `"groupId" = ${myConfidentialGroups} OR ${guided}`,
      remove: guided,
      jobs: 'write',
      audience: ['members of the group', 'HR'],
    }),
  ],
};
