export * from './method.js';
export { methods, methodOf, sessionFrame } from './catalogue.js';
export { sessionScript } from './script.js';
export { frameProblems, methodProblems, minutesOf, type MethodProblem, type MethodRule } from './validate.js';
export { audienceOf, forSeat, maySpeak, outputFor, seatOf, type Seating } from './seat.js';
