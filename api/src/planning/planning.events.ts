import type { DomainEvent } from '@api/platform';

export type PlanningEvent =
  'SessionsPlanned' | 'SessionAdded' | 'SessionMoved' | 'SessionCancelled' | 'SessionPlaced' | 'SessionStateChanged';

/** Where everything is told that changes the dates of a group. */
export const planningTopic = (groupId: string): string => `planning:${groupId}`;

/** Where changes of the agenda are told: apart from the dates, which HR follows as well. */
export const agendaTopic = (groupId: string): string => `agenda:${groupId}`;

/** What happened to the dates of a group: ids only. Without a session it is the whole series. */
export const planningEvent = (type: PlanningEvent, groupId: string, sessionId?: string): DomainEvent => ({
  type,
  topics: [planningTopic(groupId), ...(sessionId ? [`session:${sessionId}`] : [])],
  ids: { groupId, ...(sessionId && { sessionId }) },
});

export type PollEvent =
  'PollStarted' | 'PollExtended' | 'PollAnswered' | 'PollDecided' | 'PollStopped' | 'PollUndecided';

/** Where polls are told: apart from the dates, which HR follows as well. */
export const pollTopic = (groupId: string): string => `poll:${groupId}`;

/** What happened to a date poll: ids only. */
export const pollEvent = (type: PollEvent, { id, groupId }: { id: string; groupId: string }): DomainEvent => ({
  type,
  topics: [pollTopic(groupId)],
  ids: { groupId, pollId: id },
});
