import { graphql } from '../gql';

/** A run as it goes on. */
export const MatchRunFields = graphql(`
  fragment MatchRun_run on MatchRun {
    id
    state
    stage
    percent
    placed
    mentees
    objective
    bound
  }
`);

export const Matching = graphql(`
  query Matching($programmeId: ID!) {
    programme(id: $programmeId) {
      id
      name
      minMembers
      maxMembers
      figures {
        mentees
        mentors
        groups
        capacity
        incomplete
        unconfirmed
      }
      matchRuns {
        id
        state
        ...MatchRun_run
      }
      proposals {
        id
        state
      }
    }
  }
`);

export const MatchRunChanged = graphql(`
  subscription MatchRunChanged($programmeId: ID!) {
    matchRunChanged(programmeId: $programmeId) {
      id
      state
      ...MatchRun_run
    }
  }
`);

export const ProposalBoard = graphql(`
  query ProposalBoard($id: ID!) {
    proposal(id: $id) {
      id
      ...Board_proposal
    }
  }
`);

export const ProposalChanged = graphql(`
  subscription ProposalChanged($id: ID!) {
    proposalChanged(id: $id) {
      id
      version
      state
    }
  }
`);

/** Where everybody was in an earlier proposal. */
export const EarlierPlaces = graphql(`
  query EarlierPlaces($id: ID!) {
    proposal(id: $id) {
      id
      groups {
        id
        mentor {
          id
          name
        }
        partner {
          id
          name
        }
        members {
          person {
            id
            name
          }
        }
      }
    }
  }
`);

export const StartMatchRun = graphql(`
  mutation StartMatchRun($input: StartMatchRun!) {
    startMatchRun(input: $input) {
      id
      ...MatchRun_run
    }
  }
`);

export const CancelMatchRun = graphql(`
  mutation CancelMatchRun($id: ID!) {
    cancelMatchRun(id: $id) {
      id
      ...MatchRun_run
    }
  }
`);

export const LockPerson = graphql(`
  mutation LockPerson($input: LockPerson!) {
    lockPerson(input: $input) {
      id
      ...Board_proposal
    }
  }
`);

export const LockProposedGroup = graphql(`
  mutation LockProposedGroup($input: LockProposedGroup!) {
    lockProposedGroup(input: $input) {
      id
      ...Board_proposal
    }
  }
`);

export const UndoProposalChange = graphql(`
  mutation UndoProposalChange($proposalId: ID!) {
    undoProposalChange(proposalId: $proposalId) {
      id
      ...Board_proposal
    }
  }
`);

export const RedoProposalChange = graphql(`
  mutation RedoProposalChange($proposalId: ID!) {
    redoProposalChange(proposalId: $proposalId) {
      id
      ...Board_proposal
    }
  }
`);

export const PublishProposal = graphql(`
  mutation PublishProposal($id: ID!) {
    publishProposal(id: $id) {
      id
      ...Board_proposal
    }
  }
`);
