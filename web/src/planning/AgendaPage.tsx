import { Button, Text } from '@mantine/core';
import { EmptyState, LiveRegion, Page } from '@libs/ui';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useReconnected } from '../app/connection';
import { useText } from '../app/useText';
import { agendaOf, useAgendaChanges } from './agenda';
import classes from './Agenda.module.css';
import { AgendaCard } from './AgendaCard';
import { InsideGroup, type Inside } from './InsideGroup';
import { useDays } from './useDays';

/** What a group wants to talk about when it meets next. */
export function AgendaPage() {
  return <InsideGroup>{(inside) => <Agenda {...inside} />}</InsideGroup>;
}

function Agenda({ group, myId, again }: Inside) {
  const { t } = useText();
  const days = useDays();
  const changes = useAgendaChanges(group.id);
  useReconnected(again);
  const { agenda, nextSession } = group;
  return (
    <Page
      width="text"
      title={t('planning.agenda.title')}
      lead={t('planning.agenda.lead')}
      actions={agenda.length > 0 && <AddCase groupId={group.id} />}
      breadcrumbs={[{ label: t('planning.title'), to: `/year?group=${group.id}` }]}
      breadcrumbsLabel={t('common.shell.breadcrumbs')}
    >
      {nextSession && <Text>{t('planning.agenda.for', { date: days.short(nextSession.on), at: nextSession.at })}</Text>}
      {agenda.length ? (
        <div className={classes.list}>
          {agenda.map((item) => (
            <AgendaCard key={item.id} item={item} groupId={group.id} mine={item.authorId === myId} />
          ))}
        </div>
      ) : (
        <EmptyState title={t('planning.agenda.none')} action={<AddCase groupId={group.id} />}>
          {t('planning.agenda.noneLead')}
        </EmptyState>
      )}
      <div>
        <Button variant="default" component={Link} to={`${agendaOf(group.id)}/new?kind=ITEM`}>
          {t('planning.agenda.addItem')}
        </Button>
      </div>
      <Text size="sm" c="dimmed">
        {t('planning.agenda.stays')}
      </Text>
      <LiveRegion>{changes ? t('planning.agenda.changed') : ''}</LiveRegion>
    </Page>
  );
}

function AddCase({ groupId }: { groupId: string }) {
  const { t } = useText();
  return (
    <Button component={Link} to={`${agendaOf(groupId)}/new`} leftSection={<IconPlus size={18} aria-hidden />}>
      {t('planning.agenda.addCase')}
    </Button>
  );
}
