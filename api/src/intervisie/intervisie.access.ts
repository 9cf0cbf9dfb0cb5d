import { myConfidentialGroups, myMentoredGroups } from '@api/mentor-group';
import { anyOf, type DomainAccess, me, policy } from '@api/platform';
import { Agreement } from './agreement.entity.js';
import { Contribution } from './contribution.entity.js';
import { LiveSession } from './live-session.entity.js';
import { Participant } from './participant.entity.js';
import { SeatOffer } from './seat-offer.entity.js';
import { SessionEvent } from './session-event.entity.js';

const inside = `"groupId" = ${myConfidentialGroups}`;
/** Only while it goes on: who was not there does not come in afterwards to read along. */
const running = `EXISTS (SELECT FROM live_session l WHERE l.id = "sessionId" AND l."closedAt" IS NULL)`;
const came = `"sessionId" = ${anyOf('my_sessions')}`;
const audience = ['members of the group who accepted the confidentiality agreement'];

/** Content of a session stays in its group; what was shared with those present stays with them (B8, S1, S2). */
export const intervisieAccess: DomainAccess = {
  sets: {
    my_sessions: `SELECT p."sessionId" FROM participant p WHERE p."personId" = viewer()`,
  },
  policies: [
    policy(LiveSession, {
      read: inside,
      add: `${inside} AND "groupId" = ${myMentoredGroups}`,
      change: inside,
      columns: [
        ...['phase', 'leftPhase', 'phaseStartedAt', 'phaseNumber', 'addedMinutes', 'pausedAt', 'pausedMs'],
        ...['facilitatorId', 'caseOwnerId'],
        ...['timekeeperId', 'noteTakerId', 'observerId', 'lastNumber', 'closedAt', 'noAgreements'],
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
    policy(Contribution, {
      read: `${inside} AND ("authorId" = ${me} OR audience = 'GROUP' OR audience = 'PRESENT' AND ${came})`,
      add: `${inside} AND "authorId" = ${me} AND ${came}`,
      audience: ['the author', 'who was in the session, when shared with them', 'the group, when shared with it'],
    }),
    policy(SeatOffer, {
      read: inside,
      add: `${inside} AND ${running} AND ("takesOver" AND "toId" = ${me} OR NOT "takesOver" AND "fromId" = ${me})`,
      change: inside, // the group agrees to a take-over
      columns: ['state', 'agreedIds', 'declinedIds'],
      audience,
    }),
    policy(Agreement, {
      read: inside,
      add: inside,
      change: inside,
      columns: ['outcome', 'barrier', 'answeredInId'],
      audience,
    }),
  ],
};
