export * from './learning-goal.access.js';
export * from './learning-goal.entity.js';
export * from './learning-goal.module.js';
