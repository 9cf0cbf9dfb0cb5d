import { useSubscription } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../gql';
import type { AgendaItem_ItemFragment, GroupAgendaQuery } from '../gql/graphql';

graphql(`
  fragment AgendaItem_item on AgendaItem {
    id
    kind
    situation
    question
    tried
    helpWanted
    stuck
    version
    addedAt
    authorId
    author {
      id
      givenName
    }
  }
`);

export const GroupAgenda = graphql(`
  query GroupAgenda($id: ID!) {
    me {
      person {
        id
      }
      memberships {
        id
        confidentialityAcceptedAt
        group {
          id
          name
        }
      }
    }
    mentorGroup(id: $id) {
      id
      nextSession {
        id
        on
        at
      }
      agenda {
        ...AgendaItem_item @unmask
      }
    }
  }
`);

const GroupAgendaChanged = graphql(`
  subscription GroupAgendaChanged($groupId: ID!) {
    groupAgendaChanged(groupId: $groupId) {
      id
      agenda {
        ...AgendaItem_item
      }
    }
  }
`);

export type AgendaItem = AgendaItem_ItemFragment;
export type AgendaGroup = GroupAgendaQuery['mentorGroup'];

/** What an item is called where there is room for one line. */
export const gistOf = ({ question, situation }: Pick<AgendaItem, 'question' | 'situation'>) => question || situation;

export const agendaOf = (groupId: string) => `/group/${groupId}/agenda`;

/** Keeps the agenda of a group as it is while the page is open; gives how often it changed. */
export function useAgendaChanges(groupId: string): number {
  const [changes, setChanges] = useState(0);
  useSubscription(GroupAgendaChanged, {
    variables: { groupId },
    ignoreResults: true,
    onData: () => setChanges((count) => count + 1),
  });
  return changes;
}
