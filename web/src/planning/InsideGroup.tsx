import { useSuspenseQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useLocation, useParams } from 'react-router';
import { NotFoundPage } from '../app/NotFoundPage';
import { Confidentiality } from '../mentor-group/Confidentiality';
import { type AgendaGroup, GroupAgenda } from './agenda';

export interface Inside {
  group: AgendaGroup;
  myId: string;
  again: () => void;
}

/** For members of the group of the address, once they accepted its agreement. */
export function InsideGroup({ children }: { children: (inside: Inside) => ReactNode }) {
  const { id = '' } = useParams();
  // the pages of an agenda ask the same: each arrival asks anew, or what was just saved would not be there
  const { key } = useLocation();
  const { data, refetch } = useSuspenseQuery(GroupAgenda, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    queryKey: key,
  });
  const { me, mentorGroup: group } = data;
  const membership = me?.memberships.find((member) => member.group.id === id);
  if (!me || !membership) return <NotFoundPage />;
  if (!membership.confidentialityAcceptedAt) return <Confidentiality group={membership.group} />;
  return children({ group, myId: me.person.id, again: () => void refetch() });
}
