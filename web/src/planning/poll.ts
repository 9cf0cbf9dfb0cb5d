import { useSubscription } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../gql';
import type { DatePollPageQuery } from '../gql/graphql';

graphql(`
  fragment DatePoll_poll on DatePoll {
    id
    state
    everyone
    needed
    minutes
    answerBy
    undecided
    chosenSlotId
    sessionId
    leaves
    session {
      id
      on
      at
    }
    dates {
      id
      on
      at
      suits
      best
      dayOff {
        on
        holiday
      }
      answers {
        personId
        choice
      }
    }
  }
`);

export const DatePollPage = graphql(`
  query DatePollPage($id: ID!) {
    me {
      person {
        id
      }
    }
    datePoll(id: $id) {
      ...DatePoll_poll @unmask
      group {
        id
        name
        schoolHolidays {
          name
          regions
          from
          until
        }
        members {
          id
          role
          state
          person {
            id
            givenName
            name
          }
        }
      }
    }
  }
`);

const GroupPollsChanged = graphql(`
  subscription GroupPollsChanged($groupId: ID!) {
    groupPollsChanged(groupId: $groupId) {
      id
      ...PollShort_group
    }
  }
`);

export type Poll = DatePollPageQuery['datePoll'];
export type PolledDate = Poll['dates'][number];
export type Voter = Poll['group']['members'][number];

export const pollOf = (groupId: string, pollId: string) => `/group/${groupId}/poll/${pollId}`;

/** Where a poll begins: for a session, or for the first meeting. */
export const newPollOf = (groupId: string, sessionId?: string) =>
  `/group/${groupId}/poll/new${sessionId ? `?session=${sessionId}` : ''}`;

/** Keeps the polls of a group as they are while the page is open; gives how often they changed. */
export function usePollChanges(groupId: string, onChange?: () => void): number {
  const [changes, setChanges] = useState(0);
  useSubscription(GroupPollsChanged, {
    variables: { groupId },
    ignoreResults: true,
    onData: () => {
      setChanges((count) => count + 1);
      onChange?.();
    },
  });
  return changes;
}
