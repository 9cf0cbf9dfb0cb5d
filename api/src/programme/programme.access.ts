import { hrOrganisations, myOrganisation } from '@api/people';
import { anyOf, type DomainAccess, me, policy } from '@api/platform';
import { Duo } from './duo.entity.js';
import { EnrolmentNeed } from './enrolment-need.entity.js';
import { Enrolment } from './enrolment.entity.js';
import { LearningNeed } from './learning-need.entity.js';
import { NotWith } from './not-with.entity.js';
import { Obstacle } from './obstacle.entity.js';
import { Preference } from './preference.entity.js';
import { Programme } from './programme.entity.js';

const ofHr = `"organisationId" = ${hrOrganisations}`;
const ofOwnOrganisation = `"organisationId" = ${myOrganisation}`;
/** Programmes of the viewer's organisation in which people can still enrol. */
const openProgrammes = anyOf('open_programmes');
const open = `"programmeId" = ${openProgrammes}`;
const mine = `"personId" = ${me}`;
const ofTheTwo = `(${mine} OR "partnerId" = ${me})`;
/** From the moment that somebody says yes the wish is theirs alone (G6): HR neither says it for them nor changes it. */
const unconfirmedOfHr = `${ofHr} AND "confirmedAt" IS NULL`;
const enrolment = (whose: string) => `EXISTS (SELECT FROM enrolment e WHERE e.id = "enrolmentId" AND (${whose}))`;
const owned = enrolment(`e."personId" = ${me}`);
const wish = {
  read: `${ofHr} OR ${owned}`,
  write: enrolment(`e."programmeId" = ${openProgrammes}
    AND (e."personId" = ${me} OR e."organisationId" = ${hrOrganisations} AND e."confirmedAt" IS NULL)`),
  jobs: 'read' as const,
  audience: ['the person', 'HR'],
};

/** Who the mentors of a programme are: everybody in the organisation may know, to say whom they would like. */
const mentorsOf = `
  CREATE OR REPLACE FUNCTION mentors_of(programme uuid) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT e."personId" FROM enrolment e
        WHERE e."programmeId" = programme AND e.role = 'MENTOR' AND e."organisationId" IN (SELECT my_organisation()) $$`;

/** Saying yes to what HR did holds also after the groups are published; nothing else of an enrolment changes then. */
const confirmEnrolment = `
  CREATE OR REPLACE FUNCTION confirm_enrolment(of_programme uuid, at timestamptz) RETURNS SETOF uuid
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ UPDATE enrolment SET "confirmedAt" = at
        WHERE "programmeId" = of_programme AND "personId" = viewer() AND "confirmedAt" IS NULL RETURNING id $$`;

export const programmeAccess: DomainAccess = {
  functions: [mentorsOf, confirmEnrolment],
  sets: {
    open_programmes: `SELECT p.id FROM programme p
                      WHERE p."organisationId" IN (SELECT my_organisation()) AND p."enrolmentClosedAt" IS NULL`,
    // someone who takes part may know who the mentors are, to name whom they would like
    my_people: `SELECT other."personId" FROM enrolment mine JOIN enrolment other USING ("programmeId")
                WHERE mine."personId" = viewer() AND other.role = 'MENTOR'`,
  },
  policies: [
    policy(Programme, {
      read: ofOwnOrganisation,
      write: ofHr,
      jobs: 'read',
      audience: ['everybody in the organisation'],
    }),
    policy(LearningNeed, {
      read: ofOwnOrganisation,
      write: ofHr,
      jobs: 'read',
      audience: ['everybody in the organisation'],
    }),
    policy(Enrolment, {
      read: `${mine} OR ${ofHr}`,
      add: `${open} AND (${mine} OR ${unconfirmedOfHr})`,
      change: `${open} AND (${mine} OR ${unconfirmedOfHr})`,
      remove: `${open} AND (${mine} OR ${ofHr})`,
      columns: ['role', 'availability', 'preferred', 'groups', 'openToOther', 'confirmedAt'],
      jobs: 'read',
      audience: ['the person', 'HR'],
    }),
    policy(EnrolmentNeed, wish),
    policy(Preference, wish),
    // HR makes a duo; to guide alone is a choice of each of the two (G6)
    policy(Duo, {
      read: `${ofHr} OR ${ofTheTwo}`,
      add: `${ofHr} AND ${open}`,
      remove: `${open} AND (${ofHr} OR ${ofTheTwo})`,
      jobs: 'read',
      audience: ['the two mentors', 'HR'],
    }),
    policy(NotWith, { read: `"ownerId" = ${me}`, write: `"ownerId" = ${me}`, jobs: 'read', audience: ['the person'] }),
    policy(Obstacle, {
      read: `"ownerId" = ${me}`,
      write: `"ownerId" = ${me} AND ${owned}`,
      audience: ['the person'],
    }),
  ],
};
