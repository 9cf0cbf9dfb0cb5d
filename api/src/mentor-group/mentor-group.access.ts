import { hrOrganisations } from '@api/people';
import { anyOf, type DomainAccess, policy } from '@api/platform';
import { Membership } from './membership.entity.js';
import { MentorGroup } from './mentor-group.entity.js';
import { NoClick } from './no-click.entity.js';

/** Members write nothing in the table; this is the one thing that they do, each for themselves, and it cannot be undone. */
const acceptConfidentiality = `
  CREATE OR REPLACE FUNCTION accept_confidentiality(of_group uuid, at timestamptz) RETURNS SETOF uuid
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ UPDATE membership SET "confidentialityAcceptedAt" = at WHERE "groupId" = of_group AND "personId" = viewer()
        AND state IN ('INTAKE', 'ACTIVE') AND "confidentialityAcceptedAt" IS NULL RETURNING id $$`;

/**
 * A no to being enrolled by HR: the enrolment goes with all that was said in it, and with it the place of a mentee. Not
 * for who said yes, nor for the mentor of a group, who would leave it without one.
 */
const declineEnrolment = `
  CREATE OR REPLACE FUNCTION decline_enrolment(of_programme uuid)
  RETURNS TABLE ("enrolmentId" uuid, "membershipId" uuid, "groupId" uuid)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ WITH declined AS (
          DELETE FROM enrolment e WHERE e."programmeId" = of_programme AND e."personId" = viewer() AND e."confirmedAt" IS NULL
            AND NOT EXISTS (SELECT FROM membership m WHERE m."programmeId" = of_programme AND m."personId" = viewer()
                            AND m.role = 'MENTOR' AND m.state <> 'ENDED')
          RETURNING e.id),
        ended AS (
          UPDATE membership m SET state = 'ENDED' WHERE m."programmeId" = of_programme AND m."personId" = viewer()
            AND m.state <> 'ENDED' AND EXISTS (SELECT FROM declined)
          RETURNING m.id, m."groupId")
        SELECT declined.id, ended.id, ended."groupId" FROM declined LEFT JOIN ended ON true $$`;

/**
 * No click: the mentee leaves, whether the mentee says it or a mentor of the group, and they do not meet in a group again.
 * Of a duo both: so it cannot be told from where somebody is placed next whom it was about.
 */
const sayNoClick = `
  CREATE OR REPLACE FUNCTION say_no_click(of_membership uuid)
  RETURNS TABLE ("membershipId" uuid, "groupId" uuid, "personId" uuid)
  LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ WITH ended AS (
          UPDATE membership m SET state = 'ENDED'
          WHERE m.id = of_membership AND m.role = 'MENTEE' AND m.state IN ('INTAKE', 'ACTIVE')
            AND EXISTS (SELECT FROM membership mine WHERE mine."groupId" = m."groupId" AND mine."personId" = viewer()
                        AND mine.state IN ('INTAKE', 'ACTIVE') AND (mine.id = m.id OR mine.role = 'MENTOR'))
          RETURNING m.id, m."groupId", m."personId", m."programmeId", m."organisationId"),
        kept AS (
          INSERT INTO no_click ("programmeId", "menteeId", "mentorId", "organisationId")
          SELECT ended."programmeId", ended."personId", mentor."personId", ended."organisationId"
          FROM ended JOIN membership mentor USING ("groupId") WHERE mentor.role = 'MENTOR' AND mentor.state <> 'ENDED'
          ON CONFLICT DO NOTHING)
        SELECT id, ended."groupId", ended."personId" FROM ended $$`;

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
  functions: [acceptConfidentiality, declineEnrolment, sayNoClick],
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
    policy(NoClick, { read: 'false', jobs: 'read', audience: [] }),
  ],
};
