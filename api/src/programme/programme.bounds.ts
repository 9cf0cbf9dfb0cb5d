/** Between which numbers a setting of a programme stays; the database and the input hold it to the same. */
export const bounds = {
  months: [6, 24],
  everyWeeks: [4, 8],
  minutes: [60, 150],
  minMembers: [4, 6],
  maxMembers: [4, 6],
  intensiveMonths: [1, 24],
  intensiveShare: [10, 100],
  caseMonths: [1, 24],
  maxExceptions: [0, 5],
  minGapYears: [0, 20],
  fairFloor: [0, 100],
  needWeight: [0, 3],
  disciplineWeight: [0, 3],
  preferenceWeight: [0, 3],
  seniorityWeight: [0, 3],
  locationWeight: [0, 3],
  slotWeight: [0, 3],
} as const;

export type Setting = keyof typeof bounds;
