import type { Domain } from '../app/domains';

export const nav: Domain['nav'] = [
  { role: 'MENTOR', label: 'roles.homes.MENTOR', to: '/group', order: 1 },
  { role: 'MENTEE', label: 'mentorGroup.title', to: '/group', order: 2 },
];

export const routes: Domain['routes'] = [
  { path: 'group', lazy: async () => ({ Component: (await import('./MyGroupPage')).MyGroupPage }) },
  {
    path: 'group/:id/confidentiality',
    lazy: async () => ({ Component: (await import('./ConfidentialityPage')).ConfidentialityPage }),
  },
  {
    path: 'programme/:programmeId/groups',
    lazy: async () => ({ Component: (await import('./GroupsPage')).GroupsPage }),
  },
];
