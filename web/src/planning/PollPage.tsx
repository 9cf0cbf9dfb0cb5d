import { useSuspenseQuery } from '@apollo/client/react';
import { Button, Group, Text } from '@mantine/core';
import { ConfirmInline, LiveRegion, Page, Section, toast } from '@libs/ui';
import { Link, useParams } from 'react-router';
import { useReconnected } from '../app/connection';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import { DatePollPage, type Poll, usePollChanges } from './poll';
import classes from './Poll.module.css';
import { PollDate } from './PollDate';
import { PollOutcome } from './PollOutcome';
import { useDays } from './useDays';
import { usePollWords, votersOf } from './usePollWords';

const StopDatePoll = graphql(`
  mutation StopDatePoll($id: ID!) {
    stopDatePoll(id: $id) {
      ...DatePoll_poll
      group {
        id
        ...PollShort_group
      }
    }
  }
`);

/** Where members of a group say when they can, and see what the others say. */
export function PollPage() {
  const { pollId = '' } = useParams();
  const { data, refetch } = useSuspenseQuery(DatePollPage, {
    variables: { id: pollId },
    fetchPolicy: 'cache-and-network',
  });
  const poll = data.datePoll;
  const again = () => void refetch();
  const changes = usePollChanges(poll.group.id, again);
  useReconnected(again);
  const { t } = useText();
  return (
    <Page
      title={t('datePoll.title')}
      lead={<About poll={poll} />}
      breadcrumbs={[{ label: t('planning.title'), to: `/year?group=${poll.group.id}` }]}
      breadcrumbsLabel={t('common.shell.breadcrumbs')}
    >
      <Answers poll={poll} myId={data.me?.person.id ?? ''} />
      <LiveRegion>{changes ? t('datePoll.changed') : ''}</LiveRegion>
    </Page>
  );
}

function About({ poll: { state, leaves, session, group } }: { poll: Poll }) {
  const { t } = useText();
  const days = useDays();
  if (state !== 'OPEN') return t('datePoll.aboutEnded', { group: group.name });
  if (!leaves) return t('datePoll.aboutFirst', { group: group.name });
  const on = session ? days.short(session.on) : '';
  return t('datePoll.aboutMove', { group: group.name, date: on, at: session?.at ?? '' });
}

function Answers({ poll, myId }: { poll: Poll; myId: string }) {
  const { t } = useText();
  const days = useDays();
  const words = usePollWords(poll);
  const open = poll.state === 'OPEN';
  const guides = votersOf(poll).some(({ role, person }) => role === 'MENTOR' && person.id === myId);
  const rule = t(poll.everyone ? 'datePoll.ruleEveryone' : 'datePoll.ruleEnough', { count: poll.needed });
  return (
    <>
      <PollOutcome poll={poll} guides={guides} />
      {open && (
        <Section tone="sunken">
          <p className={classes.best} aria-live="polite">
            {words.best()}
          </p>
          <Text c="dimmed">
            {rule} {!poll.undecided && t('datePoll.until', { date: days.short(poll.answerBy) })}
          </Text>
        </Section>
      )}
      <Section tone="plain" title={t(open ? 'datePoll.dates' : 'datePoll.answers')}>
        <ol className={classes.dates}>
          {poll.dates.map((date) => (
            <PollDate key={date.id} {...{ poll, date, myId, guides }} how={words.howIs(date)} />
          ))}
        </ol>
      </Section>
      {open && guides && <ForMentor poll={poll} />}
    </>
  );
}

function ForMentor({ poll }: { poll: Poll }) {
  const { t } = useText();
  const [stop, stopping] = useAction(StopDatePoll);
  const end = async () => {
    if (await stop({ id: poll.id })) toast.done(t('datePoll.stopped'));
  };
  return (
    <Group justify="space-between">
      <Button component={Link} variant="default" to={`/group/${poll.group.id}/poll/new?more=${poll.id}`}>
        {t('datePoll.more')}
      </Button>
      <ConfirmInline
        label={t('datePoll.stop')}
        question={t('datePoll.stopQuestion')}
        yes={t('datePoll.stopYes')}
        no={t('datePoll.stopNo')}
        loading={stopping}
        onConfirm={() => void end()}
      />
    </Group>
  );
}
