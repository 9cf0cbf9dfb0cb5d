export * from './planning.access.js';
export * from './planning.module.js';
export * from './planning.service.js';
export * from './session.entity.js';
