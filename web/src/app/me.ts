import { useSuspenseQuery } from '@apollo/client/react';
import { useLocalStorage } from '@mantine/hooks';
import { graphql } from '../gql';
import type { MyPagesQuery } from '../gql/graphql';

const MyPages = graphql(`
  query MyPages {
    me {
      person {
        id
        givenName
        name
      }
      organisation {
        id
        name
      }
      isHr
      memberships {
        id
        role
        state
      }
    }
  }
`);

export type Role = 'HR' | 'MENTOR' | 'MENTEE';
export type Me = NonNullable<MyPagesQuery['me']>;

/** The signed-in person, or null. */
export const useMe = (): Me | null => useSuspenseQuery(MyPages).data.me ?? null;

/** In which roles somebody opens the product. */
export function rolesOf({ isHr, memberships }: Me): Role[] {
  const running = memberships.filter(({ state }) => state !== 'ENDED');
  const inGroups = (['MENTOR', 'MENTEE'] as const).filter((role) => running.some((member) => member.role === role));
  return isHr ? ['HR', ...inGroups] : inGroups;
}

/** The role somebody looks as now; remembered on this device. Undefined for somebody without any. */
export function useRole(roles: Role[]): [Role | undefined, (role: Role) => void] {
  const [chosen, choose] = useLocalStorage<Role | undefined>({
    key: 'crossmentor.role',
    getInitialValueInEffect: false,
  });
  return [chosen && roles.includes(chosen) ? chosen : roles[0], choose];
}
