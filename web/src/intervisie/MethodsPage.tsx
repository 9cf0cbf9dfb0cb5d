import { useSuspenseQuery } from '@apollo/client/react';
import { Anchor, Text } from '@mantine/core';
import { Page, Section } from '@libs/ui';
import { Link } from 'react-router';
import { useText } from '../app/useText';
import type { AllMethodsQuery } from '../gql/graphql';
import { AllMethods } from './methodDocuments';
import classes from './MethodsPage.module.css';

type Listed = AllMethodsQuery['methods'][number];

/** In this order, and each method once: under the first thing that it is for. */
const uses = ['INTERVISIE', 'FIRST_MEETING', 'WORK_VISIT', 'GUEST', 'PEER_GROUP', 'ONE_ON_ONE'] as const;

/** All methods, to read at leisure. */
export function MethodsPage() {
  const { t } = useText();
  const { data } = useSuspenseQuery(AllMethods);
  const under = (use: (typeof uses)[number]) => data.methods.filter(({ usedIn }) => usedIn[0] === use);
  return (
    <Page title={t('method.title')} lead={t('method.lead')}>
      {uses.map((use) => (
        <Section key={use} title={t(`method.uses.${use}`)} tone="plain">
          <ul className={classes.list}>
            {under(use).map((method) => (
              <MethodCard key={method.id} method={method} />
            ))}
          </ul>
        </Section>
      ))}
    </Page>
  );
}

function MethodCard({ method }: { method: Listed }) {
  const { t, language } = useText();
  return (
    <li className={classes.card}>
      <Anchor component={Link} to={method.id} fw={650} className={classes.name}>
        {method.name[language]}
      </Anchor>
      <Text c="dimmed" size="sm">
        {t('intervisie.minutes', { count: method.minutes })}
      </Text>
      <Text>{method.summary[language]}</Text>
    </li>
  );
}
