import { myConfidentialGroups, myMentoredGroups } from '@api/mentor-group';
import { anyOf, type DomainAccess, JOBS_ROLE, me, policy } from '@api/platform';
import { AGREEMENTS_TO_REMIND } from './agreement-reminders.js';
import { Agreement } from './agreement.entity.js';
import { forgottenAfterMs } from '@libs/domain';
import { FORGET_CASES } from './case-keeping.js';
import { CaseVote } from './case-vote.entity.js';
import { Contribution } from './contribution.entity.js';
import { LiveSession } from './live-session.entity.js';
import { Participant } from './participant.entity.js';
import { SeatOffer } from './seat-offer.entity.js';
import { SessionEvent } from './session-event.entity.js';
import { WaitingPerson } from './waiting-person.entity.js';

const inside = `"groupId" = ${myConfidentialGroups}`;
/** Only while it goes on: who was not there does not come in afterwards to read along. */
const running = `EXISTS (SELECT FROM live_session l WHERE l.id = "sessionId" AND l."closedAt" IS NULL)`;
/** What was written in silence is the author's alone, until all have handed in or that phase is over. */
const shown = `("hiddenIn" IS NULL OR NOT EXISTS (SELECT FROM live_session l WHERE l.id = "sessionId"
  AND l."phaseNumber" = "hiddenIn" AND NOT l.revealed AND l."closedAt" IS NULL))`;
/** Whoever sits outside the circle in a step reads what is written in it when it is over. */
const inCircle = `("sessionId" = ${anyOf('my_circles')} OR NOT EXISTS (SELECT FROM live_session l
  WHERE l.id = "sessionId" AND l.phase = contribution.phase AND l."closedAt" IS NULL))`;
const came = `"sessionId" = ${anyOf('my_sessions')}`;
const audience = ['members of the group who accepted the confidentiality agreement'];

/** Nobody has to be there for it: the role for jobs closes them, or whoever guides the group and opens the next one. */
const CLOSE_FORGOTTEN = `
  CREATE OR REPLACE FUNCTION close_forgotten_sessions(moment timestamptz, which_group uuid) RETURNS TABLE (id uuid, number integer)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  BEGIN
    RETURN QUERY WITH closed AS (
      UPDATE live_session l SET "closedAt" = moment, forgotten = true, "lastNumber" = l."lastNumber" + 1
      FROM session s WHERE s.id = l.id AND l."closedAt" IS NULL AND (which_group IS NULL OR l."groupId" = which_group)
      AND greatest(greatest(s."startsAt", l."openedAt") + make_interval(mins => s.minutes), l."reopenedAt")
        + make_interval(secs => ${forgottenAfterMs / 1000}) <= moment
      AND (session_user = '${JOBS_ROLE}' OR l."groupId" IN (SELECT my_mentored_groups()))
      RETURNING l.id, l."lastNumber", l."groupId"),
    told AS (
      INSERT INTO session_event ("sessionId", number, "groupId", kind, at)
      SELECT c.id, c."lastNumber", c."groupId", 'CLOSED', moment FROM closed c)
    SELECT c.id, c."lastNumber" FROM closed c;
  END $$`;

/** Content of a session stays in its group; what was shared with those present stays with them (B8, S1, S2). */
export const intervisieAccess: DomainAccess = {
  functions: [CLOSE_FORGOTTEN, AGREEMENTS_TO_REMIND, ...FORGET_CASES],
  sets: {
    my_sessions: `SELECT p."sessionId" FROM participant p WHERE p."personId" = viewer()`,
    // all sessions of the viewer's groups, but for one that goes on now without its case owner, who is the viewer
    my_circles: `SELECT l.id FROM live_session l JOIN membership m USING ("groupId") WHERE m."personId" = viewer()
      AND (l."closedAt" IS NULL AND l."caseOwnerId" = viewer() AND l."facilitatorId" <> viewer()
        AND l.script @> jsonb_build_array(jsonb_build_object('id', l.phase, 'caseOwner', '["OUT"]'::jsonb))) IS NOT TRUE`,
  },
  policies: [
    policy(LiveSession, {
      read: inside,
      add: `${inside} AND "groupId" = ${myMentoredGroups}`,
      change: inside,
      columns: [
        ...['phase', 'leftPhase', 'phaseStartedAt', 'phaseNumber', 'revealed', 'addedMinutes', 'pausedAt', 'pausedMs'],
        ...['facilitatorId', 'caseOwnerId'],
        ...['timekeeperId', 'noteTakerId', 'observerId', 'lastNumber', 'closedAt', 'noAgreements'],
        ...['forgotten', 'reopenedAt'],
      ],
      audience,
    }),
    policy(SessionEvent, { read: inside, add: `${inside} AND "byId" = ${me}`, audience }),
    policy(Participant, {
      read: inside,
      add: `${inside} AND "personId" = ${me} AND ${running}`,
      change: `${inside} AND "personId" = ${me}`,
      columns: ['present', 'seenAt', 'readyFor'],
      jobs: 'write', // whose screen is connected
      audience,
    }),
    policy(WaitingPerson, {
      read: inside,
      add: `${inside} AND "personId" = ${me}`,
      change: `${inside} AND "personId" = ${me}`,
      remove: `${inside} AND "personId" = ${me}`,
      columns: ['seenAt'],
      jobs: 'write', // whose screen is connected
      audience,
    }),
    policy(Contribution, {
      read: `${inside} AND ("authorId" = ${me} OR ${shown} AND ${inCircle} AND (audience = 'GROUP' OR audience = 'PRESENT' AND ${came}))`,
      add: `${inside} AND "authorId" = ${me} AND ${came}`,
      change: `${inside} AND ${came} AND ${running}`,
      columns: ['rating'],
      audience: ['the author', 'who was in the session, when shared with them', 'the group, when shared with it'],
    }),
    policy(SeatOffer, {
      read: inside,
      add: `${inside} AND ${running} AND ("takesOver" AND "toId" = ${me} OR NOT "takesOver" AND "fromId" = ${me})`,
      change: inside, // the group agrees to a take-over
      columns: ['state', 'agreedIds', 'declinedIds'],
      audience,
    }),
    policy(CaseVote, {
      read: `${inside} AND ${came}`,
      add: `${inside} AND "voterId" = ${me} AND ${came}`,
      change: `${inside} AND "voterId" = ${me} AND ${came}`,
      columns: ['candidateId'],
      audience: ['who was in the session'],
    }),
    policy(Agreement, {
      read: inside,
      add: inside,
      change: inside,
      columns: ['outcome', 'barrier', 'answeredInId', 'answeredAt'],
      audience,
    }),
  ],
};
