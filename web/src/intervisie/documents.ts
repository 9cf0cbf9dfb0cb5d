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
        ...StepNow @unmask
        ...VotesNow @unmask
        ...SeatsNow @unmask
        previousCaseOwnerId
        lastNumber
        closedAt
        forgotten
        noAgreements
        phases {
          ...StepTold @unmask
          outputs {
            kind
            by
            audience
          }
        }
        ...PeopleNow @unmask
        contributions {
          ...TextShown @unmask
        }
        agreements {
          ...AgreementShown @unmask
        }
        lookBack {
          ...AgreementShown @unmask
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
          ...TextShown @unmask
        }
        agreement {
          ...AgreementShown @unmask
        }
      }
      live {
        id
        ...StepNow @unmask
        ...VotesNow @unmask
        ...SeatsNow @unmask
        lastNumber
        closedAt
        forgotten
        noAgreements
        ...PeopleNow @unmask
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
