export { assignmentList, type AssignmentField, type AssignmentRow, readAssignmentList } from './assignment-row.js';
export { type Columns, guessFor, type ListShape, missingFields } from './columns.js';
export { enrolmentList, type EnrolmentField, type EnrolmentRow, readEnrolmentList } from './enrolment-row.js';
export { type PersonField, personList, type PersonRow } from './person-row.js';
export { type Problem, type ProblemParams, problems, type RowProblem } from './problem.js';
export { addressesIn, type KnownPerson, readStaffList, type StaffList } from './staff-list.js';
export { type DayPart, dayParts, type HalfDay, type WeekDay, weekDays } from './week.js';
