import { graphql } from '../gql';
import type { Board_ProposalFragment, MatchRun_RunFragment, PlaceOptionsQuery } from '../gql/graphql';

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
      agenda {
        id
        name
      }
      problems {
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
      }
    }
    unplaced {
      needs {
        id
        name
      }
      person {
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
      reason {
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
      remedy {
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
    }
  }
`);

export type Run = MatchRun_RunFragment;
export type Board = Board_ProposalFragment;
export type BoardGroup = Board['groups'][number];
export type BoardMember = BoardGroup['members'][number];
export type Unplaced = Board['unplaced'][number];
export type Reason = BoardGroup['problems'][number];
export type Option = PlaceOptionsQuery['placeOptions'][number];
