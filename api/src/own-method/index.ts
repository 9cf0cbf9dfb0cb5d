export * from './own-method.access.js';
export * from './own-method.entity.js';
export * from './own-method.module.js';
export * from './own-method.service.js';
export * from './own-method-version.entity.js';
