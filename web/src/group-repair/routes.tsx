import type { Domain } from '../app/domains';

export const routes: Domain['routes'] = [
  {
    path: 'programme/:programmeId/repair',
    lazy: async () => ({ Component: (await import('./RepairPage')).RepairPage }),
  },
];
