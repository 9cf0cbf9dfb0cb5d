import { graphql } from '../gql';
import type { GroupRepairQuery } from '../gql/graphql';

/** Everything on the page; it is small, and all of it changes together. */
graphql(`
  fragment GroupRepair_programme on Programme {
    id
    name
    minMembers
    ruleBreaches {
      id
      group {
        id
        name
      }
      hindrances {
        rule
        count
      }
      ...Breach_breach
    }
    repairs {
      id
      state
      scoreBefore
      scoreAfter
      unsolved
      decidedAt
      reason
      decidedBy {
        id
        name
      }
      moves {
        id
        role
        person {
          id
          name
        }
        from {
          id
          name
          members {
            id
            role
          }
        }
        to {
          id
          name
          members {
            id
            role
          }
        }
      }
    }
  }
`);

export const GroupRepair = graphql(`
  query GroupRepair($programmeId: ID!) {
    programme(id: $programmeId) {
      id
      ...GroupRepair_programme @unmask
    }
  }
`);

export const GroupRepairChanged = graphql(`
  subscription GroupRepairChanged($programmeId: ID!) {
    programmeChanged(id: $programmeId) {
      id
      ...GroupRepair_programme @unmask
    }
  }
`);

export const ApplyRepair = graphql(`
  mutation ApplyRepair($id: ID!) {
    applyRepair(id: $id) {
      id
      state
    }
  }
`);

export const DismissRepair = graphql(`
  mutation DismissRepair($input: DismissRepair!) {
    dismissRepair(input: $input) {
      id
      state
    }
  }
`);

export const AskForRepairAgain = graphql(`
  mutation AskForRepairAgain($id: ID!) {
    askForRepairAgain(id: $id) {
      id
    }
  }
`);

export type RepairProgramme = GroupRepairQuery['programme'];
export type ProposedRepair = RepairProgramme['repairs'][number];
