import { Alert, Button, Group, Text } from '@mantine/core';
import { IconCalendarCheck, IconCalendarDown, IconInfoCircle } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useText } from '../app/useText';
import type { Poll } from './poll';
import { endOf, useDays } from './useDays';

/** How a poll ended, or that its mentor has to choose. Nothing while people answer. */
export function PollOutcome({ poll, guides }: { poll: Poll; guides: boolean }) {
  const { t } = useText();
  if (poll.state === 'DECIDED') return <Decided poll={poll} />;
  if (poll.state === 'STOPPED')
    return (
      <Alert color="gray" icon={<IconInfoCircle aria-hidden />}>
        {t(poll.leaves ? 'datePoll.stoppedMove' : 'datePoll.stoppedFirst')}
      </Alert>
    );
  if (!poll.undecided) return null;
  return (
    <Alert color="apricot" icon={<IconInfoCircle aria-hidden />}>
      {t(guides ? 'datePoll.choose' : 'datePoll.mentorChooses')}
    </Alert>
  );
}

function Decided({ poll }: { poll: Poll }) {
  const { t, language } = useText();
  const days = useDays();
  const date = poll.dates.find(({ id }) => id === poll.chosenSlotId);
  if (!date) return null;
  // the first meeting has the id of the date that it was chosen by
  const sessionId = poll.sessionId ?? date.id;
  const time = t('planning.year.time', { from: date.at, until: endOf(date.at, poll.minutes) });
  return (
    <Alert color="leaf" icon={<IconCalendarCheck aria-hidden />} title={t('datePoll.decided')}>
      <Text mb="sm">{t('datePoll.decidedOn', { date: days.full(date.on), time })}</Text>
      <Group gap="sm">
        <Button
          component="a"
          href={`/calendar/session/${sessionId}?language=${language}`}
          download="crossmentor.ics"
          leftSection={<IconCalendarDown size={18} aria-hidden />}
        >
          {t('planning.year.one')}
        </Button>
        <Button component={Link} variant="default" to={`/year?group=${poll.group.id}`}>
          {t('planning.next.all')}
        </Button>
      </Group>
    </Alert>
  );
}
