import { graphql } from '../gql';

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
      ...StepNow @unmask
    }
  }
`);

export const PreviousPhase = graphql(`
  mutation PreviousPhase($input: MovePhase!) {
    previousPhase(input: $input) {
      ...StepNow @unmask
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

export const PausePhase = graphql(`
  mutation PausePhase($input: PausePhase!) {
    pausePhase(input: $input) {
      id
      pausedAt
      pausedMs
    }
  }
`);

export const ResumePhase = graphql(`
  mutation ResumePhase($input: PausePhase!) {
    resumePhase(input: $input) {
      id
      pausedAt
      pausedMs
    }
  }
`);

export const SayReady = graphql(`
  mutation SayReady($input: SayReady!) {
    sayReady(input: $input) {
      id
      revealed
      participants {
        id
        readyFor
      }
    }
  }
`);

export const ChooseCaseOwner = graphql(`
  mutation ChooseCaseOwner($input: GiveSeat!) {
    chooseCaseOwner(input: $input) {
      ...SeatsNow
    }
  }
`);

export const OfferSeat = graphql(`
  mutation OfferSeat($input: OfferSeat!) {
    offerSeat(input: $input) {
      ...SeatsNow
    }
  }
`);

export const AnswerSeatOffer = graphql(`
  mutation AnswerSeatOffer($input: AnswerSeatOffer!) {
    answerSeatOffer(input: $input) {
      ...SeatsNow
    }
  }
`);

export const WithdrawSeatOffer = graphql(`
  mutation WithdrawSeatOffer($id: ID!) {
    withdrawSeatOffer(id: $id) {
      ...SeatsNow
    }
  }
`);

export const LayDownSeat = graphql(`
  mutation LayDownSeat($input: LayDownSeat!) {
    layDownSeat(input: $input) {
      ...SeatsNow
    }
  }
`);

export const TakeOverLead = graphql(`
  mutation TakeOverLead($input: TakeOverLead!) {
    takeOverLead(input: $input) {
      ...SeatsNow
    }
  }
`);

export const ReopenSession = graphql(`
  mutation ReopenSession($sessionId: ID!) {
    reopenSession(sessionId: $sessionId) {
      id
      closedAt
      forgotten
      phaseStartedAt
      addedMinutes
      pausedAt
      pausedMs
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
      ...TextShown @unmask
    }
  }
`);

export const VoteForCase = graphql(`
  mutation VoteForCase($input: VoteForCase!) {
    voteForCase(input: $input) {
      ...VotesNow @unmask
    }
  }
`);

export const RateContribution = graphql(`
  mutation RateContribution($input: RateContribution!) {
    rateContribution(input: $input) {
      id
      rating
    }
  }
`);

export const MakeAgreement = graphql(`
  mutation MakeAgreement($input: Agree!) {
    agree(input: $input) {
      ...AgreementShown @unmask
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
