import type { staffList as nl } from '../nl/staff-list.js';

export const staffList: typeof nl = {
  title: 'Load the staff list',
  lead: 'First you see what will change. Then you decide whether it goes through.',
};
