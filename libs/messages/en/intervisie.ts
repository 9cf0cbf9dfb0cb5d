import type { intervisie as nl } from '../nl/intervisie.js';

export const intervisie: typeof nl = {
  title: 'Intervisie',
  lead: 'Through a real case together, step by step.',
};
