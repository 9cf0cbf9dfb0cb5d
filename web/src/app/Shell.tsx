import { SkipLink } from '@libs/ui';
import { Suspense } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { ConnectionNotice } from './ConnectionNotice';
import { Header } from './Header';
import { Loading } from './Loading';
import { useMe } from './me';
import { useText } from './useText';

const Content = () => (
  <main id="content">
    <Suspense fallback={<Loading />}>
      <Outlet />
    </Suspense>
  </main>
);

function ToSignIn() {
  const { pathname, search } = useLocation();
  const to = pathname === '/' ? '' : `?${new URLSearchParams({ to: pathname + search }).toString()}`;
  return <Navigate to={`/sign-in${to}`} replace />;
}

/** Header, navigation and content for somebody who is signed in. Others go to the page to sign in, and come back. */
export function Shell() {
  const { t } = useText();
  const me = useMe();
  if (!me) return <ToSignIn />;
  return (
    <>
      <SkipLink to="content" label={t('common.shell.skip')} />
      <Header me={me} />
      <ConnectionNotice />
      <Content />
    </>
  );
}

/** For pages that fill the screen. They bring their own way out. */
export function BareShell() {
  const me = useMe();
  if (!me) return <ToSignIn />;
  return (
    <>
      <ConnectionNotice />
      <Content />
    </>
  );
}
