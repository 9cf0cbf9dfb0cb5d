import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import classes from './Goals.module.css';
import { levels } from './goals';
import { StateBadge } from './StateBadge';

const SharedGoal_goal = graphql(`
  fragment SharedGoal_goal on LearningGoal {
    id
    wish
    why
    muchLess
    less
    hoped
    more
    muchMore
    level
    firstStep
    firstStepOn
    state
  }
`);

/** A learning goal as the group sees it. */
export function SharedGoal({ goal: from }: { goal: FragmentType<typeof SharedGoal_goal> }) {
  const { t } = useText();
  const format = useFormat();
  const { data: goal } = useSuspenseFragment({ fragment: SharedGoal_goal, from });
  const level = typeof goal.level === 'number' ? levels[goal.level + 2] : undefined;
  return (
    <li className={classes.shared}>
      <div className={classes.head}>
        <strong className={classes.said}>{goal.wish}</strong>
        <StateBadge state={goal.state} />
      </div>
      {goal.why && (
        <Text c="dimmed" className={classes.said}>
          {goal.why}
        </Text>
      )}
      {goal.firstStep && (
        <Text className={classes.said}>
          {t('learningGoal.card.step')}: {goal.firstStep}{' '}
          {goal.firstStepOn && t('learningGoal.card.stepOn', { date: format.weekday(goal.firstStepOn) })}
        </Text>
      )}
      {level && (
        <Text size="sm" c="dimmed">
          {t(`learningGoal.scale.levels.${level}`)}
          {goal[level] && `: ${goal[level]}`}
        </Text>
      )}
    </li>
  );
}
