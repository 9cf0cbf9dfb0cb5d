import type { Domain } from '../app/domains';

export const nav: Domain['nav'] = [
  { role: 'MENTOR', label: 'planning.title', to: '/year', order: 2 },
  { role: 'MENTEE', label: 'planning.title', to: '/year', order: 3 },
];

export const routes: Domain['routes'] = [
  { path: 'year', lazy: async () => ({ Component: (await import('./YearPage')).YearPage }) },
  { path: 'group/:id/agenda', lazy: async () => ({ Component: (await import('./AgendaPage')).AgendaPage }) },
  {
    path: 'group/:id/agenda/new',
    lazy: async () => ({ Component: (await import('./NewAgendaItemPage')).NewAgendaItemPage }),
  },
  {
    path: 'group/:id/agenda/:itemId',
    lazy: async () => ({ Component: (await import('./ChangeAgendaItemPage')).ChangeAgendaItemPage }),
  },
  { path: 'group/:id/poll/new', lazy: async () => ({ Component: (await import('./NewPollPage')).NewPollPage }) },
  { path: 'group/:id/poll/:pollId', lazy: async () => ({ Component: (await import('./PollPage')).PollPage }) },
  {
    path: 'programme/:programmeId/rhythm',
    lazy: async () => ({ Component: (await import('./RhythmPage')).RhythmPage }),
  },
];
