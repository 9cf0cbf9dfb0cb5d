import type { matching as nl } from '../nl/matching.js';

export const matching: typeof nl = {
  title: 'Compose groups',
  lead: 'A proposal with a reason for every place. You decide.',
};
