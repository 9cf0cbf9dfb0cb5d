import { Button, Menu } from '@mantine/core';
import { toast, VisuallyHidden } from '@libs/ui';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import { type Goal, shownIn } from './goals';
import classes from './Goals.module.css';
import { ParkGoal } from './ParkGoal';
import { useMove } from './useMove';

const ShareGoal = graphql(`
  mutation ShareGoal($id: ID!, $shared: Boolean!) {
    shareLearningGoal(id: $id, shared: $shared) {
      id
      shared
    }
  }
`);

const RemoveGoal = graphql(`
  mutation RemoveGoal($id: ID!) {
    removeLearningGoal(id: $id) {
      id
    }
  }
`);

const RestoreGoal = graphql(`
  mutation RestoreGoal($id: ID!) {
    restoreLearningGoal(id: $id) {
      ...GoalCard_goal
    }
  }
`);

/** The step that comes next from each state, and what the button says. */
const forward = {
  DRAFT: { to: 'AGREED', label: 'learningGoal.move.AGREED' },
  AGREED: { to: 'PRACTISING', label: 'learningGoal.move.PRACTISING' },
  PRACTISING: { to: 'ACHIEVED', label: 'learningGoal.move.ACHIEVED' },
  ACHIEVED: { to: 'PRACTISING', label: 'learningGoal.move.reopen' },
  PARKED: { to: 'DRAFT', label: 'learningGoal.move.resume' },
} as const;

/** What its owner can do with a goal: one main step, and the rest quietly beside it. */
export function GoalActions({ goal }: { goal: Goal }) {
  const { t } = useText();
  const [move, moving] = useMove(goal);
  const [parking, setParking] = useState(false);
  const { share, remove } = useSharing(goal);
  const next = forward[goal.state];
  const open = goal.state !== 'ACHIEVED' && goal.state !== 'PARKED';
  const hidden = <VisuallyHidden> {t('learningGoal.card.of', { wish: goal.wish })}</VisuallyHidden>;
  return (
    <>
      {parking && <ParkGoal goal={goal} onDone={() => setParking(false)} />}
      <div className={classes.foot}>
        <Button variant={open ? 'light' : 'default'} loading={moving} onClick={() => void move(next.to)}>
          {t(next.label)}
          {hidden}
        </Button>
        <Button variant="subtle" onClick={() => void share()}>
          {t(goal.shared ? 'learningGoal.card.takeBack' : 'learningGoal.card.share')}
          {hidden}
        </Button>
        {/* who is asked why stays where the answer is written */}
        <Menu position="bottom-end" returnFocus={!parking}>
          <Menu.Target>
            <Button variant="subtle" color="gray" px="sm">
              <IconDots size={20} aria-hidden />
              <VisuallyHidden>{t('common.actions.more')}</VisuallyHidden>
              {hidden}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item component={Link} to={`/goals/${goal.id}/change`}>
              {t('learningGoal.card.change')}
            </Menu.Item>
            {open && <Menu.Item onClick={() => setParking(true)}>{t('learningGoal.move.PARKED')}</Menu.Item>}
            <Menu.Item onClick={() => void remove()}>{t('learningGoal.card.remove')}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </div>
    </>
  );
}

function useSharing({ id, shared }: Goal) {
  const { t } = useText();
  const [shareGoal] = useAction(ShareGoal, { refetch: shownIn });
  const [removeGoal] = useAction(RemoveGoal, { refetch: shownIn });
  const [restoreGoal] = useAction(RestoreGoal, { refetch: shownIn });
  const share = async () => {
    if (await shareGoal({ id, shared: !shared }))
      toast.done(t(shared ? 'learningGoal.card.nowPrivate' : 'learningGoal.card.nowShared'));
  };
  const restore = async () => {
    if (await restoreGoal({ id })) toast.done(t('learningGoal.card.restored'));
  };
  const remove = async () => {
    if (await removeGoal({ id }))
      toast.undo(t('learningGoal.card.removed'), t('common.actions.undo'), () => void restore());
  };
  return { share, remove };
}
