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
  {
    path: 'programme/:programmeId/matching/history',
    lazy: async () => ({ Component: (await import('./HistoryPage')).HistoryPage }),
  },
  {
    path: 'programme/:programmeId/matching/compare',
    lazy: async () => ({ Component: (await import('./ComparePage')).ComparePage }),
  },
];
