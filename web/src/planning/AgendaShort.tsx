import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Anchor, Badge, Button, Group, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import { agendaOf, gistOf, useAgendaChanges } from './agenda';
import classes from './Agenda.module.css';

const AgendaShort_group = graphql(`
  fragment AgendaShort_group on MentorGroup {
    id
    agenda {
      ...AgendaItem_item @unmask
    }
  }
`);

const most = 3;

/** What comes first on the agenda of the next session, and the way to add to it. */
export function AgendaShort({ group: from }: { group: FragmentType<typeof AgendaShort_group> }) {
  const { t } = useText();
  const { data } = useSuspenseFragment({ fragment: AgendaShort_group, fragmentName: 'AgendaShort_group', from });
  const { id, agenda } = data;
  useAgendaChanges(id);
  return (
    <div className={classes.short}>
      <Title order={3} size="h5">
        {t('planning.agenda.short')}
      </Title>
      {agenda.length ? (
        <ol className={classes.gists}>
          {agenda.slice(0, most).map((item) => (
            <li key={item.id}>
              {item.stuck && <Badge color="apricot">{t('planning.agenda.stuck')}</Badge>} {gistOf(item)}{' '}
              {item.author && (
                <Text span c="dimmed">
                  {t('planning.agenda.by', { name: item.author.givenName })}
                </Text>
              )}
            </li>
          ))}
        </ol>
      ) : (
        <Text c="dimmed">{t('planning.agenda.shortNone')}</Text>
      )}
      <Group gap="xs">
        <Button
          variant="light"
          component={Link}
          to={`${agendaOf(id)}/new`}
          leftSection={<IconPlus size={18} aria-hidden />}
        >
          {t('planning.agenda.addCase')}
        </Button>
        {agenda.length > 0 && (
          <Anchor component={Link} to={agendaOf(id)}>
            {t('planning.agenda.all', { count: agenda.length })}
          </Anchor>
        )}
      </Group>
    </div>
  );
}
