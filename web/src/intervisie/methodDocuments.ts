import { graphql } from '../gql';
import type { OneMethodQuery } from '../gql/graphql';

/** A method as somebody reads it: what it is for, and every phase of a whole session by it. */
export const OneMethod = graphql(`
  query OneMethod($id: ID!) {
    method(id: $id) {
      id
      version
      name {
        nl
        en
      }
      summary {
        nl
        en
      }
      minutes
      people {
        from
        to
      }
      needsTrust
      framed
      suits
      phases {
        id
      }
      wholeSession {
        ...StepTold @unmask
      }
    }
  }
`);

export const AllMethods = graphql(`
  query AllMethods {
    methods {
      id
      name {
        nl
        en
      }
      summary {
        nl
        en
      }
      minutes
      usedIn
    }
  }
`);

export const MethodChoice = graphql(`
  query MethodChoice($sessionId: ID!, $people: Int, $trust: Boolean, $caseKind: CaseKind) {
    methodChoice(sessionId: $sessionId, people: $people, trust: $trust, caseKind: $caseKind) {
      people
      minutes
      trust
      recent {
        id
        name {
          nl
          en
        }
      }
      advice {
        verdict
        reason
        needed
        method {
          id
          name {
            nl
            en
          }
          summary {
            nl
            en
          }
          minutes
          people {
            from
            to
          }
        }
      }
    }
  }
`);

export type PaperMethod = OneMethodQuery['method'];
export type PaperPhase = PaperMethod['wholeSession'][number];
