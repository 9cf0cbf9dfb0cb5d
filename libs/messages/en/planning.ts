import type { planning as nl } from '../nl/planning.js';

export const planning: typeof nl = {
  title: 'Sessions',
  lead: 'All dates of this year, planned at once.',
  calendar: {
    session: 'Mentor group session',
    year: 'Mentor group sessions',
    open: 'More about this session: {{url}}',
  },
};
