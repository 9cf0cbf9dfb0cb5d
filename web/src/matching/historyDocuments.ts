import { graphql } from '../gql';

export const ProposalHistory = graphql(`
  query ProposalHistory($programmeId: ID!) {
    programme(id: $programmeId) {
      id
      name
      proposals {
        id
        state
        createdAt
        run {
          id
          effort
          placed
          mentees
          objective
          bound
          startedBy {
            id
            name
          }
        }
        changes {
          id
          kind
          at
          reason
          undoneAt
          by {
            id
            name
          }
          undoneBy {
            id
            name
          }
          person {
            id
            name
          }
          from {
            id
            name
          }
          to {
            id
            name
          }
        }
      }
    }
  }
`);

export const ComparedProposals = graphql(`
  query ComparedProposals($programmeId: ID!) {
    programme(id: $programmeId) {
      id
      name
      proposals {
        id
        state
        createdAt
      }
    }
  }
`);

/** Where everybody is in a proposal, and what each place is worth. */
export const ComparedPlaces = graphql(`
  query ComparedPlaces($id: ID!) {
    proposal(id: $id) {
      id
      placed
      mentees
      weights {
        ...Board_points @unmask
      }
      groups {
        id
        number
        mentor {
          id
          name
        }
        partner {
          id
          name
        }
        members {
          score
          components {
            ...Board_points @unmask
          }
          person {
            id
            name
          }
        }
      }
      unplaced {
        person {
          id
          name
        }
      }
    }
  }
`);
