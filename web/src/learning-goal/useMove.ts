import { toast } from '@libs/ui';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import { type Goal, shownIn } from './goals';

const MoveGoal = graphql(`
  mutation MoveGoal($input: MoveLearningGoal!) {
    moveLearningGoal(input: $input) {
      ...GoalCard_goal
    }
  }
`);

type Move = (to: Goal['state'], because?: string) => Promise<boolean>;

/** Takes a goal from the state that the reader sees to another, and says what that means. */
export function useMove({ id, state }: Goal): [move: Move, moving: boolean] {
  const { t } = useText();
  const [run, moving] = useAction(MoveGoal, { refetch: shownIn });
  const move: Move = async (to, because) => {
    const moved = await run({ input: { id, from: state, to, because } });
    if (moved) toast.done(t(`learningGoal.move.done.${to}`));
    return !!moved;
  };
  return [move, moving];
}
