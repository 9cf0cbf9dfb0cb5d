import { useSuspenseQuery } from '@apollo/client/react';
import { DataTable, EmptyState, Page, type Column } from '@libs/ui';
import { Button, Group, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconTableImport } from '@tabler/icons-react';
import { useDeferredValue, useTransition } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import type { PeopleQuery } from '../gql/graphql';
import { DisciplineSelect } from './DisciplineSelect';

const People = graphql(`
  query People($search: String, $disciplineId: ID, $after: String) {
    people(first: 50, after: $after, search: $search, disciplineId: $disciplineId) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          name
          jobTitle
          site
          discipline {
            id
            name
          }
          team {
            id
            name
          }
          staffRecord {
            personId
            employedSince
            manager {
              id
              name
            }
          }
        }
      }
    }
    disciplines {
      id
      name
    }
  }
`);

type Row = PeopleQuery['people']['edges'][number]['node'];

/** Everybody in the organisation, for HR. The search stands in the address. */
export function PeoplePage() {
  const { t } = useText();
  const [params, setParams] = useSearchParams();
  const set = (name: string, value: string | null) =>
    setParams(
      (before) => {
        if (value) before.set(name, value);
        else before.delete(name);
        return before;
      },
      { replace: true },
    );
  const search = params.get('search') ?? '';
  const disciplineId = params.get('discipline');
  const [settled] = useDebouncedValue(search, 250);
  const filter = useDeferredValue(JSON.stringify({ search: settled.trim() || null, disciplineId }));
  const variables = JSON.parse(filter) as { search: string | null; disciplineId: string | null };
  const { data, fetchMore } = useSuspenseQuery(People, { variables, fetchPolicy: 'cache-and-network' });
  const [loading, start] = useTransition();
  const { edges, pageInfo, totalCount } = data.people;
  const more = () => start(() => void fetchMore({ variables: { after: pageInfo.endCursor } }));
  const filtered = Boolean(variables.search ?? variables.disciplineId);
  return (
    <Page title={t('people.title')} lead={t('people.lead')} actions={<Imports />}>
      <Group gap="md" align="flex-end">
        <TextInput
          flex="1 1 16rem"
          label={t('people.search')}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={search}
          onChange={(event) => set('search', event.currentTarget.value)}
        />
        <DisciplineSelect
          disciplines={data.disciplines}
          value={disciplineId}
          onChange={(id) => set('discipline', id)}
        />
      </Group>
      <Text c="dimmed" role="status">
        {t('people.count', { count: totalCount })}
      </Text>
      <PeopleTable
        rows={edges.map(({ node }) => node)}
        filtered={filtered}
        more={pageInfo.hasNextPage ? { label: t('common.actions.more'), onMore: more, loading } : undefined}
      />
    </Page>
  );
}

function Imports() {
  const { t } = useText();
  return (
    <>
      <Button component={Link} to="/people/import/projects" variant="default">
        {t('people.projects')}
      </Button>
      <Button component={Link} to="/people/import" leftSection={<IconTableImport size={20} aria-hidden />}>
        {t('people.import')}
      </Button>
    </>
  );
}

interface PeopleTableProps {
  rows: Row[];
  filtered: boolean;
  more?: { label: string; onMore: () => void; loading: boolean };
}

function PeopleTable({ rows, filtered, more }: PeopleTableProps) {
  const { t } = useText();
  const { date } = useFormat();
  const unknown = (
    <Text span c="dimmed">
      {t('people.unknown')}
    </Text>
  );
  const columns: Column<Row>[] = [
    { key: 'name', header: t('people.name'), names: true, cell: ({ name }) => name },
    { key: 'discipline', header: t('people.discipline'), cell: ({ discipline }) => discipline?.name ?? unknown },
    { key: 'team', header: t('people.team'), cell: ({ team }) => team?.name ?? unknown },
    { key: 'jobTitle', header: t('people.jobTitle'), cell: ({ jobTitle }) => jobTitle ?? unknown },
    { key: 'site', header: t('people.site'), cell: ({ site }) => site ?? unknown },
    { key: 'manager', header: t('people.manager'), cell: ({ staffRecord }) => staffRecord?.manager?.name ?? '–' },
    {
      key: 'since',
      header: t('people.since'),
      cell: ({ staffRecord }) => (staffRecord?.employedSince ? date(staffRecord.employedSince) : unknown),
    },
  ];
  const empty = filtered ? (
    <EmptyState title={t('people.none.notFound')}>{t('people.none.notFoundText')}</EmptyState>
  ) : (
    <EmptyState title={t('people.none.title')} action={<Imports />}>
      {t('people.none.text')}
    </EmptyState>
  );
  return (
    <DataTable
      caption={t('people.table')}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
      more={more}
    />
  );
}
