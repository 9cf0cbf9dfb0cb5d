import type { Domain } from '../app/domains';

export const nav: Domain['nav'] = [
  { role: 'HR', label: 'roles.homes.HR', to: '/programme', order: 1 },
  { role: 'MENTOR', label: 'enrolment.nav', to: '/enrol', order: 9 },
  { role: 'MENTEE', label: 'enrolment.nav', to: '/enrol', order: 9 },
];

export const routes: Domain['routes'] = [
  { path: 'programme', lazy: async () => ({ Component: (await import('./ProgrammePage')).ProgrammePage }) },
  { path: 'programme/new', lazy: async () => ({ Component: (await import('./NewProgrammePage')).NewProgrammePage }) },
  {
    path: 'programme/:programmeId/settings',
    lazy: async () => ({ Component: (await import('./SettingsPage')).SettingsPage }),
  },
  {
    path: 'programme/:programmeId/enrolments',
    lazy: async () => ({ Component: (await import('./EnrolmentsPage')).EnrolmentsPage }),
  },
  { path: 'enrol', lazy: async () => ({ Component: (await import('./MyProgrammesPage')).MyProgrammesPage }) },
  { path: 'enrol/:programmeId', lazy: async () => ({ Component: (await import('./EnrolPage')).EnrolPage }) },
];
