import { Alert, Button, Group, Text } from '@mantine/core';
import { Section } from '@libs/ui';
import { IconAlertCircle, IconFileSpreadsheet } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import type { StaffList_ListFragment } from '../gql/graphql';
import { ApplyList } from './ApplyList';
import { ColumnChoice } from './ColumnChoice';
import { Outcomes } from './Outcomes';

/** What a list would do, before it does anything. */
export function ListReview({ list }: { list: StaffList_ListFragment }) {
  const { t } = useText();
  const complete = list.columns.every(({ required, column }) => !required || column !== null);
  return (
    <>
      <FileLine list={list} />
      <ColumnChoice list={list} />
      {complete && (
        <>
          {list.counts.awaitManager > 0 && (
            <Alert color="apricot" mb="lg" icon={<IconAlertCircle aria-hidden="true" />}>
              {t('staffList.awaits', { count: list.counts.awaitManager })}
            </Alert>
          )}
          <Outcomes list={list} />
          <ApplyList list={list} />
        </>
      )}
    </>
  );
}

/** Which file this is. */
function FileLine({ list }: { list: StaffList_ListFragment }) {
  const { t } = useText();
  const { dateTime } = useFormat();
  const { fileName, rows, hidden, expiresAt } = list;
  return (
    <Section mb="lg">
      <Group justify="space-between" gap="md">
        <Group gap="sm" wrap="nowrap">
          <IconFileSpreadsheet size={32} stroke={1.5} aria-hidden="true" />
          <div>
            <Text fw={600}>{fileName}</Text>
            <Text c="dimmed" size="sm">
              {[
                t('staffList.file.rows', { count: rows }),
                t('staffList.file.kept', { time: dateTime(expiresAt) }),
              ].join(' · ')}
            </Text>
            {hidden > 0 && <Text size="sm">{t('staffList.file.hidden', { count: hidden })}</Text>}
          </div>
        </Group>
        <Button component={Link} to="?new" variant="default">
          {t('staffList.drop.again')}
        </Button>
      </Group>
    </Section>
  );
}
