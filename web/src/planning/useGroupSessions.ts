import { useSubscription } from '@apollo/client/react';
import { useState } from 'react';
import { useReconnected } from '../app/connection';
import { graphql } from '../gql';

const GroupSessionsChanged = graphql(`
  subscription GroupSessionsChanged($groupId: ID!) {
    groupSessionsChanged(groupId: $groupId) {
      id
      plannedAt
      ...Year_group
      ...FirstMeeting_group
      ...NextSession_group
    }
  }
`);

/** Keeps the dates of a group as they are while the page is open; gives how often they changed. */
export function useGroupSessions(groupId: string, catchUp: () => void): number {
  const [changes, setChanges] = useState(0);
  useSubscription(GroupSessionsChanged, {
    variables: { groupId },
    ignoreResults: true,
    onData: () => setChanges((count) => count + 1),
  });
  useReconnected(catchUp);
  return changes;
}
