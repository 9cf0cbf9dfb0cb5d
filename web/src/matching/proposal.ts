import { graphql, type DocumentType } from '../gql';
import type {
  Board_ProposalFragment,
  MatchRun_RunFragment,
  NearMentorsQuery,
  PlaceExplanationQuery,
  PlaceOptionsQuery,
} from '../gql/graphql';

/** Somebody as the board shows everybody. */
const Board_person = graphql(`
  fragment Board_person on Person {
    id
    name
    site
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
const Board_reason = graphql(`
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

/** What makes a group impossible. */
const Board_conflict = graphql(`
  fragment Board_conflict on MatchConflict {
    rules
    mentors {
      id
      name
    }
    fixed {
      id
      name
    }
  }
`);

/** What a score is made of. */
graphql(`
  fragment Board_points on ScoreComponents {
    need
    discipline
    preference
    seniority
    location
    slot
  }
`);

/** A group with everybody in it. */
graphql(`
  fragment Board_group on ProposedGroup {
    id
    number
    years
    least
    most
    slot
    score
    locked
    mentor {
      ...Board_person @unmask
    }
    partner {
      ...Board_person @unmask
    }
    agenda {
      id
      name
    }
    problems {
      ...Board_reason @unmask
    }
    obstacle {
      ...Board_conflict @unmask
    }
    members {
      locked
      confirmed
      years
      otherDiscipline
      exceptionReason
      score
      components {
        ...Board_points @unmask
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
`);

/** Somebody without a place. */
graphql(`
  fragment Board_unplaced on UnplacedPerson {
    confirmed
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
      key
      slot
      count
      mentor {
        id
        name
      }
      partner {
        id
        name
      }
      moves {
        groupId
        fromId
        person {
          ...Board_person @unmask
        }
        mentor {
          id
          name
        }
        partner {
          id
          name
        }
      }
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
    canRedo
    fairFloor
    weights {
      need
      discipline
      preference
      seniority
      location
      slot
    }
    conflicts {
      ...Board_conflict @unmask
    }
    groups {
      ...Board_group @unmask
    }
    unplaced {
      ...Board_unplaced @unmask
    }
  }
`);

export type Run = MatchRun_RunFragment;
export type Board = Board_ProposalFragment;
export type BoardGroup = Board['groups'][number];
export type BoardMember = BoardGroup['members'][number];
export type Unplaced = Board['unplaced'][number];
export type Near = NearMentorsQuery['proposal']['unplaced'][number]['near'][number];
export type Reason = DocumentType<typeof Board_reason>;
export type Remedy = NonNullable<Unplaced['remedy']>;
export type Conflict = DocumentType<typeof Board_conflict>;
export type Explanation = NonNullable<PlaceExplanationQuery['placeExplanation']>;
export type Person = DocumentType<typeof Board_person>;
export type Option = PlaceOptionsQuery['placeOptions'][number];
