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
      }
      live {
        id
        methodId
        phase
        phaseStartedAt
        addedMinutes
        facilitatorId
        caseOwnerId
        previousCaseOwnerId
        lastNumber
        closedAt
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
          outputs {
            kind
            by
            audience
          }
        }
        participants {
          id
          present
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
        minutes
        contribution {
          id
          kind
          phase
          audience
          authorId
          text
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
        addedMinutes
        facilitatorId
        caseOwnerId
        closedAt
        noAgreements
        participants {
          id
          present
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

export const OpenSession = graphql(`
  mutation OpenSession($input: OpenSession!) {
    openSession(input: $input) {
      id
      phase
    }
  }
`);

export const JoinSession = graphql(`
  mutation JoinSession($sessionId: ID!) {
    joinSession(sessionId: $sessionId) {
      id
      participants {
        id
        present
        person {
          id
          name
          givenName
        }
      }
    }
  }
`);

export const NextPhase = graphql(`
  mutation NextPhase($input: MovePhase!) {
    nextPhase(input: $input) {
      id
      phase
      phaseStartedAt
      addedMinutes
    }
  }
`);

export const PreviousPhase = graphql(`
  mutation PreviousPhase($input: MovePhase!) {
    previousPhase(input: $input) {
      id
      phase
      phaseStartedAt
      addedMinutes
    }
  }
`);

export const AddPhaseTime = graphql(`
  mutation AddPhaseTime($input: AddTime!) {
    addPhaseTime(input: $input) {
      id
      addedMinutes
    }
  }
`);

export const ChooseCaseOwner = graphql(`
  mutation ChooseCaseOwner($input: GiveSeat!) {
    chooseCaseOwner(input: $input) {
      id
      caseOwnerId
    }
  }
`);

export const HandOverSeat = graphql(`
  mutation HandOverSeat($input: GiveSeat!) {
    handOverSeat(input: $input) {
      id
      facilitatorId
    }
  }
`);

export const CloseSession = graphql(`
  mutation CloseSession($input: CloseSession!) {
    closeSession(input: $input) {
      id
      closedAt
      noAgreements
    }
  }
`);

export const ContributeText = graphql(`
  mutation ContributeText($input: Contribute!) {
    contribute(input: $input) {
      id
      kind
      phase
      audience
      authorId
      text
    }
  }
`);

export const MakeAgreement = graphql(`
  mutation MakeAgreement($input: Agree!) {
    agree(input: $input) {
      id
      text
      dueOn
      ownerId
      outcome
      barrier
    }
  }
`);

export const AnswerAgreement = graphql(`
  mutation AnswerAgreement($input: AnswerAgreement!) {
    answerAgreement(input: $input) {
      id
      outcome
      barrier
    }
  }
`);

export type SessionShown = SessionOnScreenQuery['session'];
export type Live = NonNullable<SessionShown['live']>;
export type ShownPhase = Live['phases'][number];
export type ShownText = Live['contributions'][number];
export type ShownAgreement = Live['agreements'][number];
