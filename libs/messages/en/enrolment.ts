import type { enrolment as nl } from '../nl/enrolment.js';

export const enrolment: typeof nl = {
  title: 'Enrolments',
  lead: 'Who wants to take part, as a mentor or as a mentee.',
};
