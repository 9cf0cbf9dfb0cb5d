/** The dates of a group. */
export const planning = {
  title: 'Bijeenkomsten',
  lead: 'Alle data van dit jaar, in één keer gepland.',
  calendar: {
    session: 'Bijeenkomst mentorgroep',
    year: 'Bijeenkomsten mentorgroep',
    open: 'Meer over deze bijeenkomst: {{url}}',
  },
};
