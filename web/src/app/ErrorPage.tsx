import { Button, Group, Text } from '@mantine/core';
import { Page } from '@libs/ui';
import { Link, useRouteError } from 'react-router';
import { answerOf } from './answers';
import { NotFoundPage } from './NotFoundPage';
import { useText } from './useText';

/** Where a page ends that could not be shown: with what happened, the id of the fault, and a way on. */
export function ErrorPage() {
  const { t } = useText();
  const answer = answerOf(useRouteError());
  if (answer.kind === 'notFound') return <NotFoundPage />;
  const offline = answer.kind === 'offline';
  return (
    <Page
      width="text"
      title={t(offline ? 'common.offline.title' : 'common.fault.title')}
      lead={t(offline ? 'common.offline.text' : 'common.fault.lead')}
    >
      {answer.kind === 'fault' && answer.id && <Text c="dimmed">{t('common.fault.id', { id: answer.id })}</Text>}
      <Group>
        <Button onClick={() => location.reload()}>{t('common.actions.reload')}</Button>
        <Button component={Link} to="/" variant="default" reloadDocument>
          {t('common.notFound.action')}
        </Button>
      </Group>
    </Page>
  );
}
