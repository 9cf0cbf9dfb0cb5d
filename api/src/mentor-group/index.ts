export * from './formation.js';
export * from './group-safety.service.js';
export * from './membership.entity.js';
export * from './mentor-group.access.js';
export * from './mentor-group.entity.js';
export * from './mentor-group.module.js';
export * from './mentor-group.service.js';
export type * from './new-group.js';
export * from './relocation.js';
