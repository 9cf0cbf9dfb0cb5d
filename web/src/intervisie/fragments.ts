import { graphql } from '../gql';

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
