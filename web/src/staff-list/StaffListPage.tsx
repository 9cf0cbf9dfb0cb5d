import { Anchor, Group } from '@mantine/core';
import { useSuspenseFragment, useSuspenseQuery } from '@apollo/client/react';
import { Page } from '@libs/ui';
import { NavLink, useParams, useSearchParams } from 'react-router';
import { useText } from '../app/useText';
import type { LatestStaffListQuery, StaffListKind } from '../gql/graphql';
import { AppliedList } from './AppliedList';
import { ChooseFile } from './ChooseFile';
import { ListReview } from './ListReview';
import classes from './StaffListPage.module.css';
import { LatestStaffList, StaffListFields } from './staffList';

interface StaffListPageProps {
  kind: StaffListKind;
  programmeId?: string;
}

export const PeopleListPage = () => <StaffListPage kind="PEOPLE" />;
export const ProjectListPage = () => <StaffListPage kind="PROJECTS" />;

export function EnrolmentListPage() {
  const { programmeId } = useParams();
  return <StaffListPage kind="ENROLMENTS" programmeId={programmeId} />;
}

/** From a file to what it changes. A list that was sent in earlier is still there, also after a reload. */
function StaffListPage({ kind, programmeId }: StaffListPageProps) {
  const { t } = useText();
  const programme = programmeId ? `/programme?programme=${programmeId}` : '/programme';
  return (
    <Page
      title={t(`staffList.${kind}.title`)}
      lead={t(`staffList.${kind}.lead`)}
      breadcrumbs={[{ label: t('roles.homes.HR'), to: programme }]}
      breadcrumbsLabel={t('common.shell.breadcrumbs')}
    >
      {kind !== 'ENROLMENTS' && <Lists />}
      <CurrentList kind={kind} programmeId={programmeId} />
    </Page>
  );
}

/** The two lists that describe the organisation. */
function Lists() {
  const { t } = useText();
  const lists = [
    { kind: 'PEOPLE', to: '/people/import' },
    { kind: 'PROJECTS', to: '/people/import/projects' },
  ] as const;
  return (
    <Group component="nav" aria-label={t('staffList.lists')} gap="lg" mb="lg">
      {lists.map(({ kind, to }) => (
        <Anchor key={kind} component={NavLink} to={to} end className={classes.list}>
          {t(`staffList.${kind}.nav`)}
        </Anchor>
      ))}
    </Group>
  );
}

function CurrentList({ kind, programmeId }: StaffListPageProps) {
  const { data } = useSuspenseQuery(LatestStaffList, { variables: { kind, programmeId } });
  const [search] = useSearchParams();
  const { latestStaffList: latest } = data;
  if (!latest || search.has('new')) return <ChooseFile kind={kind} programmeId={programmeId} />;
  return <KnownList list={latest} programmeId={programmeId} />;
}

type Latest = NonNullable<LatestStaffListQuery['latestStaffList']>;

function KnownList({ list, programmeId }: { list: Latest; programmeId?: string }) {
  const { data } = useSuspenseFragment({ fragment: StaffListFields, fragmentName: 'StaffList_list', from: list });
  return data.appliedAt ? (
    <AppliedList list={data} programmeId={programmeId} />
  ) : (
    <ListReview list={data} key={data.id} />
  );
}
