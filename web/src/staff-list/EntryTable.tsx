import { useQuery } from '@apollo/client/react';
import { Text, VisuallyHidden } from '@mantine/core';
import { DataTable, type Column } from '@libs/ui';
import { IconArrowRight } from '@tabler/icons-react';
import { LoadingPart } from '../app/Loading';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import type { StaffListEntriesQuery, StaffListOutcome } from '../gql/graphql';
import type { Field } from './fields';
import { useValueText } from './useValueText';

const StaffListEntries = graphql(`
  query StaffListEntries($id: ID!, $outcome: StaffListOutcome!, $after: String) {
    staffList(id: $id) {
      id
      entries(outcome: $outcome, first: 20, after: $after) {
        edges {
          cursor
          node {
            line
            number
            name
            detail
            awaitsManager
            changes {
              field
              from
              to
            }
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

type Edge = StaffListEntriesQuery['staffList']['entries']['edges'][number];
type Change = Edge['node']['changes'][number];

const together = (before: StaffListEntriesQuery, after: StaffListEntriesQuery): StaffListEntriesQuery => {
  const { entries } = after.staffList;
  const edges = [...before.staffList.entries.edges, ...entries.edges];
  return { staffList: { ...before.staffList, entries: { ...entries, edges } } };
};

/** People, assignments or enrolments with one and the same outcome. */
export function EntryTable({ id, outcome }: { id: string; outcome: StaffListOutcome }) {
  const { t } = useText();
  const variables = { id, outcome };
  const { data, loading, fetchMore } = useQuery(StaffListEntries, { variables, fetchPolicy: 'cache-and-network' });
  if (!data) return <LoadingPart />;
  const { edges, pageInfo } = data.staffList.entries;
  const more = () =>
    fetchMore({
      variables: { after: pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) =>
        together(before as StaffListEntriesQuery, fetchMoreResult as StaffListEntriesQuery),
    });
  const columns: (Column<Edge> | false)[] = [
    { key: 'name', header: t('staffList.table.name'), names: true, cell: ({ node }) => node.name },
    { key: 'number', header: t('staffList.table.number'), cell: ({ node }) => node.number },
    outcome === 'CHANGED'
      ? { key: 'changes', header: t('staffList.table.changes'), cell: ({ node }) => <Changes changes={node.changes} /> }
      : { key: 'detail', header: t('staffList.table.detail'), cell: ({ node }) => <Detail node={node} /> },
    outcome !== 'LEFT' && {
      key: 'line',
      header: t('staffList.table.line'),
      align: 'end',
      cell: ({ node }) => node.line,
    },
  ];
  return (
    <DataTable
      caption={t(`staffList.outcome.${outcome}`)}
      rows={edges}
      rowKey={({ cursor }) => cursor}
      columns={columns.filter((column) => column !== false)}
      empty={<Text>{t('staffList.table.none')}</Text>}
      more={pageInfo.hasNextPage ? { label: t('common.actions.more'), onMore: () => void more(), loading } : undefined}
    />
  );
}

function Detail({ node }: { node: Edge['node'] }) {
  const { t } = useText();
  const valueText = useValueText();
  return (
    <span>
      {valueText('detail', node.detail)}
      {node.awaitsManager && (
        <Text size="sm" c="dimmed">
          {t('staffList.table.awaits')}
        </Text>
      )}
    </span>
  );
}

/** Each value that changes: what it was, and what it becomes. */
function Changes({ changes }: { changes: readonly Change[] }) {
  const { t } = useText();
  const valueText = useValueText();
  return (
    <span>
      {changes.map(({ field, from, to }) => (
        <Text key={field} component="span" display="block">
          <Text component="span" c="dimmed">
            {t(`staffList.fields.${field as Field}`)}:{' '}
          </Text>
          <VisuallyHidden>{t('staffList.table.from')} </VisuallyHidden>
          {valueText(field, from)} <IconArrowRight size={14} aria-hidden="true" style={{ verticalAlign: 'middle' }} />{' '}
          <VisuallyHidden>{t('staffList.table.to')} </VisuallyHidden>
          <Text component="span" fw={600}>
            {valueText(field, to)}
          </Text>
        </Text>
      ))}
    </span>
  );
}
