import { myGroups, myMentoredGroups } from '@api/mentor-group';
import { hrOrganisations } from '@api/people';
import { type DomainAccess, JOBS_ROLE, policy } from '@api/platform';
import { agendaPolicy, forgetAgendaItems } from './agenda.access.js';
import { datePollAccess } from './date-poll.access.js';
import { SessionPlace } from './session-place.entity.js';
import { SessionSeries } from './session-series.entity.js';
import { Session } from './session.entity.js';

const inside = `"groupId" = ${myGroups}`;
const guided = `"groupId" = ${myMentoredGroups}`;
const insideOrHr = `${inside} OR "organisationId" = ${hrOrganisations}`;
const audience = ['members of the group', 'HR'];

/** Whoever leads a session opens and closes it, and that need not be the mentor: the state alone may be changed by members. */
const STEP = `
  CREATE OR REPLACE FUNCTION step_session(which uuid, was text, becomes text) RETURNS SETOF uuid
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    RETURN QUERY UPDATE session SET state = becomes WHERE id = which AND state = was AND becomes IN ('LIVE', 'HELD')
      AND (session_user = '${JOBS_ROLE}' OR "groupId" IN (SELECT my_confidential_groups() UNION SELECT my_mentored_groups()))
      RETURNING "groupId";
  END $$`;

/** The weekdays on which everybody in a group works, as bits. Only its mentor is told, and of nobody apart. */
const WORKING_DAYS = `
  CREATE OR REPLACE FUNCTION working_days_of_group(which uuid) RETURNS SETOF integer
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF which NOT IN (SELECT my_mentored_groups()) THEN RETURN; END IF;
    RETURN QUERY SELECT coalesce(bit_and(r."workingDays"::integer), 31)
      FROM membership m JOIN staff_record r USING ("personId")
      WHERE m."groupId" = which AND m.state IN ('INTAKE', 'ACTIVE');
  END $$`;

export const planningAccess: DomainAccess = {
  functions: [STEP, WORKING_DAYS, forgetAgendaItems, ...datePollAccess.functions],
  policies: [
    agendaPolicy,
    ...datePollAccess.policies,
    policy(Session, {
      read: insideOrHr,
      add: guided,
      change: guided,
      columns: ['startsAt', 'minutes', 'state', 'sequence'],
      jobs: 'read',
      audience,
    }),
    policy(SessionSeries, { read: insideOrHr, add: guided, jobs: 'read', audience }),
    policy(SessionPlace, {
      read: inside,
      add: guided,
      remove: guided,
      jobs: 'read',
      audience: ['members of the group'],
    }),
  ],
};
