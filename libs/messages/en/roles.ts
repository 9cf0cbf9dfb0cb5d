import type { roles as nl } from '../nl/roles.js';

export const roles: typeof nl = {
  names: { HR: 'HR', MENTOR: 'Mentor', MENTEE: 'Mentee' },
  homes: { HR: 'Programme', MENTOR: 'My group', MENTEE: 'My learning goals' },
  seats: {
    CASE_OWNER: 'Case owner',
    FACILITATOR: 'Facilitator',
    TIMEKEEPER: 'Timekeeper',
    NOTE_TAKER: 'Note taker',
    ADVISER: 'Adviser',
  },
};
