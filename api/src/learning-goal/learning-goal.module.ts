import { Module } from '@nestjs/common';
import { Retention } from '@api/platform';
import { LearningGoalResolver, MyLearningGoalsResolver, SharedGoalsResolver } from './learning-goal.resolver.js';
import { LearningGoalService } from './learning-goal.service.js';

@Module({ providers: [LearningGoalService, LearningGoalResolver, MyLearningGoalsResolver, SharedGoalsResolver] })
export class LearningGoalModule {
  constructor(retention: Retention) {
    retention.forget('forget-learning-goals', 'SELECT forget_learning_goals($1)');
  }
}
