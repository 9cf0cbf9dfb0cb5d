import type { refusal as nl } from '../nl/refusal.js';

export const refusal: typeof nl = {
  other: 'That is not possible now.',
  notFound: 'This is not here (any more), or it is not for you.',
  signInNeeded: 'Sign in first.',
  signInLinkExpired: 'This link no longer works. Ask for a new one.',
  tooManyAttempts: 'Those were many attempts. Wait {{seconds}} seconds and try again.',
};
