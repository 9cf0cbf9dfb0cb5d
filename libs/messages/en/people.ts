import type { people as nl } from '../nl/people.js';

export const people: typeof nl = {
  title: 'People',
  lead: 'Everybody who works in your organisation.',
};
