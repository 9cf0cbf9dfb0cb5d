import { graphql } from '../gql';
import type { GoalCard_GoalFragment } from '../gql/graphql';

export const GoalCard_goal = graphql(`
  fragment GoalCard_goal on LearningGoal {
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
    parkedBecause
    achievedAt
    shared
    version
  }
`);

export type Goal = GoalCard_GoalFragment;

/** The scale from -2 to 2, by the name of the words of each level. */
export const levels = ['muchLess', 'less', 'hoped', 'more', 'muchMore'] as const;

/** Queries that show own goals. */
export const shownIn = ['MyGoals'];
