export * from './match-input.entity.js';
export * from './match-job.js';
export * from './match-material.builder.js';
export * from './match-material.js';
export * from './match-facts.js';
export * from './match-facts.service.js';
export * from './match-run.entity.js';
export * from './match-run.service.js';
export * from './matching.access.js';
export * from './matching.module.js';
export * from './proposal-change.entity.js';
export * from './proposal.entity.js';
export * from './proposal.service.js';
export * from './proposed-group.entity.js';
export * from './proposed-place.entity.js';

export * from './publication.service.js';
export * from './solver.js';
