import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Anchor, Button, Group, Text } from '@mantine/core';
import { Section } from '@libs/ui';
import { IconCalendarDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import { ToSession } from '../intervisie/ToSession';
import type { NextSession_GroupFragment } from '../gql/graphql';
import { AgendaShort } from './AgendaShort';
import { DayNumber } from './DayNumber';
import classes from './NextSession.module.css';
import { newPollOf } from './poll';
import { PollShort } from './PollShort';
import { Place } from './SessionRow';
import { endOf, useDays } from './useDays';

const NextSession_group = graphql(`
  fragment NextSession_group on MentorGroup {
    id
    plannedAt
    ...AgendaShort_group
    ...PollShort_group
    datePolls {
      id
    }
    nextSession {
      id
      kind
      state
      startsAt
      on
      at
      minutes
      place
    }
  }
`);

interface NextSessionProps {
  group: FragmentType<typeof NextSession_group>;
  /** Whether the viewer is the mentor, who plans the year. */
  guides?: boolean;
  /** More to do with it, such as opening it or bringing a case. */
  children?: ReactNode;
}

/** When the group meets next, for the homes of mentor and mentee. */
export function NextSession({ group: from, guides = false, children }: NextSessionProps) {
  const { t } = useText();
  const { data: group } = useSuspenseFragment({ fragment: NextSession_group, fragmentName: 'NextSession_group', from });
  const year = `/year?group=${group.id}`;
  const session = group.nextSession;
  return (
    <Section tone="card" title={t(session?.state === 'LIVE' ? 'planning.next.live' : 'planning.next.title')}>
      {session ? <Coming session={session}>{children}</Coming> : <Text>{whyNone(t, group.plannedAt)}</Text>}
      <PollShort group={group} guides={guides} />
      {(session ?? group.plannedAt) && <AgendaShort group={group} />}
      {!session && !group.plannedAt && guides ? (
        <Group gap="sm">
          <Button component={Link} to={year}>
            {t('planning.next.plan')}
          </Button>
          {!group.datePolls.length && (
            <Button component={Link} variant="default" to={newPollOf(group.id)}>
              {t('datePoll.startFirst')}
            </Button>
          )}
        </Group>
      ) : (
        <Anchor component={Link} to={year}>
          {t('planning.next.all')}
        </Anchor>
      )}
    </Section>
  );
}

const whyNone = (t: ReturnType<typeof useText>['t'], plannedAt: unknown) =>
  t(plannedAt ? 'planning.next.none' : 'planning.next.notPlanned');

type Next = NonNullable<NextSession_GroupFragment['nextSession']>;

function Coming({ session, children }: { session: Next; children?: ReactNode }) {
  const { t, language } = useText();
  const days = useDays();
  const { id, on, at, minutes, kind, place, state } = session;
  return (
    <>
      <div className={classes.when}>
        <DayNumber day={on} />
        <div>
          <p className={classes.day}>{days.short(on)}</p>
          <Text c="dimmed">
            {[
              t('planning.year.time', { from: at, until: endOf(at, minutes) }),
              t(`planning.kinds.${kind}`),
              howSoon(t, on),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          {place && <Place place={place} />}
        </div>
      </div>
      <Group gap="sm">
        {children ?? <ToSession id={id} state={state} />}
        {state === 'PLANNED' && (
          <Button
            component="a"
            variant="default"
            href={`/calendar/session/${id}?language=${language}`}
            download="crossmentor.ics"
            leftSection={<IconCalendarDown size={18} aria-hidden />}
            aria-label={t('planning.year.oneNamed', { date: days.short(on) })}
          >
            {t('planning.year.one')}
          </Button>
        )}
      </Group>
    </>
  );
}

const DAY = 24 * 3600_000;
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());

/** Today, tomorrow or in so many days; nothing for a day that was. */
function howSoon(t: ReturnType<typeof useText>['t'], on: string): string {
  const count = Math.round((Date.parse(on) - Date.parse(today())) / DAY);
  if (count < 0) return '';
  if (count === 0) return t('planning.next.today');
  return count === 1 ? t('planning.next.tomorrow') : t('planning.next.inDays', { count });
}
