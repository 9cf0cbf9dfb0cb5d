import type { Domain } from '../app/domains';

const lazy = async () => ({ Component: (await import('./LivePage')).LivePage });

export const nav: Domain['nav'] = [
  { role: 'MENTOR', label: 'ownAgreements.nav', to: '/agreements', order: 3 },
  { role: 'MENTEE', label: 'ownAgreements.nav', to: '/agreements', order: 2 },
  { role: 'MENTOR', label: 'method.title', to: '/methods', order: 4 },
  { role: 'MENTEE', label: 'method.title', to: '/methods', order: 5 },
];

export const routes: Domain['routes'] = [
  { path: 'agreements', lazy: async () => ({ Component: (await import('./MyAgreementsPage')).MyAgreementsPage }) },
  { path: 'methods', lazy: async () => ({ Component: (await import('./MethodsPage')).MethodsPage }) },
  { path: 'methods/:methodId', lazy: async () => ({ Component: (await import('./MethodPage')).MethodPage }) },
];

export const bareRoutes: Domain['bareRoutes'] = [
  { path: 'session/:sessionId', lazy },
  { path: 'session/:sessionId/live', lazy },
  {
    path: 'session/:sessionId/room',
    lazy: async () => ({ Component: (await import('./RoomPage')).RoomPage }),
  },
  {
    path: 'session/:sessionId/print',
    lazy: async () => ({ Component: (await import('./ReportPrintPage')).ReportPrintPage }),
  },
  {
    path: 'methods/:methodId/print',
    lazy: async () => ({ Component: (await import('./MethodPrintPage')).MethodPrintPage }),
  },
];
