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
        caseKeptUntil
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

/** The step that a session is in, and its clock. */
graphql(`
  fragment StepNow on LiveSession {
    id
    phase
    phaseStartedAt
    phaseNumber
    revealed
    addedMinutes
    pausedAt
    pausedMs
  }
`);

/** Who sits where, and who was asked. */
graphql(`
  fragment SeatsNow on LiveSession {
    id
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
  }
`);

/** For whose case each is. */
graphql(`
  fragment VotesNow on LiveSession {
    id
    votes {
      id
      voterId
      candidateId
    }
  }
`);

/** Who came, who is there, and who is ready. */
graphql(`
  fragment PeopleNow on LiveSession {
    id
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
`);

/** What somebody wrote. */
graphql(`
  fragment TextShown on Contribution {
    id
    kind
    phase
    audience
    authorId
    text
    rating
  }
`);

/** Who does what by when, and what became of it. */
graphql(`
  fragment AgreementShown on Agreement {
    id
    text
    dueOn
    ownerId
    outcome
    barrier
  }
`);

/** A step as its method tells it. */
graphql(`
  fragment StepTold on SessionPhase {
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
  }
`);
