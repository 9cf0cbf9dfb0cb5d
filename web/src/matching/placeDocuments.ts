import { graphql } from '../gql';

/** What each group would be to somebody. */
export const PlaceOptions = graphql(`
  query PlaceOptions($proposalId: ID!, $personId: ID!) {
    placeOptions(proposalId: $proposalId, personId: $personId) {
      groupId
      allowed
      canExcept
      score
      gain
      reasons {
        ...Board_reason @unmask
      }
    }
  }
`);

/** The mentors who would suit somebody in the tray best. Few look, so it is asked by who opens it. */
export const NearMentorsOf = graphql(`
  query NearMentors($proposalId: ID!, $personId: ID!) {
    proposal(id: $proposalId) {
      id
      unplaced(personIds: [$personId]) {
        near {
          groupId
          mentor {
            id
            name
          }
          partner {
            id
            name
          }
          reasons {
            ...Board_reason @unmask
          }
        }
      }
    }
  }
`);

/** Why somebody is where they are. */
export const PlaceExplanation = graphql(`
  query PlaceExplanation($proposalId: ID!, $personId: ID!) {
    placeExplanation(proposalId: $proposalId, personId: $personId) {
      score
      mentor {
        id
        name
      }
      partner {
        id
        name
      }
      components {
        ...Board_points @unmask
      }
      most {
        ...Board_points @unmask
      }
      needs {
        level
        onAgenda
        need {
          id
          name
        }
      }
      next {
        groupId
        score
        cost
        gain
        mentor {
          id
          name
        }
        partner {
          id
          name
        }
        reasons {
          ...Board_reason @unmask
        }
      }
    }
  }
`);
