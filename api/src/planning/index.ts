export * from './calendar.service.js';
export * from './planning.access.js';
export * from './planning.events.js';
export * from './planning.module.js';
export * from './planning.service.js';
export * from './session-place.entity.js';
export * from './session-series.entity.js';
export * from './session.entity.js';
