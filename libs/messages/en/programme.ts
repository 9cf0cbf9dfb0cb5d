import type { programme as nl } from '../nl/programme.js';

export const programme: typeof nl = {
  title: 'Programme',
  lead: 'From a staff list to groups that meet every six weeks.',
  steps: {
    label: 'Steps of the programme',
    people: 'People',
    enrolments: 'Enrolments',
    matching: 'Compose groups',
    groups: 'Groups',
    rhythm: 'Rhythm',
    states: { done: 'done', current: 'now', waiting: 'to come', attention: 'needs attention' },
  },
};
