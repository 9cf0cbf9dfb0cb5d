import { useSuspenseQuery } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { EmptyState, Page } from '@libs/ui';
import { useTransition } from 'react';
import { Link, useParams } from 'react-router';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import { RepairNotice } from '../group-repair/RepairNotice';
import { GroupOfProgramme } from './GroupOfProgramme';
import classes from './MentorGroup.module.css';

const ProgrammeGroups = graphql(`
  query ProgrammeGroups($id: ID!, $first: Int!) {
    programme(id: $id) {
      id
      name
      minMembers
      ruleBreaches {
        id
        group {
          id
        }
      }
      repairs {
        id
        state
      }
      groups(first: $first) {
        totalCount
        edges {
          node {
            id
            ...GroupOfProgramme_group
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }
`);

const PAGE = 50;
const MOST = 100;

/** HR's view of the groups: who is with whom, sizes and states. Nothing of what happens in them. */
export function GroupsPage() {
  const { t } = useText();
  const { programmeId = '' } = useParams();
  const [loading, start] = useTransition();
  const variables = { id: programmeId, first: PAGE };
  const { data, refetch } = useSuspenseQuery(ProgrammeGroups, { variables, fetchPolicy: 'cache-and-network' });
  const { programme } = data;
  const { edges, pageInfo, totalCount } = programme.groups;
  const broken = new Set(programme.ruleBreaches.flatMap(({ group }) => group?.id ?? [])).size;
  const proposed = programme.repairs.some(({ state }) => state === 'OPEN');
  const more = () => start(async () => void (await refetch({ id: programmeId, first: MOST })));
  return (
    <Page
      title={t('mentorGroup.hr.title')}
      lead={t('mentorGroup.hr.lead')}
      breadcrumbs={[{ label: programme.name, to: `/programme?programme=${programme.id}` }]}
      breadcrumbsLabel={t('common.shell.breadcrumbs')}
    >
      {edges.length ? (
        <>
          <RepairNotice programmeId={programme.id} broken={broken} proposed={proposed} />
          <Text>{t('mentorGroup.hr.groups', { count: totalCount })}</Text>
          <div className={classes.list}>
            {edges.map(({ node }) => (
              <GroupOfProgramme key={node.id} group={node} min={programme.minMembers} />
            ))}
          </div>
          {pageInfo.hasNextPage && (
            <Button variant="default" loading={loading} onClick={more}>
              {t('mentorGroup.hr.more')}
            </Button>
          )}
        </>
      ) : (
        <NoGroups programmeId={programme.id} />
      )}
    </Page>
  );
}

function NoGroups({ programmeId }: { programmeId: string }) {
  const { t } = useText();
  return (
    <EmptyState
      title={t('mentorGroup.hr.none.title')}
      action={
        <Button component={Link} to={`/programme/${programmeId}/matching`}>
          {t('mentorGroup.hr.none.action')}
        </Button>
      }
    >
      {t('mentorGroup.hr.none.lead')}
    </EmptyState>
  );
}
