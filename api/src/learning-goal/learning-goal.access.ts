import { myConfidentialGroups } from '@api/mentor-group';
import { type DomainAccess, me, policy, removal } from '@api/platform';
import { LearningGoal } from './learning-goal.entity.js';

const words = [
  'wish',
  'why',
  'muchLess',
  'less',
  'hoped',
  'more',
  'muchMore',
  'firstStep',
  'firstStepOn',
  'parkedBecause',
];

/** A goal goes with its owner: somebody who left the group shows nothing there any more. */
const ownerIsIn = `EXISTS (SELECT FROM membership m WHERE m."groupId" = learning_goal."groupId"
  AND m."personId" = "ownerId" AND m.state IN ('INTAKE', 'ACTIVE'))`;

/** For an hour a removed goal can be put back. */
export const KEPT_HOURS = 1;

export const learningGoalAccess: DomainAccess = {
  functions: [
    removal('forget_learning_goals', 'learning_goal', `"removedAt" < moment - interval '${KEPT_HOURS} hours'`),
  ],
  policies: [
    policy(LearningGoal, {
      read: `"ownerId" = ${me} OR shared AND "removedAt" IS NULL AND "groupId" = ${myConfidentialGroups} AND ${ownerIsIn}`,
      add: `"ownerId" = ${me} AND "groupId" = ${myConfidentialGroups}`,
      change: `"ownerId" = ${me}`,
      columns: [...words, 'level', 'state', 'achievedAt', 'shared', 'version', 'removedAt'],
      remove: `"ownerId" = ${me}`,
      audience: ['the owner', 'members of the group, when shared'],
    }),
  ],
};
