import type { Domain } from '../app/domains';

export const routes: Domain['routes'] = [
  {
    path: 'programme/:programmeId/matching',
    lazy: async () => ({ Component: (await import('./MatchingPage')).MatchingPage }),
  },
  {
    path: 'programme/:programmeId/matching/rules',
    lazy: async () => ({ Component: (await import('./RulesPage')).RulesPage }),
  },
];
