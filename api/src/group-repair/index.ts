export * from './group-repair.access.js';
export * from './group-repair.module.js';
export * from './mentor-hindrance.js';
export * from './repair-move.entity.js';
export * from './repair.entity.js';
export * from './rule-breach.entity.js';
