import { graphql } from '../gql';
import type { RoomOnScreenQuery } from '../gql/graphql';

/** What the screen on the table shows: the step, the time and the people. Nothing that anybody wrote is asked for here. */
export const RoomOnScreen = graphql(`
  query RoomOnScreen($id: ID!) {
    session(id: $id) {
      id
      state
      startsAt
      minutes
      group {
        id
        name
        members {
          id
          person {
            id
            givenName
            name
          }
        }
      }
      live {
        id
        ...StepNow @unmask
        ...SeatsNow @unmask
        previousCaseOwnerId
        lastNumber
        closedAt
        ...PeopleNow @unmask
        phases {
          ...StepTold @unmask
          outputs {
            kind
            by
            audience
          }
        }
      }
    }
  }
`);

export const RoomLive = graphql(`
  subscription RoomLive($sessionId: ID!, $after: Int!) {
    sessionLive(sessionId: $sessionId, after: $after) {
      live {
        id
        ...StepNow @unmask
        ...SeatsNow @unmask
        lastNumber
        closedAt
        ...PeopleNow @unmask
      }
    }
  }
`);

/** Who is there before the session is opened. */
export const RoomWaiting = graphql(`
  query RoomWaiting($id: ID!) {
    session(id: $id) {
      id
      waiting {
        id
        givenName
        name
      }
    }
  }
`);

export type RoomSession = RoomOnScreenQuery['session'];
export type LiveInRoom = NonNullable<RoomSession['live']>;
export type RoomPhase = LiveInRoom['phases'][number];
