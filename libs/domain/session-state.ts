/** Where a dated meeting of a group stands. */
export const sessionStates = ['PLANNED', 'LIVE', 'HELD', 'CANCELLED'] as const;
export type SessionState = (typeof sessionStates)[number];

/** What can be done to a session as a whole. */
export const sessionCommands = [
  'OPEN',
  'NEXT',
  'BACK',
  'ADD_TIME',
  'CHOOSE_CASE',
  'HAND_OVER',
  'CLOSE',
  'CANCEL',
] as const;
export type SessionCommand = (typeof sessionCommands)[number];

const allowed: Record<SessionState, Partial<Record<SessionCommand, SessionState>>> = {
  PLANNED: { OPEN: 'LIVE', CANCEL: 'CANCELLED' },
  LIVE: { NEXT: 'LIVE', BACK: 'LIVE', ADD_TIME: 'LIVE', CHOOSE_CASE: 'LIVE', HAND_OVER: 'LIVE', CLOSE: 'HELD' },
  HELD: {},
  CANCELLED: {},
};

/** The state after a command, or undefined where the command makes no sense. */
export const stateAfter = (state: SessionState, command: SessionCommand): SessionState | undefined =>
  allowed[state][command];

/** The phase after or before another in a script; undefined at the ends and for a phase that is not in it. */
export function phaseBeside(script: readonly string[], phase: string, step: 1 | -1): string | undefined {
  const at = script.indexOf(phase);
  return at < 0 ? undefined : script[at + step];
}
