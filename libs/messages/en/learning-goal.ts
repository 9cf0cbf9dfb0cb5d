import type { learningGoal as nl } from '../nl/learning-goal.js';

export const learningGoal: typeof nl = {
  title: 'My learning goals',
  lead: 'What you want to learn, with one clear next step.',
};
