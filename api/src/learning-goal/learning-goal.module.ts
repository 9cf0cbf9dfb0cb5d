import { Module } from '@nestjs/common';
import { LearningGoalResolver, MyLearningGoalsResolver, SharedGoalsResolver } from './learning-goal.resolver.js';
import { LearningGoalService } from './learning-goal.service.js';

@Module({ providers: [LearningGoalService, LearningGoalResolver, MyLearningGoalsResolver, SharedGoalsResolver] })
export class LearningGoalModule {}
