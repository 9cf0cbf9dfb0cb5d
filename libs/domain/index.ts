export * from './agreement-outcome.js';
export * from './fair-rotation.js';
export * from './goal-state.js';
export * from './group-safety.js';
export * from './phase-clock.js';
export * from './seat-takeover.js';
export * from './session-state.js';
export * from './weights.js';
