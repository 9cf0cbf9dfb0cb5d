import type { Domain } from '../app/domains';

export const nav: Domain['nav'] = [{ role: 'HR', label: 'method.title', to: '/own-methods', order: 8 }];

export const routes: Domain['routes'] = [
  { path: 'own-methods', lazy: async () => ({ Component: (await import('./OwnMethodsPage')).OwnMethodsPage }) },
  { path: 'own-methods/:methodId', lazy: async () => ({ Component: (await import('./EditorPage')).EditorPage }) },
];
