import { hrOrganisations, myOrganisation } from '@api/people';
import { type DomainAccess, me, policy } from '@api/platform';
import { EnrolmentNeed } from './enrolment-need.entity.js';
import { Enrolment } from './enrolment.entity.js';
import { LearningNeed } from './learning-need.entity.js';
import { NotWith } from './not-with.entity.js';
import { Obstacle } from './obstacle.entity.js';
import { Preference } from './preference.entity.js';
import { Programme } from './programme.entity.js';

const ofHr = `"organisationId" = ${hrOrganisations}`;
const ofOwnOrganisation = `"organisationId" = ${myOrganisation}`;
const owned = `EXISTS (SELECT FROM enrolment e WHERE e.id = "enrolmentId" AND e."personId" = ${me})`;
const ofHrOrOwner = `${ofHr} OR ${owned}`;

export const programmeAccess: DomainAccess = {
  sets: {
    // someone who takes part may know who the mentors are, to name whom they would like
    my_people: `SELECT other."personId" FROM enrolment mine JOIN enrolment other USING ("programmeId")
                WHERE mine."personId" = viewer() AND other.role = 'MENTOR'`,
  },
  policies: [
    policy(Programme, {
      read: ofOwnOrganisation,
      write: ofHr,
      jobs: 'write',
      audience: ['everybody in the organisation'],
    }),
    policy(LearningNeed, {
      read: ofOwnOrganisation,
      write: ofHr,
      jobs: 'write',
      audience: ['everybody in the organisation'],
    }),
    policy(Enrolment, {
      read: `"personId" = ${me} OR ${ofHr}`,
      write: `"personId" = ${me} AND ${ofOwnOrganisation} OR ${ofHr}`,
      jobs: 'write',
      audience: ['the person', 'HR'],
    }),
    policy(EnrolmentNeed, { read: ofHrOrOwner, write: ofHrOrOwner, jobs: 'write', audience: ['the person', 'HR'] }),
    policy(Preference, { read: ofHrOrOwner, write: ofHrOrOwner, jobs: 'write', audience: ['the person', 'HR'] }),
    policy(NotWith, { read: `"ownerId" = ${me}`, write: `"ownerId" = ${me}`, jobs: 'write', audience: ['the person'] }),
    policy(Obstacle, {
      read: `"ownerId" = ${me}`,
      write: `"ownerId" = ${me}`,
      jobs: 'write',
      audience: ['the person'],
    }),
  ],
};
