import type { staffListProblem as nl } from '../nl/staff-list-problem.js';

export const staffListProblem: typeof nl = {
  TOO_FEW_COLUMNS: {
    what: 'This row has {{found}} of the {{expected}} columns.',
    remedy: 'Add the missing columns. A cell may be empty, but its separator must be there.',
  },
  TOO_MANY_COLUMNS: {
    what: 'This row has {{found}} columns and the list has {{expected}}.',
    remedy: 'Put a text that holds the separator between quotes, or remove the extra cells.',
  },
  TOO_LONG: {
    what: 'This is {{length}} characters long.',
    remedy: 'Use {{max}} characters at most.',
  },
  UNREADABLE_CHARACTER: {
    what: 'This holds a character that cannot be read.',
    remedy: 'Type the cell again, or save the file as CSV UTF-8.',
  },
  MISSING_PERSONNEL_NUMBER: {
    what: 'The personnel number is missing.',
    remedy: 'Fill in the personnel number. That is how we know who it is.',
  },
  MISSING_FIRST_NAME: {
    what: 'The first name is missing.',
    remedy: 'Fill in the first name.',
  },
  MISSING_LAST_NAME: {
    what: 'The last name is missing.',
    remedy: 'Fill in the last name.',
  },
  MISSING_E_MAIL_ADDRESS: {
    what: 'The e-mail address is missing.',
    remedy: 'Fill in the work e-mail address. People sign in with it.',
  },
  MISSING_DISCIPLINE: {
    what: 'The discipline is missing.',
    remedy: 'Fill in the discipline. Groups are made within a discipline.',
  },
  MISSING_TEAM: {
    what: 'The team is missing.',
    remedy: 'Fill in the team. Team mates never share a group.',
  },
  DUPLICATE_PERSONNEL_NUMBER: {
    what: 'This personnel number is also on line {{first}}.',
    remedy: 'Give this person their own number, or remove one of the two rows.',
  },
  DUPLICATE_E_MAIL_ADDRESS: {
    what: 'This e-mail address is also on line {{first}}.',
    remedy: 'Give this person their own e-mail address, or remove one of the two rows.',
  },
  E_MAIL_ADDRESS_IN_USE: {
    what: 'This e-mail address belongs to personnel number {{number}}.',
    remedy: 'Is it the same person? Then use that number. If not, fill in their own e-mail address.',
  },
  E_MAIL_ADDRESS_TAKEN: {
    what: 'This e-mail address is in use at another organisation.',
    remedy: 'Fill in another work address. One address signs in to one organisation.',
  },
  NOT_AN_E_MAIL_ADDRESS: {
    what: 'This is not an e-mail address.',
    remedy: 'Fill in an e-mail address, such as name@organisation.com.',
  },
  NO_SUCH_DATE: {
    what: 'There is no such day.',
    remedy: 'Check the date. Write it as day-month-year, such as 28-02-2020.',
  },
  UNREADABLE_DATE: {
    what: 'We cannot read this date.',
    remedy: 'Write the date as day-month-year with four digits for the year, such as 28-02-2020.',
  },
  MANAGER_NOT_IN_THE_FILE: {
    what: 'This manager is not in the file and is not known.',
    remedy: 'Check the personnel number of the manager, or add a row for that person.',
  },
  OWN_MANAGER: {
    what: 'This person is listed as their own manager.',
    remedy: 'Fill in the number of the real manager, or leave the cell empty.',
  },
  REPORTING_LINE_IS_CIRCULAR: {
    what: 'These managers point at each other in a circle: {{path}}.',
    remedy: 'Check which of them manages whom, and change at least one of the rows.',
  },
  UNKNOWN_WORKING_DAY: {
    what: '"{{day}}" is not a day of the week.',
    remedy: 'Write the working days as mon tue wed thu fri, with spaces in between.',
  },
  UNKNOWN_PERSON: {
    what: 'We do not know this personnel number.',
    remedy: 'Check the number, or load the staff list with this person first.',
  },
  MISSING_PROJECT: {
    what: 'The name of the project is missing.',
    remedy: 'Fill in the name of the project.',
  },
  MISSING_START_DATE: {
    what: 'The start date is missing.',
    remedy: 'Fill in from when this person works on the project.',
  },
  ENDS_BEFORE_IT_STARTS: {
    what: 'The end date is before the start date.',
    remedy: 'Check both dates. Leave the end date empty when it is not known yet.',
  },
  MISSING_SHARE: {
    what: 'The share is missing.',
    remedy: 'Fill in which part of the working time this is, from 1 to 100 percent.',
  },
  NOT_A_SHARE: {
    what: 'This is not a percentage from 1 to 100.',
    remedy: 'Fill in a number from 1 to 100, such as 40.',
  },
  DUPLICATE_ASSIGNMENT: {
    what: 'This project with this person and start date is also on line {{first}}.',
    remedy: 'Remove one of the two rows, or change the start date.',
  },
  MISSING_ROLE: {
    what: 'The role is missing.',
    remedy: 'Fill in mentor or mentee.',
  },
  UNKNOWN_ROLE: {
    what: 'We do not know this role.',
    remedy: 'Fill in mentor or mentee.',
  },
  DUPLICATE_ENROLMENT: {
    what: 'This person is also on line {{first}}.',
    remedy: 'Remove one of the two rows. A person takes part in a programme once.',
  },
  MISSING_LEARNING_NEED: {
    what: 'There is no learning need.',
    remedy: 'Fill in at least one learning need. For a mentor: what they can help others with.',
  },
  TOO_MANY_LEARNING_NEEDS: {
    what: 'These are {{count}} learning needs.',
    remedy: 'Choose the {{max}} most important ones, the most important first.',
  },
  NO_SUCH_MENTOR: {
    what: 'Number {{number}} does not take part as a mentor.',
    remedy: 'Choose someone who is enrolled as a mentor, or remove this number.',
  },
  TOO_MANY_COLLEAGUES: {
    what: 'These are {{count}} colleagues.',
    remedy: 'Choose {{max}} at most, the most important first.',
  },
  NO_SUCH_COLLEAGUE: {
    what: 'We do not know number {{number}}.',
    remedy: 'Check the personnel number, or remove it.',
  },
  ABOUT_ONESELF: {
    what: 'This is their own number.',
    remedy: 'Remove their own personnel number from this cell.',
  },
  UNKNOWN_HALF_DAY: {
    what: '"{{halfDay}}" is not a half day.',
    remedy: 'Write half days as mon morning, tue afternoon, with a comma in between.',
  },
  NOT_A_NUMBER_OF_GROUPS: {
    what: 'This is not a number of groups.',
    remedy: 'Fill in a number from 1 to {{max}}.',
  },
};
