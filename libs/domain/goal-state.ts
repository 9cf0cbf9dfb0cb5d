/** How far a learning goal is. PARKED lies beside the others. */
export const goalStates = ['DRAFT', 'AGREED', 'PRACTISING', 'ACHIEVED', 'PARKED'] as const;
export type GoalState = (typeof goalStates)[number];

/** Practice achieves a goal, so only what is practised can be achieved. Every step can be taken back. */
const steps: Record<GoalState, readonly GoalState[]> = {
  DRAFT: ['AGREED', 'PARKED'],
  AGREED: ['PRACTISING', 'DRAFT', 'PARKED'],
  PRACTISING: ['ACHIEVED', 'AGREED', 'PARKED'],
  ACHIEVED: ['PRACTISING'],
  PARKED: ['DRAFT', 'AGREED', 'PRACTISING'],
};

/** Whether a goal can go from one state to the other. */
export const mayBecome = (from: GoalState, to: GoalState): boolean => steps[from].includes(to);

/** Whether a goal counts for the most that somebody works on. */
export const isActive = (state: GoalState): boolean => state === 'AGREED' || state === 'PRACTISING';
