import { SegmentedControl, Select, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useText } from '../app/useText';
import { problemKinds, type Problem } from './problems';
import { DisciplineSelect } from '../people/DisciplineSelect';
import classes from './BoardFilters.module.css';

/** What of the board is shown, and how much of it. */
export interface BoardFilter {
  search: string;
  disciplineId: string | null;
  site: string | null;
  problem: Problem | null;
  full: boolean;
  /** A line per person in place of a column per group. */
  list: boolean;
}

interface BoardFiltersProps {
  filter: BoardFilter;
  onChange: (change: Partial<BoardFilter>) => void;
  disciplines: { id: string; name: string }[];
  sites: string[];
  problems: Map<Problem, number>;
  /** What is shown now, in words. */
  found: string;
}

/** Finds people and groups in a board of hundreds. */
export function BoardFilters({ filter, onChange, disciplines, sites, problems, found }: BoardFiltersProps) {
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
      {sites.length > 1 && (
        <Select
          className={classes.choice}
          label={t('board.filter.site')}
          placeholder={t('board.filter.everySite')}
          data={sites}
          value={filter.site}
          onChange={(site) => onChange({ site })}
          clearable
        />
      )}
      <Select
        className={classes.choice}
        label={t('board.filter.problem')}
        placeholder={t('board.filter.noProblem')}
        data={problemKinds.map((problem) => ({
          value: problem,
          label: t('board.filter.counted', { what: t(`board.filter.${problem}`), count: problems.get(problem) ?? 0 }),
          disabled: !problems.get(problem) && filter.problem !== problem,
        }))}
        value={filter.problem}
        onChange={(problem) => onChange({ problem: problem as Problem | null })}
        clearable
      />
      <div className={classes.view}>
        <SegmentedControl
          size="md"
          aria-label={t('board.filter.view')}
          value={filter.list ? 'list' : 'columns'}
          onChange={(view) => onChange({ list: view === 'list' })}
          data={[
            { value: 'columns', label: t('board.filter.columns') },
            { value: 'list', label: t('board.filter.list') },
          ]}
        />
        {!filter.list && (
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
        )}
        <Text c="dimmed" role="status">
          {found}
        </Text>
      </div>
    </div>
  );
}
