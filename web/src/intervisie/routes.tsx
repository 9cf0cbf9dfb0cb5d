import type { Domain } from '../app/domains';

const lazy = async () => ({ Component: (await import('./LivePage')).LivePage });

export const bareRoutes: Domain['bareRoutes'] = [
  { path: 'session/:sessionId', lazy },
  { path: 'session/:sessionId/live', lazy },
];
