import { useSuspenseQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { rolesOf, useMe, useRole } from '../app/me';
import { graphql } from '../gql';
import type { MyGroupsQuery } from '../gql/graphql';

const MyGroups = graphql(`
  query MyGroups {
    me {
      person {
        id
      }
      memberships {
        id
        role
        confidentialityAcceptedAt
        group {
          id
          name
          programme {
            id
            name
            mine {
              enrolment {
                id
                confirmedAt
              }
            }
          }
        }
      }
    }
  }
`);

export type MyMembership = NonNullable<MyGroupsQuery['me']>['memberships'][number];

/** The groups somebody is in, those in the role that is chosen in the header first. */
export function useMyGroups() {
  const me = useMe();
  const [role] = useRole(me ? rolesOf(me) : []);
  const { data } = useSuspenseQuery(MyGroups, { fetchPolicy: 'cache-and-network' });
  const memberships = [...(data.me?.memberships ?? [])].sort(
    (a, b) => Number(b.role === role) - Number(a.role === role),
  );
  const [search, setSearch] = useSearchParams();
  const chosen = memberships.find(({ group }) => group.id === search.get('group')) ?? memberships.at(0);
  return { myId: data.me?.person.id, memberships, chosen, choose: (id: string) => setSearch({ group: id }) };
}
