import { Button, Group, List, Text } from '@mantine/core';
import { Section } from '@libs/ui';
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import type { StaffList_ListFragment } from '../gql/graphql';
import { ProblemList } from './ProblemList';

const outcomes = { ADDED: 'added', CHANGED: 'changed', UNCHANGED: 'unchanged' } as const;

/** What a list has done, and what comes next. */
export function AppliedList({ list, programmeId }: { list: StaffList_ListFragment; programmeId?: string }) {
  const { t } = useText();
  const { number } = useFormat();
  const { counts, kind } = list;
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => result.current?.focus({ preventScroll: true }), []);
  const programme = programmeId ? `/programme?programme=${programmeId}` : '/programme';
  return (
    <>
      <div ref={result} tabIndex={-1} style={{ outline: 'none' }}>
        <Section
          mb="lg"
          title={
            <>
              <IconCheck size={28} aria-hidden="true" style={{ verticalAlign: '-0.2em' }} /> {t('staffList.done.title')}
            </>
          }
          lead={list.fileName}
        >
          <List mt="md">
            {(['ADDED', 'CHANGED', 'UNCHANGED'] as const)
              .filter((outcome) => counts[outcomes[outcome]] > 0)
              .map((outcome) => (
                <List.Item key={outcome}>
                  {t(`staffList.outcome.${outcome}`)}: {number(counts[outcomes[outcome]])}
                </List.Item>
              ))}
          </List>
          {counts.rejected > 0 && <Text mt="md">{t('staffList.done.skipped', { count: counts.rejected })}</Text>}
          <Group mt="lg">
            <Button component={Link} to={kind === 'PEOPLE' ? '/people/import/projects' : programme}>
              {t(`staffList.done.next.${kind}`)}
            </Button>
            <Button component={Link} to="?new" variant="default">
              {t('staffList.done.another')}
            </Button>
          </Group>
        </Section>
      </div>
      {counts.rejected > 0 && (
        <Section title={t('staffList.outcome.problems')}>
          <ProblemList id={list.id} rows={counts.rejected} />
        </Section>
      )}
    </>
  );
}
