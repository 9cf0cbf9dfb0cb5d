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
  /** The list of needs with which a programme starts; HR changes it. */
  usualNeeds: {
    feedback: 'Giving feedback',
    resistance: 'Dealing with resistance',
    boundaries: 'Setting boundaries',
    confidence: 'Confidence',
    persuasion: 'Persuading and influencing',
    leading: 'Leading without power',
    planning: 'Planning and setting priorities',
    meetings: 'Effective meetings',
    presenting: 'Presenting',
    networking: 'Networking',
    balance: 'Work-life balance',
    career: 'Career',
    cultures: 'Working with other cultures',
    craft: 'Deeper knowledge of the profession',
  },
};
