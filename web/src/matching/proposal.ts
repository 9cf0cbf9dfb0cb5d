import { graphql } from '../gql';
import type {
  Board_PersonFragment,
  Board_ProposalFragment,
  Board_ReasonFragment,
  MatchRun_RunFragment,
  PlaceOptionsQuery,
} from '../gql/graphql';

/** Somebody as the board shows everybody. */
graphql(`
  fragment Board_person on Person {
    id
    name
    discipline {
      id
      name
    }
    team {
      id
      name
    }
  }
`);

/** A rule that is in the way, or what would help, with whom it is about. */
graphql(`
  fragment Board_reason on MatchReason {
    key
    count
    slot
    person {
      id
      name
    }
    discipline {
      id
      name
    }
  }
`);

/** All of a proposal that the board shows. A change answers with the same, so nothing is asked twice. */
export const ProposalFields = graphql(`
  fragment Board_proposal on Proposal {
    id
    version
    state
    createdAt
    mentees
    placed
    objective
    bound
    legal
    canUndo
    groups {
      id
      number
      least
      most
      slot
      score
      locked
      mentor {
        ...Board_person @unmask
      }
      agenda {
        id
        name
      }
      problems {
        ...Board_reason @unmask
      }
      members {
        locked
        score
        components {
          need
          discipline
          preference
          seniority
          location
          slot
        }
        needs {
          id
          name
        }
        person {
          ...Board_person @unmask
        }
      }
    }
    unplaced {
      needs {
        id
        name
      }
      person {
        ...Board_person @unmask
      }
      reason {
        ...Board_reason @unmask
      }
      remedy {
        ...Board_reason @unmask
      }
    }
  }
`);

export type Run = MatchRun_RunFragment;
export type Board = Board_ProposalFragment;
export type BoardGroup = Board['groups'][number];
export type BoardMember = BoardGroup['members'][number];
export type Unplaced = Board['unplaced'][number];
export type Reason = Board_ReasonFragment;
export type Person = Board_PersonFragment;
export type Option = PlaceOptionsQuery['placeOptions'][number];
