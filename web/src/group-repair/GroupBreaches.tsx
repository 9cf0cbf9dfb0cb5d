import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Badge } from '@mantine/core';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import { Breach } from './Breach';
import classes from './GroupRepair.module.css';

const GroupBreaches_group = graphql(`
  fragment GroupBreaches_group on MentorGroup {
    id
    ruleBreaches {
      id
      ...Breach_breach
    }
  }
`);

type GroupProps = { group: FragmentType<typeof GroupBreaches_group> };

/** Says in a word that a rule does not hold any more in a group. */
export function BreachBadge({ group: from }: GroupProps) {
  const { t } = useText();
  const { data } = useSuspenseFragment({ fragment: GroupBreaches_group, fragmentName: 'GroupBreaches_group', from });
  return data.ruleBreaches.length > 0 && <Badge color="apricot">{t('groupRepair.badge')}</Badge>;
}

/** Which rules do not hold any more in a group. */
export function GroupBreaches({ group: from }: GroupProps) {
  const { data } = useSuspenseFragment({ fragment: GroupBreaches_group, fragmentName: 'GroupBreaches_group', from });
  if (!data.ruleBreaches.length) return null;
  return (
    <ul className={classes.breaches}>
      {data.ruleBreaches.map((breach) => (
        <li key={breach.id}>
          <Breach breach={breach} />
        </li>
      ))}
    </ul>
  );
}
