import { Badge, Tabs } from '@mantine/core';
import { Section } from '@libs/ui';
import { useState } from 'react';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import type { StaffList_ListFragment } from '../gql/graphql';
import { EntryTable } from './EntryTable';
import classes from './Outcomes.module.css';
import { ProblemList } from './ProblemList';

const outcomes = ['ADDED', 'CHANGED', 'LEFT', 'UNCHANGED'] as const;
type Shown = 'problems' | (typeof outcomes)[number];

/** Everything that the list would do, sorted by what it is. */
export function Outcomes({ list }: { list: StaffList_ListFragment }) {
  const { t } = useText();
  const { number } = useFormat();
  const { counts } = list;
  const count: Record<Shown, number> = {
    problems: counts.rejected,
    ADDED: counts.added,
    CHANGED: counts.changed,
    LEFT: counts.left,
    UNCHANGED: counts.unchanged,
  };
  const all = (['problems', ...outcomes] as const).filter((each) => count[each] > 0);
  const [wanted, setWanted] = useState<string | null>(null);
  const shown = all.find((each) => each === wanted) ?? all[0];
  if (!shown) return null;
  return (
    <Section mb="lg" title={t('staffList.outcome.title')}>
      <Tabs value={shown} onChange={setWanted} keepMounted={false} mt="md">
        <Tabs.List className={classes.tabs}>
          {all.map((each) => (
            <Tabs.Tab
              key={each}
              value={each}
              rightSection={
                <Badge variant="light" color={each === 'problems' ? 'red' : 'leaf'} size="lg">
                  {number(count[each])}
                </Badge>
              }
            >
              {t(`staffList.outcome.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {all.map((each) => (
          <Tabs.Panel key={each} value={each} pt="md">
            {each === 'problems' ? (
              <ProblemList id={list.id} rows={counts.rejected} />
            ) : (
              <EntryTable id={list.id} outcome={each} />
            )}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Section>
  );
}
