import { graphql } from '../gql';
import type { SessionOnScreenQuery } from '../gql/graphql';

/** Everything that a screen shows of a session; from then on the stream keeps it up to date. */
export const SessionOnScreen = graphql(`
  query SessionOnScreen($id: ID!) {
    session(id: $id) {
      id
      kind
      startsAt
      minutes
      state
      group {
        id
        name
        members {
          id
          role
          person {
            id
            givenName
            name
          }
        }
        pastSeats {
          sessionId
          personId
          seat
          at
        }
      }
      live {
        id
        openedAt
        methodId
        phase
        phaseStartedAt
        phaseNumber
        revealed
        votes {
          id
          voterId
          candidateId
        }
        addedMinutes
        pausedAt
        pausedMs
        facilitatorId
        caseOwnerId
        previousCaseOwnerId
        timekeeperId
        noteTakerId
        observerId
        seatOffers {
          id
          seat
          takesOver
          fromId
          toId
          agreedIds
          declinedIds
        }
        lastNumber
        closedAt
        forgotten
        noAgreements
        phases {
          id
          name {
            nl
            en
          }
          minutes
          owner
          alsoSpeaking
          silent
          caseOwner
          instructions {
            seat
            text {
              nl
              en
            }
          }
          examples {
            nl
            en
          }
          may {
            nl
            en
          }
          mayNot {
            nl
            en
          }
          outputs {
            kind
            by
            audience
          }
        }
        participants {
          id
          present
          awaySince
          readyFor
          person {
            id
            name
            givenName
          }
        }
        contributions {
          id
          kind
          phase
          audience
          authorId
          text
          rating
        }
        agreements {
          id
          text
          dueOn
          ownerId
          outcome
          barrier
        }
        lookBack {
          id
          text
          dueOn
          ownerId
          outcome
          barrier
        }
      }
    }
  }
`);

export const SessionLive = graphql(`
  subscription SessionLive($sessionId: ID!, $after: Int!) {
    sessionLive(sessionId: $sessionId, after: $after) {
      events {
        number
        kind
        seat
        minutes
        contribution {
          id
          kind
          phase
          audience
          authorId
          text
          rating
        }
        agreement {
          id
          text
          dueOn
          ownerId
          outcome
          barrier
        }
      }
      live {
        id
        phase
        phaseStartedAt
        phaseNumber
        revealed
        votes {
          id
          voterId
          candidateId
        }
        addedMinutes
        pausedAt
        pausedMs
        facilitatorId
        caseOwnerId
        timekeeperId
        noteTakerId
        observerId
        seatOffers {
          id
          seat
          takesOver
          fromId
          toId
          agreedIds
          declinedIds
        }
        lastNumber
        closedAt
        forgotten
        noAgreements
        participants {
          id
          present
          awaySince
          readyFor
          person {
            id
            name
            givenName
          }
        }
      }
    }
  }
`);

export const ServerTime = graphql(`
  query ServerTime {
    serverTime
  }
`);

export type SessionShown = SessionOnScreenQuery['session'];
export type Live = NonNullable<SessionShown['live']>;
export type ShownPhase = Live['phases'][number];
export type ShownOffer = Live['seatOffers'][number];
export type ShownText = Live['contributions'][number];
export type ShownAgreement = Live['agreements'][number];
