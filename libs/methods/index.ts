export * from './method.js';
export { methods, methodOf, methodsFor, sessionFrame } from './catalogue.js';
export { sessionScript } from './script.js';
export { frameProblems, methodProblems, minutesOf } from './validate.js';
export {
  audienceOf,
  forSeat,
  type HandedSeat,
  handedSeats,
  handsIn,
  holderOf,
  maySpeak,
  outputFor,
  seatOf,
  taskOf,
} from './seat.js';
export { ratedBefore } from './rating.js';
export {
  adviseOn,
  type Circumstances,
  type MethodReason,
  methodReasons,
  type MethodVerdict,
  methodVerdicts,
  minutesNeeded,
} from './advice.js';
