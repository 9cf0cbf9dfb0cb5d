import type { Domain } from '../app/domains';

export const nav: Domain['nav'] = [{ role: 'MENTOR', label: 'roles.homes.MENTOR', to: '/group', order: 1 }];

export const routes: Domain['routes'] = [
  { path: 'group', lazy: async () => ({ Component: (await import('./MyGroupPage')).MyGroupPage }) },
];
