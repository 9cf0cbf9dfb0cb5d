import { Suspense } from 'react';
import { Outlet, ScrollRestoration } from 'react-router';
import { Loading } from './Loading';

/** Around every page. */
export const Root = () => (
  <Suspense fallback={<Loading />}>
    <Outlet />
    <ScrollRestoration />
  </Suspense>
);
