/** Everything that can be wrong with a row. Each has a text and a remedy in the messages, under `staffList.problem`. */
export const problems = [
  'TOO_FEW_COLUMNS',
  'TOO_MANY_COLUMNS',
  'TOO_LONG',
  'UNREADABLE_CHARACTER',
  'MISSING_PERSONNEL_NUMBER',
  'MISSING_FIRST_NAME',
  'MISSING_LAST_NAME',
  'MISSING_E_MAIL_ADDRESS',
  'MISSING_DISCIPLINE',
  'MISSING_TEAM',
  'DUPLICATE_PERSONNEL_NUMBER',
  'DUPLICATE_E_MAIL_ADDRESS',
  'E_MAIL_ADDRESS_IN_USE',
  'E_MAIL_ADDRESS_TAKEN',
  'NOT_AN_E_MAIL_ADDRESS',
  'NO_SUCH_DATE',
  'UNREADABLE_DATE',
  'MANAGER_NOT_IN_THE_FILE',
  'OWN_MANAGER',
  'REPORTING_LINE_IS_CIRCULAR',
  'UNKNOWN_WORKING_DAY',
  'UNKNOWN_PERSON',
  'MISSING_PROJECT',
  'MISSING_START_DATE',
  'ENDS_BEFORE_IT_STARTS',
  'MISSING_SHARE',
  'NOT_A_SHARE',
  'DUPLICATE_ASSIGNMENT',
  'MISSING_ROLE',
  'UNKNOWN_ROLE',
  'DUPLICATE_ENROLMENT',
  'MISSING_LEARNING_NEED',
  'TOO_MANY_LEARNING_NEEDS',
  'NO_SUCH_MENTOR',
  'TOO_MANY_COLLEAGUES',
  'NO_SUCH_COLLEAGUE',
  'ABOUT_ONESELF',
  'UNKNOWN_HALF_DAY',
  'NOT_A_NUMBER_OF_GROUPS',
] as const;

export type Problem = (typeof problems)[number];
export type ProblemParams = Record<string, string | number>;

/** One thing that is wrong, in a place that HR can find back in the file. */
export interface RowProblem {
  line: number;
  /** As the file itself names it. */
  column: string;
  value: string;
  problem: Problem;
  params: ProblemParams;
}

/** A value short enough to show, and not cut in the middle of a character. */
export const excerpt = (value: string) => value.slice(0, 500).toWellFormed();
