import type { Domain } from '../app/domains';

export const nav: Domain['nav'] = [{ role: 'HR', label: 'roles.homes.HR', to: '/programme', order: 1 }];

export const routes: Domain['routes'] = [
  { path: 'programme', lazy: async () => ({ Component: (await import('./ProgrammePage')).ProgrammePage }) },
];
