export * from './awaited-manager.entity.js';
export * from './compare.js';
export * from './list-kind.js';
export * from './staff-list-entry.entity.js';
export * from './staff-list-problem.entity.js';
export * from './staff-list-upload.entity.js';
export * from './staff-list.access.js';
export * from './staff-list.module.js';
