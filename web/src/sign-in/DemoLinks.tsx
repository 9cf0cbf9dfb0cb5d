import { useQuery } from '@apollo/client/react';
import { Anchor, Group } from '@mantine/core';
import { IconInbox, IconUsers } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useText } from '../app/useText';
import { DemoPeople } from './demoPeople';
import { useOnTheWay } from './useArrive';

/** In a practice environment: the short way in. Nothing elsewhere. */
export function DemoLinks() {
  const { t } = useText();
  const { data } = useQuery(DemoPeople);
  const onTheWay = useOnTheWay();
  if (!data?.demoPeople.length) return null;
  return (
    <Group gap="lg">
      <Anchor component={Link} to={onTheWay('/demo')}>
        <Group gap={6} wrap="nowrap">
          <IconUsers size={18} aria-hidden="true" />
          {t('signIn.demo.toDemo')}
        </Group>
      </Anchor>
      <Anchor component={Link} to="/demo/mailbox">
        <Group gap={6} wrap="nowrap">
          <IconInbox size={18} aria-hidden="true" />
          {t('signIn.mailbox.toMailbox')}
        </Group>
      </Anchor>
    </Group>
  );
}
