export * from './links-asked.entity.js';
export * from './sign-in-attempt.entity.js';
export * from './sign-in-link.entity.js';
export * from './sign-in.access.js';
export * from './sign-in.module.js';
export * from './sign-in.service.js';
export * from './signed-in.entity.js';
