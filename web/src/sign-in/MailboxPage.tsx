import { useSuspenseQuery } from '@apollo/client/react';
import { Anchor, Button, Group, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { EmptyState, Page, Section } from '@libs/ui';
import { IconRefresh, IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useTransition } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import type { DemoMailsQuery } from '../gql/graphql';
import classes from './MailboxPage.module.css';

const DemoMails = graphql(`
  query DemoMails($search: String, $after: String) {
    demoMails(first: 20, after: $after, search: $search) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          address
          subject
          text
          createdAt
        }
      }
    }
  }
`);

type DemoMail = DemoMailsQuery['demoMails']['edges'][number]['node'];

/** In a practice environment mail goes nowhere; it can be read here. The search stands in the address. */
export function MailboxPage() {
  const { t } = useText();
  const [params, setParams] = useSearchParams();
  const typed = params.get('search') ?? '';
  const [settled] = useDebouncedValue(typed.trim(), 250);
  const search = useDeferredValue(settled || null);
  const { data, refetch, fetchMore } = useSuspenseQuery(DemoMails, {
    variables: { search },
    fetchPolicy: 'cache-and-network',
  });
  const [refreshing, startRefreshing] = useTransition();
  const [loading, startLoading] = useTransition();
  const { edges, pageInfo, totalCount } = data.demoMails;
  const refresh = () => startRefreshing(async () => void (await refetch()));
  const more = () => startLoading(async () => void (await fetchMore({ variables: { after: pageInfo.endCursor } })));
  return (
    <Page
      width="text"
      title={t('signIn.mailbox.title')}
      lead={t('signIn.mailbox.lead')}
      breadcrumbs={[{ label: t('signIn.demo.title'), to: '/demo' }]}
      breadcrumbsLabel={t('common.shell.breadcrumbs')}
      actions={
        <Button
          variant="default"
          loading={refreshing}
          onClick={refresh}
          leftSection={<IconRefresh size={18} aria-hidden />}
        >
          {t('signIn.mailbox.refresh')}
        </Button>
      }
    >
      <TextInput
        label={t('signIn.mailbox.search')}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={typed}
        onChange={({ currentTarget: { value } }) => setParams(value ? { search: value } : {}, { replace: true })}
      />
      <Text c="dimmed" role="status">
        {t('signIn.mailbox.count', { count: totalCount })}
      </Text>
      {edges.map(({ node }) => (
        <Letter key={node.id} mail={node} />
      ))}
      {!edges.length && <NoMail searched={search !== null} />}
      {pageInfo.hasNextPage && (
        <Button variant="default" loading={loading} onClick={more}>
          {t('common.actions.more')}
        </Button>
      )}
    </Page>
  );
}

function NoMail({ searched }: { searched: boolean }) {
  const { t } = useText();
  if (searched)
    return <EmptyState title={t('signIn.mailbox.notFound.title')}>{t('signIn.mailbox.notFound.lead')}</EmptyState>;
  return (
    <EmptyState
      title={t('signIn.mailbox.none.title')}
      action={
        <Button component={Link} to="/sign-in">
          {t('signIn.link.expired.action')}
        </Button>
      }
    >
      {t('signIn.mailbox.none.lead')}
    </EmptyState>
  );
}

function Letter({ mail }: { mail: DemoMail }) {
  const { t } = useText();
  const format = useFormat();
  return (
    <Section
      title={mail.subject}
      lead={
        <Group gap="xs" justify="space-between">
          <Text size="sm">{t('signIn.mailbox.to', { address: mail.address })}</Text>
          <Text size="sm">{format.dateTime(mail.createdAt)}</Text>
        </Group>
      }
    >
      <p className={classes.text}>{withLinks(mail.text)}</p>
    </Section>
  );
}

/** Addresses in the text become links; those of this site open here. */
const withLinks = (text: string) =>
  text.split(/(https?:\/\/\S+)/).map((part, at) => {
    if (at % 2 === 0) return part;
    const address = new URL(part);
    return (
      <Anchor key={part} component={Link} to={address.pathname + address.search}>
        {part}
      </Anchor>
    );
  });
