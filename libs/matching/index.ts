export type {
  Effort,
  Instance,
  Mentee,
  Mentor,
  Params,
  Plan,
  PlannedGroup,
  ProjectWork,
  Slots,
  Weights,
} from './model.js';
export { type Conflict, Demands } from './demands.js';
export { Explainer, type Near, type NextBest, type Reason, type WhyHere, type WhyNot } from './explain.js';
export type { Given } from './standing.js';
export { bestMeeting } from './plan.js';
export { prepare, type Prepared } from './prepare.js';
export type { Remedy } from './remedy.js';
export { type Broken, type RuleName, Rules } from './rules.js';
export {
  better,
  type Components,
  components,
  contribution,
  type PlanScore,
  scorePlan,
  total,
  USUAL,
  weightsOf,
} from './score.js';
export { type Progress, type Solution, solve, type SolveOptions, type Stage } from './solve.js';
export { type Problem, validate } from './validate.js';
