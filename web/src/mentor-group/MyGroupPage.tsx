import { Anchor, Select } from '@mantine/core';
import { EmptyState, Page } from '@libs/ui';
import { Suspense, useState } from 'react';
import { Link } from 'react-router';
import { LoadingPart } from '../app/Loading';
import { useText } from '../app/useText';
import { TakePartPage } from '../programme/TakePartPage';
import { Confidentiality } from './Confidentiality';
import { GroupView } from './GroupView';
import { useMyGroups } from './myGroups';

/** The home of a mentor, and of a mentee the place to see the others. */
export function MyGroupPage() {
  const { t } = useText();
  const { myId, memberships, chosen, choose } = useMyGroups();
  const [left, setLeft] = useState<string>();
  if (left && left !== chosen?.group.id) return <Left />;
  if (!chosen || !myId)
    return (
      <Page title={t('mentorGroup.title')} lead={t('mentorGroup.lead')}>
        <EmptyState title={t('common.start.waiting')}>{t('common.start.lead')}</EmptyState>
      </Page>
    );
  const { programme } = chosen.group;
  if (programme.mine?.enrolment.confirmedAt === null) return <TakePartPage programme={programme} role={chosen.role} />;
  if (!chosen.confidentialityAcceptedAt) return <Confidentiality group={chosen.group} />;
  return (
    <Page
      title={chosen.group.name}
      lead={t('mentorGroup.lead')}
      actions={
        memberships.length > 1 && (
          <Select
            aria-label={t('mentorGroup.choose')}
            allowDeselect={false}
            data={memberships.map(({ group }) => ({ value: group.id, label: group.name }))}
            value={chosen.group.id}
            onChange={(id) => id && choose(id)}
          />
        )
      }
    >
      <Suspense fallback={<LoadingPart />}>
        <GroupView
          key={chosen.group.id}
          groupId={chosen.group.id}
          myId={myId}
          guides={chosen.role === 'MENTOR'}
          onLeft={() => setLeft(chosen.group.id)}
        />
      </Suspense>
      <Anchor component={Link} to={`/group/${chosen.group.id}/confidentiality`}>
        {t('mentorGroup.confidentiality.read')}
      </Anchor>
    </Page>
  );
}

function Left() {
  const { t } = useText();
  return (
    <Page title={t('mentorGroup.title')}>
      <EmptyState title={t('mentorGroup.left.title')}>{t('mentorGroup.left.lead')}</EmptyState>
    </Page>
  );
}
