export * from './demo-organisation.js';
export * from './demo.module.js';
