import type { Domain } from '../app/domains';

export const nav: Domain['nav'] = [{ role: 'HR', label: 'people.title', to: '/people', order: 2 }];

export const routes: Domain['routes'] = [
  { path: 'people', lazy: async () => ({ Component: (await import('./PeoplePage')).PeoplePage }) },
];
