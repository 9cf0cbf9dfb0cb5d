import { createBrowserRouter } from 'react-router';
import { domains } from './app/domains';
import { ErrorPage } from './app/ErrorPage';
import { openAllTexts } from './app/i18n';
import { NotFoundPage } from './app/NotFoundPage';
import { PublicFrame } from './app/PublicFrame';
import { Root } from './app/Root';

const of = (kind: 'routes' | 'publicRoutes' | 'bareRoutes') => domains.flatMap((domain) => domain[kind] ?? []);

const shell = (name: 'Shell' | 'BareShell') => async () => {
  const [shells] = await Promise.all([import('./app/Shell'), openAllTexts()]);
  return { Component: shells[name] };
};

/** Every domain states its own pages in `<domain>/routes.tsx`; nothing has to be added here. */
export const router = createBrowserRouter([
  {
    Component: Root,
    ErrorBoundary: ErrorPage,
    children: [
      { Component: PublicFrame, children: [{ ErrorBoundary: ErrorPage, children: of('publicRoutes') }] },
      { lazy: shell('BareShell'), children: [{ ErrorBoundary: ErrorPage, children: of('bareRoutes') }] },
      {
        lazy: shell('Shell'),
        children: [
          {
            ErrorBoundary: ErrorPage,
            children: [
              { index: true, lazy: async () => ({ Component: (await import('./app/Home')).Home }) },
              ...of('routes'),
              { path: '*', Component: NotFoundPage },
            ],
          },
        ],
      },
    ],
  },
]);
