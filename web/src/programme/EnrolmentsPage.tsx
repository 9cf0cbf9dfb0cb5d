import { useSuspenseQuery } from '@apollo/client/react';
import { EmptyState, Page } from '@libs/ui';
import { Alert, Button, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconLock, IconTableImport, IconUserPlus } from '@tabler/icons-react';
import { useDeferredValue, useTransition } from 'react';
import { Link, useParams } from 'react-router';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import { EnrolmentFilters, useEnrolmentFilter, variablesOf } from './EnrolmentFilters';
import { EnrolmentTable } from './EnrolmentTable';
import { InvitePeople } from './InvitePeople';

const Enrolments = graphql(`
  query Enrolments(
    $programmeId: ID!
    $role: EnrolmentRole
    $disciplineId: ID
    $search: String
    $confirmed: Boolean
    $incomplete: Boolean
    $after: String
  ) {
    programme(id: $programmeId) {
      id
      name
      enrolmentClosedAt
    }
    disciplines {
      id
      name
    }
    enrolments(
      programmeId: $programmeId
      role: $role
      disciplineId: $disciplineId
      search: $search
      confirmed: $confirmed
      incomplete: $incomplete
      after: $after
    ) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          ...EnrolmentTable_enrolment
        }
      }
    }
  }
`);

/** Who takes part, for HR: needs and wishes, never what was written in confidence. */
export function EnrolmentsPage() {
  const { t } = useText();
  const { programmeId = '' } = useParams();
  const filter = useEnrolmentFilter();
  const [search] = useDebouncedValue(filter.search, 250);
  const asked = useDeferredValue(JSON.stringify(variablesOf({ ...filter, search })));
  const { data, fetchMore } = useSuspenseQuery(Enrolments, {
    variables: { programmeId, ...(JSON.parse(asked) as ReturnType<typeof variablesOf>) },
    fetchPolicy: 'cache-and-network',
  });
  const [loading, start] = useTransition();
  const { programme, enrolments } = data;
  const { edges, pageInfo, totalCount } = enrolments;
  const more = () => start(() => void fetchMore({ variables: { after: pageInfo.endCursor } }));
  const closed = Boolean(programme.enrolmentClosedAt);
  return (
    <Page
      title={t('enrolment.title')}
      lead={t('enrolment.lead')}
      breadcrumbs={[{ label: programme.name, to: `/programme?programme=${programme.id}` }]}
      breadcrumbsLabel={t('common.shell.breadcrumbs')}
      actions={!closed && <Actions inviting={filter.inviting} programmeId={programme.id} />}
    >
      {closed && (
        <Alert color="gray" icon={<IconLock aria-hidden />}>
          {t('enrolment.list.closed')}
        </Alert>
      )}
      {filter.inviting && !closed && <InvitePeople programmeId={programme.id} />}
      <EnrolmentFilters disciplines={data.disciplines} />
      <Text c="dimmed" role="status">
        {t('enrolment.list.count', { count: totalCount })}
      </Text>
      <EnrolmentTable
        name={programme.name}
        enrolments={edges.map(({ node }) => node)}
        closed={closed}
        empty={<None filtered={filter.filtered} />}
        more={pageInfo.hasNextPage ? { label: t('common.actions.more'), onMore: more, loading } : undefined}
      />
      <Text size="sm" c="dimmed">
        {t('enrolment.list.private')}
      </Text>
    </Page>
  );
}

function Actions({ inviting, programmeId }: { inviting: boolean; programmeId: string }) {
  const { t } = useText();
  return (
    <>
      <Button
        component={Link}
        to={`/programme/${programmeId}/enrolments/import`}
        variant="default"
        leftSection={<IconTableImport size={20} aria-hidden />}
      >
        {t('enrolment.list.import')}
      </Button>
      {!inviting && (
        <Button component={Link} to="?invite=1" leftSection={<IconUserPlus size={20} aria-hidden />}>
          {t('enrolment.invite.open')}
        </Button>
      )}
    </>
  );
}

function None({ filtered }: { filtered: boolean }) {
  const { t } = useText();
  if (!filtered) return <EmptyState title={t('enrolment.list.none')}>{t('enrolment.list.noneText')}</EmptyState>;
  return (
    <EmptyState
      title={t('enrolment.list.notFound')}
      action={
        <Button component={Link} to="?" variant="default">
          {t('enrolment.list.everything')}
        </Button>
      }
    >
      {t('enrolment.list.notFoundText')}
    </EmptyState>
  );
}
