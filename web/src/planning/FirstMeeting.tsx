import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { Section } from '@libs/ui';
import { IconCalendarQuestion } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import { newPollOf } from './poll';
import { PollShort } from './PollShort';
import { useDays } from './useDays';

const FirstMeeting_group = graphql(`
  fragment FirstMeeting_group on MentorGroup {
    id
    ...PollShort_group
    datePolls {
      id
    }
    sessions {
      id
      kind
      state
      on
      at
    }
  }
`);

interface FirstMeetingProps {
  group: FragmentType<typeof FirstMeeting_group>;
  /** Whether the viewer is the mentor, who may ask the group. */
  guides: boolean;
}

/** Before the year is planned: when the first meeting is, or the way to find out together. */
export function FirstMeeting({ group: from, guides }: FirstMeetingProps) {
  const { t } = useText();
  const days = useDays();
  const { data: group } = useSuspenseFragment({
    fragment: FirstMeeting_group,
    fragmentName: 'FirstMeeting_group',
    from,
  });
  const first = group.sessions.find(({ kind, state }) => kind === 'FIRST_MEETING' && state !== 'CANCELLED');
  if (first)
    return (
      <Section tone="sunken">
        <Text>{t('datePoll.firstIsOn', { date: days.full(first.on), at: first.at })}</Text>
      </Section>
    );
  if (group.datePolls.length || !guides) return <PollShort group={group} guides={guides} />;
  return (
    <Section tone="sunken">
      <Text>{t('datePoll.firstLead')}</Text>
      <div>
        <Button
          component={Link}
          variant="default"
          to={newPollOf(group.id)}
          leftSection={<IconCalendarQuestion size={18} aria-hidden />}
        >
          {t('datePoll.startFirst')}
        </Button>
      </div>
    </Section>
  );
}
