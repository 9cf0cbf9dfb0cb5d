import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useText } from '../app/useText';
import { graphql } from '../gql';

const Breach_breach = graphql(`
  fragment Breach_breach on RuleBreach {
    id
    rule
    first {
      id
      name
    }
    second {
      id
      name
    }
  }
`);

/** Which rule does not hold any more, and between whom. */
export function Breach({ breach: from }: { breach: FragmentType<typeof Breach_breach> }) {
  const { t } = useText();
  const { data } = useSuspenseFragment({ fragment: Breach_breach, from });
  return t(`groupRepair.rules.${data.rule}`, { first: data.first?.name ?? '', second: data.second?.name ?? '' });
}
