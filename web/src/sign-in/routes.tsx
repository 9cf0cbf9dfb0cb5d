import type { Domain } from '../app/domains';

export const publicRoutes: Domain['publicRoutes'] = [
  { path: 'sign-in', lazy: async () => ({ Component: (await import('./SignInPage')).SignInPage }) },
  { path: 'sign-in/:secret', lazy: async () => ({ Component: (await import('./LinkPage')).LinkPage }) },
  { path: 'demo', lazy: async () => ({ Component: (await import('./DemoPage')).DemoPage }) },
  { path: 'demo/mailbox', lazy: async () => ({ Component: (await import('./MailboxPage')).MailboxPage }) },
];
