import { hrOrganisations } from '@api/people';
import { type DomainAccess, policy } from '@api/platform';
import { RepairMove } from './repair-move.entity.js';
import { Repair } from './repair.entity.js';
import { RuleBreach } from './rule-breach.entity.js';

const ofHr = `"organisationId" = ${hrOrganisations}`;
const audience = ['HR'];

export const groupRepairAccess: DomainAccess = {
  policies: [
    // HR mends them by moving people; what is left is found again at once
    policy(RuleBreach, { read: ofHr, remove: ofHr, jobs: 'write', audience }),
    policy(Repair, {
      read: ofHr,
      change: ofHr,
      columns: ['state', 'cause', 'decidedAt', 'decidedById', 'reason'],
      jobs: 'write',
      audience,
    }),
    policy(RepairMove, { read: ofHr, jobs: 'write', audience }),
  ],
};
