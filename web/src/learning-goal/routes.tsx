import type { Domain } from '../app/domains';

export const nav: Domain['nav'] = [{ role: 'MENTEE', label: 'roles.homes.MENTEE', to: '/goals', order: 1 }];

export const routes: Domain['routes'] = [
  { path: 'goals', lazy: async () => ({ Component: (await import('./MyGoalsPage')).MyGoalsPage }) },
  { path: 'goals/new', lazy: async () => ({ Component: (await import('./NewGoalPage')).NewGoalPage }) },
  { path: 'goals/:id/change', lazy: async () => ({ Component: (await import('./ChangeGoalPage')).ChangeGoalPage }) },
];
