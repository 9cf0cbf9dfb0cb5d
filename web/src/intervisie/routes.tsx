import type { Domain } from '../app/domains';

export const bareRoutes: Domain['bareRoutes'] = [
  { path: 'session/:sessionId/live', lazy: async () => ({ Component: (await import('./LivePage')).LivePage }) },
];
