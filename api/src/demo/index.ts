export * from './demo.module.js';
