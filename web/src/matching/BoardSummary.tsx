import { ProgressBar } from '@libs/ui';
import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useText } from '../app/useText';
import classes from './BoardSummary.module.css';
import type { Board } from './proposal';
import { shareOfBound, useScoreText } from './words';

/** How many have a place, how good the whole is, and how much is still not right. */
export function BoardSummary({ proposal, wrong }: { proposal: Board; wrong: number }) {
  const { t } = useText();
  const scoreText = useScoreText();
  const { placed, mentees, objective, bound } = proposal;
  const percent = shareOfBound(objective, bound);
  return (
    <>
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
      {wrong > 0 && (
        <Alert color="apricot" icon={<IconAlertTriangle aria-hidden="true" />}>
          <Text fw={600}>{t('matching.board.illegal', { count: wrong })}</Text>
        </Alert>
      )}
    </>
  );
}
