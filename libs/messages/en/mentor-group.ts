import type { mentorGroup as nl } from '../nl/mentor-group.js';

export const mentorGroup: typeof nl = {
  title: 'My group',
  lead: 'The people you learn with this year.',
};
