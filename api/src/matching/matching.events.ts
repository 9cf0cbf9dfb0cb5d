import type { DomainEvent } from '@api/platform';

/** Where the runs of a programme are told. */
export const runsTopic = (programmeId: string): string => `matching:${programmeId}`;
/** Where the changes of a proposal are told. */
export const proposalTopic = (proposalId: string): string => `proposal:${proposalId}`;

/** Where the process that computes a run hears that it may stop. */
export const cancelTopic = (runId: string): string => `match-cancel:${runId}`;

export const runCancelled = (runId: string, programmeId: string): DomainEvent => ({
  type: 'MatchRunCancelled',
  topics: [runsTopic(programmeId), cancelTopic(runId)],
  ids: { runId, programmeId },
});

export const runChanged = (runId: string, programmeId: string): DomainEvent => ({
  type: 'MatchRunChanged',
  topics: [runsTopic(programmeId)],
  ids: { runId, programmeId },
});

export const proposalChanged = (proposalId: string, programmeId: string): DomainEvent => ({
  type: 'ProposalChanged',
  topics: [proposalTopic(proposalId)],
  ids: { proposalId, programmeId },
});

export const proposalPublished = (proposalId: string, programmeId: string): DomainEvent => ({
  type: 'ProposalPublished',
  topics: [proposalTopic(proposalId), runsTopic(programmeId)],
  ids: { proposalId, programmeId },
});
