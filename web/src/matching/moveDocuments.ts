import { graphql } from '../gql';

/** A rule in the way, of people who are on the board already. */
graphql(`
  fragment Moved_reason on MatchReason {
    key
    count
    slot
    person {
      id
    }
    discipline {
      id
    }
  }
`);

/** Somebody without a place after a move. */
graphql(`
  fragment Moved_unplaced on UnplacedPerson {
    confirmed
    needs {
      id
    }
    person {
      id
    }
    reason {
      ...Moved_reason
    }
    remedy {
      key
      slot
      count
      mentor {
        id
      }
      partner {
        id
      }
      moves {
        groupId
        fromId
        person {
          id
        }
        mentor {
          id
        }
        partner {
          id
        }
      }
    }
  }
`);

/**
 * Answers with what a move changes alone, so that the answer comes at once on a board of hundreds. A move brings nobody
 * new: by their ids the people, needs and disciplines are found in what the board knows already.
 */
export const MovePerson = graphql(`
  mutation MovePerson($input: MovePerson!, $groupIds: [ID!]) {
    movePerson(input: $input) {
      id
      version
      placed
      objective
      legal
      canUndo
      canRedo
      groups(ids: $groupIds) {
        id
        slot
        score
        locked
        agenda {
          id
        }
        problems {
          ...Moved_reason
        }
        obstacle {
          rules
          mentors {
            id
          }
          fixed {
            id
          }
        }
        members {
          locked
          confirmed
          years
          otherDiscipline
          exceptionReason
          score
          components {
            ...Board_points
          }
          needs {
            id
          }
          person {
            id
          }
        }
      }
      unplaced {
        ...Moved_unplaced
      }
    }
  }
`);
