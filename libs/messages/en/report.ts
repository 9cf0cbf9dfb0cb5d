/** What a group keeps of a session that was held. */
export const report = {
  title: 'What {{group}} keeps',
  back: 'Back to the session',
  agreements: 'Agreements',
  confidential: 'This sheet is for the group. The case is not on it, for paper is not deleted by itself.',
  absent: 'You were not there. This is what the group kept for everybody.',
  case: 'The case',
  caseUntil: 'Only those who were there read this. It is deleted on {{date}}.',
  caseGone: 'The case was deleted, with everything that was written about it.',
  noCase: 'Nothing was written about a case.',
  print: 'Print',
};
