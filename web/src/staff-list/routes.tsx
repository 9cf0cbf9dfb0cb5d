import type { Domain } from '../app/domains';

export const routes: Domain['routes'] = [
  { path: 'people/import', lazy: async () => ({ Component: (await import('./StaffListPage')).PeopleListPage }) },
  {
    path: 'people/import/projects',
    lazy: async () => ({ Component: (await import('./StaffListPage')).ProjectListPage }),
  },
  {
    path: 'programme/:programmeId/enrolments/import',
    lazy: async () => ({ Component: (await import('./StaffListPage')).EnrolmentListPage }),
  },
];
