export * from './method.js';
export { methods, methodOf, sessionFrame } from './catalogue.js';
export { sessionScript } from './script.js';
export { frameProblems, methodProblems, minutesOf } from './validate.js';
export { audienceOf, forSeat, maySpeak, outputFor, seatOf } from './seat.js';
export { ratedBefore } from './rating.js';
