import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Button, Text, Title } from '@mantine/core';
import { IconCalendarQuestion } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useMe } from '../app/me';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import type { PollShort_GroupFragment } from '../gql/graphql';
import { pollOf, usePollChanges } from './poll';
import classes from './Poll.module.css';
import { useDays } from './useDays';

const PollShort_group = graphql(`
  fragment PollShort_group on MentorGroup {
    id
    datePolls {
      id
      sessionId
      answerBy
      undecided
      session {
        id
        on
      }
      dates {
        id
        answers {
          personId
        }
      }
    }
  }
`);

type Short = PollShort_GroupFragment['datePolls'][number];

interface PollShortProps {
  group: FragmentType<typeof PollShort_group>;
  guides: boolean;
}

/** The date polls that are open, and what is asked of the reader. Nothing when there is none. */
export function PollShort({ group: from, guides }: PollShortProps) {
  const { data } = useSuspenseFragment({ fragment: PollShort_group, fragmentName: 'PollShort_group', from });
  usePollChanges(data.id);
  return data.datePolls.map((poll) => <Asked key={poll.id} poll={poll} groupId={data.id} guides={guides} />);
}

/** The open polls of a group, by the session that would move. */
export function usePolled(from: FragmentType<typeof PollShort_group>): ReadonlyMap<string | null | undefined, Short> {
  const { data } = useSuspenseFragment({ fragment: PollShort_group, fragmentName: 'PollShort_group', from });
  return new Map(data.datePolls.map((poll) => [poll.sessionId, poll]));
}

function Asked({ poll, groupId, guides }: { poll: Short; groupId: string; guides: boolean }) {
  const { t } = useText();
  const days = useDays();
  const me = useMe();
  const answered = poll.dates.every(({ answers }) => answers.some(({ personId }) => personId === me?.person.id));
  const chooses = guides && poll.undecided;
  const asks = !answered || chooses;
  const said = answered ? 'answered' : 'open';
  return (
    <section className={classes.short} data-asks={asks || undefined} aria-labelledby={`poll-${poll.id}`}>
      <IconCalendarQuestion aria-hidden />
      <div className={classes.shortWords}>
        <Title order={2} size="h5" id={`poll-${poll.id}`}>
          {poll.session ? t('datePoll.short.move', { date: days.short(poll.session.on) }) : t('datePoll.short.first')}
        </Title>
        <Text>
          {chooses
            ? t('datePoll.short.choose')
            : t(`datePoll.short.${poll.undecided ? 'late' : said}`, { date: days.short(poll.answerBy) })}
        </Text>
      </div>
      <Button component={Link} to={pollOf(groupId, poll.id)} variant={asks ? 'filled' : 'default'}>
        {t(`datePoll.short.${asks && !chooses ? 'answer' : 'look'}`)}
      </Button>
    </section>
  );
}
