export * from './method.js';
export { methods, methodOf, sessionFrame } from './catalogue.js';
export { sessionScript } from './script.js';
export { frameProblems, methodProblems, minutesOf, type MethodProblem, type MethodRule } from './validate.js';
export { audienceOf, instructionFor, maySpeak, outputFor, seatOf, type Seating } from './seat.js';
