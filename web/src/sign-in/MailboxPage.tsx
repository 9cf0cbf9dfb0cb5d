import { useSuspenseQuery } from '@apollo/client/react';
import { Anchor, Button, Group, Text } from '@mantine/core';
import { EmptyState, Page, Section } from '@libs/ui';
import { IconRefresh } from '@tabler/icons-react';
import { useTransition } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import type { DemoMailsQuery } from '../gql/graphql';
import classes from './MailboxPage.module.css';

const DemoMails = graphql(`
  query DemoMails {
    demoMails {
      id
      address
      subject
      text
      createdAt
    }
  }
`);

type DemoMail = DemoMailsQuery['demoMails'][number];

/** In a practice environment mail goes nowhere; it can be read here. */
export function MailboxPage() {
  const { t } = useText();
  const { data, refetch } = useSuspenseQuery(DemoMails, { fetchPolicy: 'cache-and-network' });
  const [refreshing, startRefreshing] = useTransition();
  const refresh = () => startRefreshing(async () => void (await refetch()));
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
      {data.demoMails.length ? (
        data.demoMails.map((mail) => <Letter key={mail.id} mail={mail} />)
      ) : (
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
      )}
    </Page>
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
