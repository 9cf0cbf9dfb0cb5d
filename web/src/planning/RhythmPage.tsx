import { useSuspenseQuery } from '@apollo/client/react';
import { Badge, Button, Text } from '@mantine/core';
import { EmptyState, Page, Section } from '@libs/ui';
import { useTransition } from 'react';
import { useParams } from 'react-router';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import type { ProgrammeRhythmQuery } from '../gql/graphql';
import { Mark } from './Mark';
import classes from './RhythmPage.module.css';
import { type Standing, standingOf } from './standing';
import { useCounts } from './useCounts';
import { YearLine } from './YearLine';

const ProgrammeRhythm = graphql(`
  query ProgrammeRhythm($id: ID!, $after: String) {
    programme(id: $id) {
      id
      name
      startsOn
      months
      groups(first: 50, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            name
            plannedAt
            members {
              id
              role
            }
            nextSession {
              id
            }
            sessions {
              id
              on
              state
              late
            }
          }
        }
      }
    }
  }
`);

type Programme = ProgrammeRhythmQuery['programme'];
type Group = Programme['groups']['edges'][number]['node'];

const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());

/** The months of the programme, and on until the last session when a year was planned late. */
function spanOf({ startsOn, months }: Programme, groups: Group[]): { from: string; until: string } {
  const end = new Date(startsOn);
  end.setUTCMonth(end.getUTCMonth() + months);
  const days = groups.flatMap(({ sessions }) => sessions.map(({ on }) => on));
  const all = [startsOn, end.toISOString().slice(0, 10), ...days].sort();
  return { from: all[0]!, until: all.at(-1)! };
}

/** For HR: when the groups of a programme meet. Dates, states and counts; never a word of what is said there. */
export function RhythmPage() {
  const { t } = useText();
  const { programmeId = '' } = useParams();
  const { data, fetchMore } = useSuspenseQuery(ProgrammeRhythm, {
    variables: { id: programmeId },
    fetchPolicy: 'cache-and-network',
  });
  const [loading, load] = useTransition();
  const { programme } = data;
  const { edges, pageInfo, totalCount } = programme.groups;
  const groups = edges.map(({ node }) => node);
  const more = () =>
    load(async () => void (await fetchMore({ variables: { after: pageInfo.endCursor }, updateQuery: joined })));
  return (
    <Page
      title={t('planning.rhythm.title')}
      lead={t('planning.rhythm.lead', { programme: programme.name })}
      breadcrumbs={[{ label: programme.name, to: `/programme?programme=${programmeId}` }]}
      breadcrumbsLabel={t('common.shell.breadcrumbs')}
    >
      {groups.length ? (
        <Section tone="card">
          <Text fw={600}>
            <Figures groups={groups} total={totalCount} />
          </Text>
          <Legend />
          <ul className={classes.list} aria-label={t('planning.rhythm.list')}>
            {groups.map((group) => (
              <GroupRow key={group.id} group={group} {...spanOf(programme, groups)} />
            ))}
          </ul>
          {pageInfo.hasNextPage && (
            <Button variant="default" loading={loading} onClick={more} style={{ alignSelf: 'flex-start' }}>
              {t('common.actions.more')}
            </Button>
          )}
        </Section>
      ) : (
        <EmptyState title={t('planning.rhythm.none')}>{t('planning.rhythm.noneLead')}</EmptyState>
      )}
    </Page>
  );
}

/** The pages so far and the next one, as one list. */
function joined(before: unknown, { fetchMoreResult }: { fetchMoreResult: unknown }): ProgrammeRhythmQuery {
  const [first, next] = [before, fetchMoreResult] as [ProgrammeRhythmQuery, ProgrammeRhythmQuery];
  const edges = [...first.programme.groups.edges, ...next.programme.groups.edges];
  return { programme: { ...next.programme, groups: { ...next.programme.groups, edges } } };
}

function Figures({ groups, total }: { groups: Group[]; total: number }) {
  const { t } = useText();
  const planned = groups.filter(({ plannedAt }) => plannedAt).length;
  const all = groups.length === total;
  return [
    t('planning.rhythm.groups', { count: total }),
    all && t('planning.rhythm.planned', { count: planned }),
    all && planned < total && t('planning.rhythm.unplanned', { count: total - planned }),
  ]
    .filter(Boolean)
    .join(' · ');
}

const shown: Standing[] = ['HELD', 'LIVE', 'NEXT', 'PLANNED', 'LATE', 'CANCELLED'];

function Legend() {
  const { t } = useText();
  return (
    <ul className={classes.legend} aria-label={t('planning.rhythm.legend')}>
      {shown.map((standing) => (
        <li key={standing}>
          <Mark standing={standing} />
          {t(`planning.states.${standing}`)}
        </li>
      ))}
      <li>
        <span className={classes.today} aria-hidden="true" />
        {t('planning.rhythm.today')}
      </li>
    </ul>
  );
}

function GroupRow({ group, from, until }: { group: Group; from: string; until: string }) {
  const { t } = useText();
  const counts = useCounts(group.sessions);
  const size = group.members.filter(({ role }) => role === 'MENTEE').length;
  const marks = group.sessions.map((session) => ({
    id: session.id,
    on: session.on,
    standing: standingOf(session, group.nextSession?.id),
  }));
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <Text fw={600}>{group.name}</Text>
        <Text size="sm" c="dimmed">
          {t('planning.rhythm.size', { count: size })}
        </Text>
        {group.sessions.length ? (
          <Text size="sm">{counts}</Text>
        ) : (
          <Badge color="apricot" size="md">
            {counts}
          </Badge>
        )}
      </div>
      <YearLine from={from} until={until} marks={marks} today={today()} />
    </li>
  );
}
