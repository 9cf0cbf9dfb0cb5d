import { useSuspenseFragment } from '@apollo/client/react';
import type { FragmentType } from '@apollo/client';
import { Button } from '@mantine/core';
import { Page, Section } from '@libs/ui';
import { IconCalendarDown, IconPlus } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import { useDraft } from '../app/drafts';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import type { Year_GroupFragment } from '../gql/graphql';
import { AgendaShort } from './AgendaShort';
import { AddDialog } from './AddDialog';
import classes from './Dates.module.css';
import { MoveDialog } from './MoveDialog';
import { newPollOf, pollOf } from './poll';
import { PollShort, usePolled } from './PollShort';
import { SessionRow } from './SessionRow';
import { standingOf } from './standing';
import { useCounts } from './useCounts';
import { spanOf, YearLine } from './YearLine';

const Year_group = graphql(`
  fragment Year_group on MentorGroup {
    id
    ...AgendaShort_group
    ...PollShort_group
    nextSession {
      id
    }
    daysOff {
      on
      holiday
    }
    sessions {
      id
      number
      kind
      state
      late
      startsAt
      on
      at
      minutes
      place
    }
  }
`);

export type YearSession = Year_GroupFragment['sessions'][number];

interface YearProps {
  group: FragmentType<typeof Year_group>;
  name: string;
  /** Whether the viewer is the mentor, who may change the dates. */
  guides: boolean;
  /** The button that was pressed is gone then: the focus goes to the heading. */
  justPlanned: boolean;
  children: ReactNode;
}

/** The planned year: a line to see it at a glance, and a list to use. */
export function Year({ group: from, name, guides, justPlanned, children }: YearProps) {
  const { t, language } = useText();
  const { data: group } = useSuspenseFragment({ fragment: Year_group, fragmentName: 'Year_group', from });
  useEffect(() => {
    if (justPlanned) document.querySelector<HTMLElement>('h1')?.focus();
  }, [justPlanned]);
  const [open, setOpen, close] = useDraft<YearSession | 'NEW' | null>(`year.${group.id}`, () => null);
  const changing =
    guides && open !== 'NEW' && group.sessions.some(({ id, state }) => id === open?.id && state === 'PLANNED');
  const standings = group.sessions.map((session) => standingOf(session, group.nextSession?.id));
  const counts = useCounts(group.sessions);
  const polled = usePolled(group);
  const pollFor = (sessionId: string) => {
    const poll = polled.get(sessionId);
    return poll ? pollOf(group.id, poll.id) : guides && newPollOf(group.id, sessionId);
  };
  return (
    <Page
      title={t('planning.year.title')}
      lead={t('planning.year.lead', { group: name })}
      actions={
        <>
          {guides && (
            <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => setOpen('NEW')}>
              {t('planning.add.action')}
            </Button>
          )}
          <Button
            component="a"
            href={`/calendar/group/${group.id}?language=${language}`}
            download="crossmentor.ics"
            leftSection={<IconCalendarDown size={18} aria-hidden />}
          >
            {t('planning.year.all')}
          </Button>
        </>
      }
    >
      {children}
      <PollShort group={group} guides={guides} />
      <Section tone="sunken">
        <YearLine
          {...spanOf(group.sessions)}
          marks={group.sessions.map(({ id, on }, index) => ({ id, on, standing: standings[index]! }))}
          label={t('planning.year.line', { counts })}
        />
      </Section>
      <Section tone="card">
        <AgendaShort group={group} />
      </Section>
      <Section tone="card" title={t('planning.year.list')} lead={counts}>
        <ol className={classes.list}>
          {group.sessions.map((session, index) => (
            <SessionRow
              key={session.id}
              session={session}
              standing={standings[index]!}
              poll={session.state === 'PLANNED' && !session.late && pollFor(session.id)}
              asked={polled.has(session.id)}
              onChange={guides && session.state === 'PLANNED' ? () => setOpen(session) : undefined}
            />
          ))}
        </ol>
      </Section>
      {changing && <MoveDialog session={open as YearSession} daysOff={group.daysOff} onClose={close} />}
      {guides && open === 'NEW' && <AddDialog group={group} onClose={close} />}
    </Page>
  );
}
