import { useQuery } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { LoadingPart } from '../app/Loading';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import type { StaffListProblemsQuery } from '../gql/graphql';
import classes from './ProblemList.module.css';

const StaffListProblems = graphql(`
  query StaffListProblems($id: ID!, $after: String) {
    staffList(id: $id) {
      id
      problems(first: 20, after: $after) {
        edges {
          cursor
          node {
            line
            column
            value
            problem
            params {
              name
              value
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

type Problem = StaffListProblemsQuery['staffList']['problems']['edges'][number]['node'];

const together = (before: StaffListProblemsQuery, after: StaffListProblemsQuery): StaffListProblemsQuery => {
  const { problems } = after.staffList;
  const edges = [...before.staffList.problems.edges, ...problems.edges];
  return { staffList: { ...before.staffList, problems: { ...problems, edges } } };
};

/** Every row that is not right: where it is in the file, what is wrong, and what to do. */
export function ProblemList({ id, rows }: { id: string; rows: number }) {
  const { t } = useText();
  const { data, loading, fetchMore } = useQuery(StaffListProblems, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return <LoadingPart />;
  const { edges, pageInfo } = data.staffList.problems;
  const more = () =>
    fetchMore({
      variables: { after: pageInfo.endCursor },
      updateQuery: (before, { fetchMoreResult }) =>
        together(before as StaffListProblemsQuery, fetchMoreResult as StaffListProblemsQuery),
    });
  return (
    <>
      <Text>{t('staffList.problems.lead', { count: rows })}</Text>
      <ol className={classes.list}>
        {edges.map(({ cursor, node }) => (
          <ProblemItem key={cursor} problem={node} />
        ))}
      </ol>
      {pageInfo.hasNextPage && (
        <Button variant="default" mt="md" loading={loading} onClick={() => void more()}>
          {t('common.actions.more')}
        </Button>
      )}
    </>
  );
}

function ProblemItem({ problem: { line, column, value, problem, params } }: { problem: Problem }) {
  const { t } = useText();
  const named = Object.fromEntries(params.map((param) => [param.name, param.value]));
  return (
    <li className={classes.item}>
      <div>
        <Text fw={600}>
          {t('staffList.table.line')} {line}, {column}
        </Text>
        <Text c={value ? undefined : 'dimmed'} lineClamp={2} className={classes.value}>
          {value || t('staffList.table.empty')}
        </Text>
      </div>
      <div>
        <Text fw={600}>{t(`staffListProblem.${problem}.what`, named)}</Text>
        <Text>{t(`staffListProblem.${problem}.remedy`, named)}</Text>
      </div>
    </li>
  );
}
