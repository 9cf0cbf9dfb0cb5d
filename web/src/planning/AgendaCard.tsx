import { Badge, Button, Group, Text, Title, VisuallyHidden } from '@mantine/core';
import { toast } from '@libs/ui';
import { Link } from 'react-router';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import { type AgendaItem, agendaOf, gistOf } from './agenda';
import classes from './Agenda.module.css';

const WithdrawAgendaItem = graphql(`
  mutation WithdrawAgendaItem($id: ID!) {
    withdrawAgendaItem(id: $id) {
      id
    }
  }
`);

const PutBackAgendaItem = graphql(`
  mutation PutBackAgendaItem($id: ID!) {
    putBackAgendaItem(id: $id) {
      ...AgendaItem_item
    }
  }
`);

/** A case or another thing on the agenda, with everything that its author wrote. */
export function AgendaCard({ item, groupId, mine }: { item: AgendaItem; groupId: string; mine: boolean }) {
  const { t } = useText();
  const { id, kind, situation, question, stuck, author } = item;
  return (
    <article className={classes.card} data-stuck={stuck || undefined} aria-labelledby={`agenda-${id}`}>
      <div className={classes.head}>
        {stuck && <Badge color="apricot">{t('planning.agenda.stuck')}</Badge>}
        <Text c="dimmed">
          {t(`planning.agenda.${kind}`)} {author && t('planning.agenda.by', { name: author.givenName })}
        </Text>
      </div>
      <Title order={2} size="h4" id={`agenda-${id}`} className={classes.words}>
        {gistOf(item)}
      </Title>
      {question && <Text className={classes.words}>{situation}</Text>}
      <Rest item={item} />
      {mine && <Own item={item} groupId={groupId} />}
    </article>
  );
}

/** What was tried, and what help is wanted. */
export function Rest({ item }: { item: AgendaItem }) {
  const { t } = useText();
  const said = (['tried', 'helpWanted'] as const).filter((part) => item[part]);
  if (!said.length) return null;
  return (
    <dl className={classes.rest}>
      {said.map((part) => (
        <div key={part}>
          <dt>{t(`planning.agenda.${part}`)}</dt>
          <dd className={classes.words}>{item[part]}</dd>
        </div>
      ))}
    </dl>
  );
}

function Own({ item, groupId }: { item: AgendaItem; groupId: string }) {
  const { t } = useText();
  const refetch = ['GroupAgenda'];
  const [withdraw, withdrawing] = useAction(WithdrawAgendaItem, { refetch });
  const [putBack] = useAction(PutBackAgendaItem, { refetch });
  const { id } = item;
  const restore = async () => {
    if (await putBack({ id })) toast.done(t('planning.agenda.restored'));
  };
  const takeOff = async () => {
    if (await withdraw({ id }))
      toast.undo(t('planning.agenda.withdrawn'), t('common.actions.undo'), () => void restore());
  };
  const hidden = <VisuallyHidden> {t('planning.agenda.named', { what: gistOf(item) })}</VisuallyHidden>;
  return (
    <Group gap="xs">
      <Button variant="light" component={Link} to={`${agendaOf(groupId)}/${id}`}>
        {t('planning.agenda.change')}
        {hidden}
      </Button>
      <Button variant="subtle" color="gray" loading={withdrawing} onClick={() => void takeOff()}>
        {t('planning.agenda.withdraw')}
        {hidden}
      </Button>
    </Group>
  );
}
