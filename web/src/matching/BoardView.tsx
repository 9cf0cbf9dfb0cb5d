import { ProgressBar } from '@libs/ui';
import { Alert, Checkbox, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';
import { useText } from '../app/useText';
import classes from './Board.module.css';
import { EarlierContext } from './BoardContext';
import { DragBoard } from './DragBoard';
import type { Board, BoardGroup } from './proposal';
import { EmptyMentors } from './EmptyMentors';
import { GroupColumn } from './GroupColumn';
import type { MatchingProgramme } from './MatchingPage';
import { Tray } from './Tray';
import { useEarlier } from './useEarlier';
import { groupMatches, shareOfBound, useScoreText } from './words';

interface BoardViewProps {
  programme: MatchingProgramme;
  proposal: Board;
}

const isWrong = ({ members, problems }: BoardGroup) => members.length > 0 && problems.length > 0;

/** The tray and a column per group. */
export function BoardView({ programme, proposal }: BoardViewProps) {
  const [search, setSearch] = useState('');
  const [onlyWrong, setOnlyWrong] = useState(false);
  const words = useDeferredValue(search);
  const earlier = useEarlier(programme, proposal);
  const wrong = proposal.groups.filter(isWrong).length;
  const full = proposal.groups.filter(({ members }) => members.length);
  const only = onlyWrong && wrong > 0;
  const shown = full.filter((group) => groupMatches(group, words) && (!only || isWrong(group)));
  return (
    <EarlierContext value={earlier.mentors}>
      <Summary proposal={proposal} />
      {wrong > 0 && <Wrong count={wrong} only={onlyWrong} onOnly={setOnlyWrong} />}
      {earlier.text && <Text>{earlier.text}</Text>}
      <DragBoard proposal={proposal}>
        <div className={classes.board}>
          <Tray unplaced={proposal.unplaced} />
          <div className={classes.groups}>
            <Find search={search} onSearch={setSearch} found={shown.length} of={full.length} />
            <div className={classes.columns}>
              {shown.map((group) => (
                <GroupColumn key={group.id} group={group} />
              ))}
            </div>
            <EmptyMentors groups={proposal.groups.filter(({ members }) => !members.length)} search={words} />
          </div>
        </div>
      </DragBoard>
    </EarlierContext>
  );
}

/** How many have a place, and how good the whole is. */
function Summary({ proposal: { placed, mentees, objective, bound } }: { proposal: Board }) {
  const { t } = useText();
  const scoreText = useScoreText();
  const percent = shareOfBound(objective, bound);
  return (
    <div className={classes.summary}>
      <ProgressBar
        label={t('matching.board.placed')}
        value={placed}
        max={mentees}
        valueText={t('matching.board.placedValue', { placed, count: mentees })}
      />
      {percent === null ? (
        <Text>
          <b>{t('matching.board.score')}</b> {scoreText(objective, bound)}
        </Text>
      ) : (
        <ProgressBar label={t('matching.board.score')} value={percent} valueText={scoreText(objective, bound)} />
      )}
    </div>
  );
}

function Wrong({ count, only, onOnly }: { count: number; only: boolean; onOnly: (only: boolean) => void }) {
  const { t } = useText();
  return (
    <Alert color="apricot" icon={<IconAlertTriangle aria-hidden="true" />}>
      <Text fw={600}>{t('matching.board.illegal', { count })}</Text>
      <Checkbox
        mt="xs"
        label={t('matching.board.onlyProblems')}
        checked={only}
        onChange={({ currentTarget }) => onOnly(currentTarget.checked)}
      />
    </Alert>
  );
}

interface FindProps {
  search: string;
  onSearch: (search: string) => void;
  found: number;
  of: number;
}

function Find({ search, onSearch, found, of }: FindProps) {
  const { t } = useText();
  const text = found ? t('matching.board.found', { count: found }) : t('matching.board.nothing');
  return (
    <div className={classes.find}>
      <TextInput
        label={t('matching.board.find')}
        placeholder={t('matching.board.findHint')}
        leftSection={<IconSearch size={18} aria-hidden="true" />}
        value={search}
        onChange={({ currentTarget }) => onSearch(currentTarget.value)}
      />
      <Text c="dimmed" role="status">
        {found === of ? t('matching.board.groups', { count: of }) : text}
      </Text>
    </div>
  );
}
