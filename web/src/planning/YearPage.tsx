import { useSuspenseQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { EmptyState, LiveRegion, Page } from '@libs/ui';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { rolesOf, useMe, useRole } from '../app/me';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import type { MyYearQuery } from '../gql/graphql';
import { FirstMeeting } from './FirstMeeting';
import { PlanYear } from './PlanYear';
import { useGroupSessions } from './useGroupSessions';
import { Year } from './Year';

const MyYear = graphql(`
  query MyYear {
    me {
      memberships {
        id
        role
        group {
          id
          name
          plannedAt
          ...Year_group
          ...FirstMeeting_group
        }
      }
    }
  }
`);

type Membership = NonNullable<MyYearQuery['me']>['memberships'][number];

/** The dates of a group: the mentor plans them here, and everybody in it sees them. */
export function YearPage() {
  const { t } = useText();
  const me = useMe();
  const [role] = useRole(me ? rolesOf(me) : []);
  const { data, refetch } = useSuspenseQuery(MyYear, { fetchPolicy: 'cache-and-network' });
  const [params, setParams] = useSearchParams();
  const all = data.me?.memberships ?? [];
  const ofRole = all.filter((member) => member.role === role);
  const shown = ofRole.length ? ofRole : all;
  const member = shown.find(({ group }) => group.id === params.get('group')) ?? shown[0];
  if (!member)
    return (
      <Page title={t('planning.title')}>
        <EmptyState title={t('planning.year.noGroup')}>{t('planning.year.noGroupLead')}</EmptyState>
      </Page>
    );
  const choice = shown.length > 1 && (
    <Select
      label={t('planning.group')}
      data={shown.map(({ group }) => ({ value: group.id, label: group.name }))}
      value={member.group.id}
      onChange={(id) => id && setParams({ group: id })}
      allowDeselect={false}
    />
  );
  return <GroupYear key={member.group.id} member={member} choice={choice} catchUp={() => void refetch()} />;
}

interface GroupYearProps {
  member: Membership;
  choice: React.ReactNode;
  catchUp: () => void;
}

function GroupYear({ member: { role, group }, choice, catchUp }: GroupYearProps) {
  const { t } = useText();
  const changes = useGroupSessions(group.id, catchUp);
  const [cameUnplanned] = useState(!group.plannedAt);
  const news = <LiveRegion>{changes ? t('planning.year.changed') : ''}</LiveRegion>;
  if (group.plannedAt)
    return (
      <Year group={group} name={group.name} guides={role === 'MENTOR'} justPlanned={cameUnplanned}>
        {choice}
        {news}
      </Year>
    );
  const first = <FirstMeeting group={group} guides={role === 'MENTOR'} />;
  if (role === 'MENTOR')
    return (
      <PlanYear
        groupId={group.id}
        name={group.name}
        choice={
          <>
            {choice}
            {first}
          </>
        }
      />
    );
  return (
    <Page title={t('planning.year.title')} lead={t('planning.year.lead', { group: group.name })}>
      {choice}
      {first}
      <EmptyState title={t('planning.year.waiting')}>{t('planning.year.waitingLead')}</EmptyState>
      {news}
    </Page>
  );
}
