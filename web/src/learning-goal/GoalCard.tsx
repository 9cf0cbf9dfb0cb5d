import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Anchor, Text, Title } from '@mantine/core';
import { IconArrowRight, IconEye, IconLock } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import { GoalActions } from './GoalActions';
import { GoalCard_goal, type Goal } from './goals';
import classes from './Goals.module.css';
import { Scale } from './Scale';
import { StateBadge } from './StateBadge';

/** One of the viewer's own learning goals, with everything there is to do with it. */
export function GoalCard({ goal: from }: { goal: FragmentType<typeof GoalCard_goal> }) {
  const { t } = useText();
  const format = useFormat();
  const { data: goal } = useSuspenseFragment({ fragment: GoalCard_goal, from });
  const open = goal.state !== 'ACHIEVED' && goal.state !== 'PARKED';
  return (
    <article className={classes.card} data-state={goal.state} aria-labelledby={`wish-${goal.id}`}>
      <div className={classes.head}>
        <StateBadge state={goal.state} />
        <span className={classes.private} data-shared={goal.shared || undefined}>
          {goal.shared ? <IconEye size={18} aria-hidden /> : <IconLock size={18} aria-hidden />}
          {t(goal.shared ? 'learningGoal.card.shared' : 'learningGoal.card.private')}
        </span>
      </div>
      <Title order={3} id={`wish-${goal.id}`} className={classes.wish}>
        {goal.wish}
      </Title>
      {goal.why && (
        <Text c="dimmed" className={classes.said}>
          {goal.why}
        </Text>
      )}
      {goal.achievedAt && <Text>{t('learningGoal.card.achievedOn', { date: format.date(goal.achievedAt) })}</Text>}
      {goal.parkedBecause && <Text className={classes.said}>{goal.parkedBecause}</Text>}
      {open && <NextStep goal={goal} />}
      {(goal.state === 'AGREED' || goal.state === 'PRACTISING') && <Scale goal={goal} />}
      <GoalActions goal={goal} />
    </article>
  );
}

const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(new Date());

function NextStep({ goal }: { goal: Goal }) {
  const { t } = useText();
  const format = useFormat();
  if (!goal.firstStep)
    return goal.state === 'DRAFT' ? null : (
      <div className={classes.step} data-missing>
        <IconArrowRight size={20} aria-hidden />
        <span>
          {t('learningGoal.card.noStep')}{' '}
          <Anchor component={Link} to={`/goals/${goal.id}/change`} inherit c="inherit">
            {t('learningGoal.card.addStep')}
          </Anchor>
        </span>
      </div>
    );
  const past = goal.firstStepOn && goal.firstStepOn < today();
  return (
    <div className={classes.step}>
      <IconArrowRight size={20} aria-hidden />
      <div>
        <Text size="sm">{t('learningGoal.card.step')}</Text>
        <p className={classes.said}>
          <strong>{goal.firstStep}</strong>{' '}
          {goal.firstStepOn &&
            t(past ? 'learningGoal.card.stepPast' : 'learningGoal.card.stepOn', {
              date: format.weekday(goal.firstStepOn),
            })}
        </p>
      </div>
    </div>
  );
}
