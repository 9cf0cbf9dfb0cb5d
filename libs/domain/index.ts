export * from './agreement-outcome.js';
export * from './goal-state.js';
export * from './group-safety.js';
export * from './phase-clock.js';
export * from './session-state.js';
export * from './weights.js';
