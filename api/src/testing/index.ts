export * from './client.js';
export * from './people.js';
export * from './printed.js';
export * from './probe.js';
export * from './test-clock.js';
export * from './world.js';
export * from './sessions.js';
export * from './served.js';
