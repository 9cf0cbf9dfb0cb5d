import { EmptyState } from '@libs/ui';
import { Button, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { useText } from '../app/useText';
import board from './Board.module.css';
import classes from './BoardView.module.css';
import { DetailContext, EarlierContext, OpenedContext, WeightsContext } from './BoardContext';
import { BoardFilters, type BoardFilter } from './BoardFilters';
import { BoardSummary } from './BoardSummary';
import { DragBoard } from './DragBoard';
import { EmptyMentors } from './EmptyMentors';
import { GroupColumn } from './GroupColumn';
import type { MatchingProgramme } from './MatchingPage';
import type { Board } from './proposal';
import { PeopleList } from './PeopleList';
import { countProblems } from './problems';
import { disciplinesOf, isWrong, shownOf, sitesOf, type DisciplineGroups } from './shown';
import { Tray } from './Tray';
import { useEarlier } from './useEarlier';

interface BoardViewProps {
  programme: MatchingProgramme;
  proposal: Board;
}

const everything: BoardFilter = {
  ...{ search: '', disciplineId: null, site: null, problem: null },
  ...{ full: false, list: false },
};

/** The part of the board that the filter leaves, and how much is shown of it. */
function useShown(proposal: Board, filter: BoardFilter) {
  const { t } = useText();
  const folds = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  const none = t('matching.person.noDiscipline');
  const shown = useMemo(() => shownOf(proposal, filter, none), [proposal, filter, none]);
  const { words, few } = shown;
  const detail = useMemo(() => ({ full: filter.full, folds, words, few }), [filter.full, folds, words, few]);
  return { ...shown, detail };
}

/** The tray and a column per group. */
export function BoardView({ programme, proposal }: BoardViewProps) {
  const { t } = useText();
  const [filter, setFilter] = useState(everything);
  const [opened] = useState(() => new Set<string>());
  const shownFilter = useDeferredValue(filter);
  const { detail, count, disciplines, empty, unplaced, onlyInTray } = useShown(proposal, shownFilter);
  const earlier = useEarlier(programme, proposal);
  const [sites, problems] = useMemo(() => [sitesOf(proposal), countProblems(proposal)], [proposal]);
  const wrong = proposal.groups.filter(isWrong).length;
  const { disciplineId, site, problem, list } = shownFilter;
  const filtered = Boolean(detail.words || disciplineId || site || problem);
  return (
    <EarlierContext value={earlier.mentors}>
      <WeightsContext value={proposal.weights}>
        <BoardSummary proposal={proposal} wrong={wrong} />
        {earlier.text && <Text>{earlier.text}</Text>}
        <DetailContext value={detail}>
          <BoardFilters
            filter={filter}
            onChange={(change) => setFilter({ ...filter, ...change })}
            disciplines={disciplinesOf(proposal)}
            sites={sites}
            problems={problems}
            found={
              onlyInTray
                ? t('matching.board.onlyInTray')
                : t(filtered ? 'matching.board.found' : 'matching.board.groups', { count })
            }
          />
          <OpenedContext value={opened}>
            <DragBoard proposal={proposal}>
              <div className={classes.board}>
                <Tray unplaced={unplaced} of={proposal.unplaced.length} version={proposal.version} />
                <div className={classes.groups}>
                  {!count && !unplaced.length && filtered && <Nothing onClear={() => setFilter(everything)} />}
                  {disciplines.map((discipline) => (
                    <DisciplineColumns key={discipline.id} discipline={discipline} list={list} />
                  ))}
                  <EmptyMentors groups={empty} />
                </div>
              </div>
            </DragBoard>
          </OpenedContext>
        </DetailContext>
      </WeightsContext>
    </EarlierContext>
  );
}

/** Groups of one discipline, with how many people they hold. */
function DisciplineColumns({ discipline: { name, groups }, list }: { discipline: DisciplineGroups; list: boolean }) {
  const { t } = useText();
  const id = useId();
  const people = groups.reduce((sum, { members }) => sum + members.length, 0);
  return (
    <section aria-labelledby={id}>
      <Title order={2} id={id} className={classes.discipline}>
        {name}{' '}
        <span className={board.count}>
          {t('matching.board.groups', { count: groups.length })}, {t('matching.group.members', { count: people })}
        </span>
      </Title>
      {list ? (
        <PeopleList name={name} groups={groups} />
      ) : (
        <div className={board.columns}>
          {groups.map((group) => (
            <GroupColumn key={group.id} group={group} />
          ))}
        </div>
      )}
    </section>
  );
}

function Nothing({ onClear }: { onClear: () => void }) {
  const { t } = useText();
  return (
    <EmptyState
      title={t('matching.board.nothing')}
      action={
        <Button variant="default" onClick={onClear}>
          {t('matching.board.clear')}
        </Button>
      }
    />
  );
}
