import { Button, Group, Text } from '@mantine/core';
import { Page } from '@libs/ui';
import { Link, Navigate, useLocation, useRouteError } from 'react-router';
import { answerOf, problemOf, type Answer } from './answers';
import { NotFoundPage } from './NotFoundPage';
import { useText, type Say } from './useText';

const titles = {
  offline: 'common.offline.title',
  refused: 'refusal.other',
  outdated: 'common.outdated.title',
  fault: 'common.fault.title',
} as const;

function wordsFor(t: Say, answer: Answer): { title: string; lead: string } {
  const kind = answer.kind in titles ? (answer.kind as keyof typeof titles) : 'fault';
  const lead = kind === 'fault' ? t('common.fault.lead') : (problemOf(t, answer).text ?? '');
  return { title: t(titles[kind]), lead };
}

/** Where a page ends that could not be shown: with what happened, the id of the fault, and a way on. */
export function ErrorPage() {
  const { t } = useText();
  const { pathname, search } = useLocation();
  const answer = answerOf(useRouteError());
  if (answer.kind === 'notFound') return <NotFoundPage />;
  if (answer.kind === 'signedOut')
    return <Navigate to={`/sign-in?${new URLSearchParams({ to: pathname + search }).toString()}`} replace />;
  return (
    <Page width="text" {...wordsFor(t, answer)}>
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
