import { Checkbox, Group, SegmentedControl, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useText } from '../app/useText';
import { DisciplineSelect } from '../people/DisciplineSelect';
import classes from './Board.module.css';

/** What of the board is shown, and how much of it. */
export interface BoardFilter {
  search: string;
  disciplineId: string | null;
  onlyWrong: boolean;
  full: boolean;
}

interface BoardFiltersProps {
  filter: BoardFilter;
  onChange: (change: Partial<BoardFilter>) => void;
  disciplines: { id: string; name: string }[];
  wrong: number;
  /** What is shown now, in words. */
  found: string;
}

/** Finds people and groups in a board of hundreds. */
export function BoardFilters({ filter, onChange, disciplines, wrong, found }: BoardFiltersProps) {
  const { t } = useText();
  return (
    <div className={classes.find}>
      <TextInput
        label={t('matching.board.find')}
        placeholder={t('matching.board.findHint')}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        value={filter.search}
        onChange={({ currentTarget }) => onChange({ search: currentTarget.value })}
      />
      <DisciplineSelect
        disciplines={disciplines}
        value={filter.disciplineId}
        onChange={(disciplineId) => onChange({ disciplineId })}
      />
      <SegmentedControl
        size="md"
        aria-label={t('matching.board.detail')}
        value={filter.full ? 'full' : 'short'}
        onChange={(detail) => onChange({ full: detail === 'full' })}
        data={[
          { value: 'short', label: t('matching.board.short') },
          { value: 'full', label: t('matching.board.full') },
        ]}
      />
      <Group gap="md" className={classes.found}>
        <Text c="dimmed" role="status">
          {found}
        </Text>
        {wrong > 0 && (
          <Checkbox
            label={t('matching.board.onlyProblems')}
            checked={filter.onlyWrong}
            onChange={({ currentTarget }) => onChange({ onlyWrong: currentTarget.checked })}
          />
        )}
      </Group>
    </div>
  );
}
