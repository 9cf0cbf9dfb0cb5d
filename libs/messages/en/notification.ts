import type { notification as nl } from '../nl/notification.js';

export const notification: typeof nl = {
  title: 'Messages',
  lead: 'What is waiting for you.',
};
