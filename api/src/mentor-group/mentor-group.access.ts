import { hrOrganisations } from '@api/people';
import { anyOf, type DomainAccess, policy } from '@api/platform';
import { Membership } from './membership.entity.js';
import { MentorGroup } from './mentor-group.entity.js';

/** Members write nothing in the table; this is the one thing that they do, each for themselves, and it cannot be undone. */
const acceptConfidentiality = `
  CREATE OR REPLACE FUNCTION accept_confidentiality(of_group uuid, at timestamptz) RETURNS SETOF uuid
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ UPDATE membership SET "confidentialityAcceptedAt" = at WHERE "groupId" = of_group AND "personId" = viewer()
        AND state IN ('INTAKE', 'ACTIVE') AND "confidentialityAcceptedAt" IS NULL RETURNING id $$`;

/** Groups in which the viewer is now: their existence, members and dates. */
export const myGroups = anyOf('my_groups');
/** Groups whose content the viewer may see and add to: a member who accepted the confidentiality agreement (S2). */
export const myConfidentialGroups = anyOf('my_confidential_groups');
/** Groups that the viewer guides as mentor. */
export const myMentoredGroups = anyOf('my_mentored_groups');

const present = `m."personId" = viewer() AND m.state IN ('INTAKE', 'ACTIVE')`;
const ofHr = `"organisationId" = ${hrOrganisations}`;
const audience = ['members of the group', 'HR'];

export const mentorGroupAccess: DomainAccess = {
  sets: {
    my_groups: `SELECT m."groupId" FROM membership m WHERE ${present}`,
    my_confidential_groups: `SELECT m."groupId" FROM membership m WHERE ${present} AND m."confidentialityAcceptedAt" IS NOT NULL`,
    my_mentored_groups: `SELECT m."groupId" FROM membership m WHERE ${present} AND m.role = 'MENTOR'`,
    my_people: `SELECT other."personId" FROM membership m JOIN membership other USING ("groupId") WHERE ${present} AND other.state <> 'ENDED'`,
  },
  functions: [acceptConfidentiality],
  policies: [
    policy(MentorGroup, { read: `id = ${myGroups} OR ${ofHr}`, add: ofHr, jobs: 'read', audience }),
    policy(Membership, {
      read: `"groupId" = ${myGroups} OR ${ofHr}`,
      add: `${ofHr} AND "confidentialityAcceptedAt" IS NULL`,
      change: ofHr,
      // whoever left does not come back by a stroke of the pen, and HR moves nobody into what a group says
      becomes: `state = 'ENDED'`,
      columns: ['state'],
      jobs: 'read',
      audience,
    }),
  ],
};
