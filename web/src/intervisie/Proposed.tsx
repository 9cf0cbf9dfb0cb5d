import { useQuery } from '@apollo/client/react';
import { Badge, Text } from '@mantine/core';
import { useText } from '../app/useText';
import { type AgendaItem, GroupAgenda, gistOf, useAgendaChanges } from '../planning/agenda';
import { Rest } from '../planning/AgendaCard';
import { useAround } from './around';
import classes from './CaseChoice.module.css';

/** The cases that each person put on the agenda before the session. */
export function useProposed(): (personId: string) => AgendaItem[] {
  const { id } = useAround().session.group;
  useAgendaChanges(id);
  const { data } = useQuery(GroupAgenda, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const cases = data?.mentorGroup.agenda.filter(({ kind }) => kind === 'CASE') ?? [];
  return (personId) => cases.filter(({ authorId }) => authorId === personId);
}

/** A case from the agenda: the question first, the rest for who wants to read on. */
export function ProposedCase({ item }: { item: AgendaItem }) {
  const { t } = useText();
  return (
    <div className={classes.words}>
      {item.stuck && <Badge color="apricot">{t('planning.agenda.stuck')}</Badge>}
      <Text>{gistOf(item)}</Text>
      {(item.question ?? item.tried ?? item.helpWanted) && (
        <details>
          <summary>{t('planning.agenda.more')}</summary>
          {item.question && <Text>{item.situation}</Text>}
          <Rest item={item} />
        </details>
      )}
    </div>
  );
}
