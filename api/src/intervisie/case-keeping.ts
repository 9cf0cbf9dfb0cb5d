import { removal } from '@api/platform';

/** Until when those who were there can read the case of a session: the programme says how long. */
const KEPT_UNTIL = (live: string) => `(SELECT ${live}."closedAt" + make_interval(months => p."caseMonths")
  FROM mentor_group g JOIN programme p ON p.id = g."programmeId" WHERE g.id = ${live}."groupId")`;

export const CASES_KEPT_UNTIL = `SELECT l.id, ${KEPT_UNTIL('l')} AS until FROM live_session l
  WHERE l.id = ANY($1) AND l."closedAt" IS NOT NULL`;

const over = `"sessionId" IN (SELECT l.id FROM live_session l WHERE ${KEPT_UNTIL('l')} <= moment)`;

/** What the group kept for everybody stays; the case goes, with all that was written about it, own notes included. */
export const FORGET_CASES = [
  removal('forget_cases', 'contribution', `audience <> 'GROUP' AND ${over}`),
  removal('forget_case_votes', 'case_vote', over),
];
