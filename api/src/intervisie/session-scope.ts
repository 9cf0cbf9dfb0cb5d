const fieldsOf = (type: string, fields: string) => fields.split(' ').map((field) => `${type}.${field}`);

/** What a live session says in the same words to all of one scope. Not here: what hangs on who asks, such as own notes. */
export const SAME_FOR_ALL: ReadonlySet<string> = new Set([
  ...fieldsOf('SessionUpdate', 'events live'),
  ...fieldsOf('SessionEvent', 'number kind at phase seat minutes contribution agreement'),
  ...fieldsOf('Contribution', 'id kind phase audience authorId text rating'),
  ...fieldsOf('Agreement', 'id text dueOn ownerId outcome barrier'),
  ...fieldsOf('LiveSession', 'phaseNumber revealed votes pausedAt pausedMs forgotten'),
  ...fieldsOf('LiveSession', 'id methodId phase phaseStartedAt addedMinutes facilitatorId caseOwnerId lastNumber'),
  ...fieldsOf('LiveSession', 'timekeeperId noteTakerId observerId closedAt noAgreements participants seatOffers'),
  ...fieldsOf('CaseVote', 'id voterId candidateId'),
  ...fieldsOf('Participant', 'id joinedAt present awaySince readyFor person'),
  ...fieldsOf('SeatOffer', 'id seat takesOver fromId toId agreedIds declinedIds at'),
  ...fieldsOf('Person', 'id name givenName'),
]);

/** In the group and its confidence or not, in the session or not, in the circle or not, and which of those present the viewer knows by name. */
export const SCOPE = `
  SELECT concat_ws(' ',
    $1 = ANY (ARRAY(SELECT my_sessions())),
    $1 = ANY (ARRAY(SELECT my_circles())),
    md5((SELECT string_agg(p.id::text, ',' ORDER BY p.id)
         FROM participant came JOIN person p ON p.id = came."personId" WHERE came."sessionId" = live.id)))
  FROM live_session live WHERE live.id = $1`;
