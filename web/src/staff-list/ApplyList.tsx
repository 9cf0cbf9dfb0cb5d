import { Alert, Button, Checkbox, Group, Loader, Text } from '@mantine/core';
import { LiveRegion, Section } from '@libs/ui';
import { IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import type { StaffList_ListFragment } from '../gql/graphql';
import { ApplyStaffList, comparedAgain, RefreshStaffList } from './staffList';

/** Many people who are not in the file at once: then it probably is only a part of the list. */
const MANY = 0.1;

/** All, or only the good rows; and what to do with those who are no longer in the file. */
export function ApplyList({ list }: { list: StaffList_ListFragment }) {
  const { t } = useText();
  const { added, changed, unchanged, left, rejected } = list.counts;
  const many = left > MANY * (changed + unchanged + left);
  const [letGo, setLetGo] = useState(false);
  const [looked, setLooked] = useState(false);
  const [apply, applying] = useAction(ApplyStaffList);
  const [refresh, refreshing] = useAction(RefreshStaffList, { refetch: comparedAgain });
  const removeLeft = left > 0 && letGo;
  const busy = applying || refreshing;
  const good = added + changed + unchanged;
  const nothing = added + changed === 0 && !removeLeft;
  const run = async () => {
    const done = await apply({ input: { id: list.id, onlyGoodRows: rejected > 0, removeLeft } });
    if (!done) setLooked(!!(await refresh({ id: list.id })));
  };
  return (
    <Section title={t('staffList.apply.title')} lead={t('staffList.apply.together')}>
      {looked && (
        <Alert color="apricot" mt="md" role="status" icon={<IconRefresh aria-hidden="true" />}>
          {t('staffList.apply.looked')}
        </Alert>
      )}
      {left > 0 && (
        <Checkbox
          mt="md"
          checked={removeLeft}
          onChange={({ currentTarget }) => setLetGo(currentTarget.checked)}
          label={t(`staffList.apply.removeLeft.${list.kind}`, { count: left })}
          description={many ? t('staffList.apply.manyLeft') : undefined}
        />
      )}
      {nothing && <Text mt="md">{t(good ? 'staffList.apply.nothing' : 'staffList.apply.noGoodRows')}</Text>}
      <Group mt="lg">
        <Button size="md" disabled={busy || nothing} onClick={() => void run()}>
          {rejected ? t('staffList.apply.goodOnly', { count: good }) : t('staffList.apply.all')}
        </Button>
        {busy && <Loader size="sm" aria-hidden="true" />}
        {busy && <Text fw={600}>{t('staffList.apply.busy')}</Text>}
      </Group>
      <LiveRegion>{busy ? t('staffList.apply.busy') : ''}</LiveRegion>
    </Section>
  );
}
