export * from './enrolment-list.access.js';
export * from './enrolment-list.module.js';
