import { useSubscription, useSuspenseQuery } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { EmptyState, LiveRegion, Page, Section } from '@libs/ui';
import { Link } from 'react-router';
import { useReconnected } from '../app/connection';
import { useText } from '../app/useText';
import classes from './Agreements.module.css';
import { OwnAgreementCard } from './OwnAgreementCard';
import { MyAgreements, MyAgreementsChanged, type OwnAgreement } from './ownAgreements';

/** Everything that somebody agreed to do, whatever the session: what is open, and what became of the rest. */
export function MyAgreementsPage() {
  const { t } = useText();
  const { data, refetch } = useSuspenseQuery(MyAgreements, { fetchPolicy: 'cache-and-network' });
  const again = () => void refetch();
  useSubscription(MyAgreementsChanged, { ignoreResults: true, onData: again });
  useReconnected(again);
  const { agreements = [], memberships = [], person } = data.me ?? {};
  const open = agreements.filter(({ outcome }) => !outcome);
  const answered = agreements.filter(({ outcome }) => outcome);
  const groups = new Map(memberships.length > 1 ? memberships.map(({ group }) => [group.id, group.name]) : []);
  const shown = { me: person?.id ?? '', groups };
  return (
    <Page width="text" title={t('ownAgreements.title')} lead={t('ownAgreements.lead')}>
      {!agreements.length ? (
        <EmptyState title={t('ownAgreements.none')} action={<ToYear />}>
          {t('ownAgreements.noneLead')}
        </EmptyState>
      ) : (
        <>
          <Section tone="plain" title={t('ownAgreements.open')}>
            {open.length ? <Cards agreements={open} {...shown} /> : <Text>{t('ownAgreements.allAnswered')}</Text>}
          </Section>
          {answered.length > 0 && (
            <Section tone="plain" title={t('ownAgreements.answered')}>
              <Cards agreements={answered} {...shown} />
            </Section>
          )}
          <Text size="sm" c="dimmed">
            {t('ownAgreements.seen')}
          </Text>
        </>
      )}
      <LiveRegion>{agreements.length ? t('ownAgreements.count', { count: open.length }) : ''}</LiveRegion>
    </Page>
  );
}

function Cards({ agreements, me, groups }: { agreements: OwnAgreement[]; me: string; groups: Map<string, string> }) {
  return (
    <ul className={classes.list}>
      {agreements.map((agreement) => (
        <OwnAgreementCard key={agreement.id} agreement={agreement} me={me} group={groups.get(agreement.groupId)} />
      ))}
    </ul>
  );
}

function ToYear() {
  const { t } = useText();
  return (
    <Button component={Link} to="/year">
      {t('ownAgreements.toYear')}
    </Button>
  );
}
