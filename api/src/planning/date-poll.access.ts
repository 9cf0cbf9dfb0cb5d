import { myGroups, myMentoredGroups } from '@api/mentor-group';
import { type DomainAccess, me, policy, removal } from '@api/platform';
import { DatePoll } from './date-poll.entity.js';
import { PollAnswer } from './poll-answer.entity.js';
import { PollSlot } from './poll-slot.entity.js';

const inside = `"groupId" = ${myGroups}`;
const guided = `"groupId" = ${myMentoredGroups}`;
const audience = ['members of the group'];

const openPoll = (row: string) => `EXISTS (SELECT FROM date_poll p
  WHERE p.id = ${row}."pollId" AND p."groupId" = ${row}."groupId" AND p.state = 'OPEN')`;

/** Of this poll and of no other, while it is open. */
const answers = `"personId" = ${me} AND ${inside} AND ${openPoll('poll_answer')}
  AND EXISTS (SELECT FROM poll_slot s WHERE s.id = "slotId" AND s."pollId" = poll_answer."pollId")`;

/** What somebody answered goes along when that person leaves. */
const answererIsIn = `EXISTS (SELECT FROM membership m WHERE m."groupId" = poll_answer."groupId"
  AND m."personId" = poll_answer."personId" AND m.state IN ('INTAKE', 'ACTIVE'))`;

/** Who could when is nobody's business any more some weeks after the date was found. */
const KEPT_DAYS = 30;

/** The half-days that suit everybody in a group, as bits. Only its mentor is told, and of nobody apart. */
const COMMON_HALF_DAYS = `
  CREATE OR REPLACE FUNCTION common_half_days_of_group(which uuid) RETURNS SETOF integer
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    IF which NOT IN (SELECT my_mentored_groups()) THEN RETURN; END IF;
    RETURN QUERY SELECT coalesce(bit_and(e.availability), 1023)
      FROM membership m JOIN enrolment e ON e."personId" = m."personId" AND e."programmeId" = m."programmeId"
      WHERE m."groupId" = which AND m.state IN ('INTAKE', 'ACTIVE');
  END $$`;

/** A poll that the role for jobs ends, it ends as a mentor of the group: who that is. */
export const MENTOR_OF = `SELECT "personId" AS id FROM membership
  WHERE "groupId" = $1 AND role = 'MENTOR' AND state IN ('INTAKE', 'ACTIVE') ORDER BY seat LIMIT 1`;

/** Days on which people can is no content of the group, so it asks no agreement; but it is the group's, and not HR's (S3). */
export const datePollAccess: Required<Pick<DomainAccess, 'functions' | 'policies'>> = {
  functions: [
    COMMON_HALF_DAYS,
    removal('forget_date_polls', 'date_poll', `"endedAt" < moment - interval '${KEPT_DAYS} days'`),
  ],
  policies: [
    policy(DatePoll, {
      read: inside,
      add: `${guided} AND "startedById" = ${me} AND state = 'OPEN'`,
      change: guided,
      columns: ['state', 'deadline', 'undecidedAt', 'chosenSlotId', 'endedAt'],
      jobs: 'read',
      audience,
    }),
    policy(PollSlot, { read: inside, add: `${guided} AND ${openPoll('poll_slot')}`, jobs: 'read', audience }),
    policy(PollAnswer, {
      read: `${inside} AND ${answererIsIn}`,
      add: answers,
      change: answers,
      columns: ['choice', 'answeredAt'],
      jobs: 'read',
      audience,
    }),
  ],
};
