import { SkipLink } from '@libs/ui';
import { Suspense, useState, type ReactNode } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { ConnectionNotice } from './ConnectionNotice';
import { claimDrafts } from './drafts';
import { Header } from './Header';
import { LoadingPage } from './Loading';
import { useMe } from './me';
import { useText } from './useText';

const Content = () => (
  <main id="content">
    <Suspense fallback={<LoadingPage />}>
      <Outlet />
    </Suspense>
  </main>
);

function ToSignIn() {
  const { pathname, search } = useLocation();
  const to = pathname === '/' ? '' : `?${new URLSearchParams({ to: pathname + search }).toString()}`;
  return <Navigate to={`/sign-in${to}`} replace />;
}

/** Before a page looks for what was begun, the drafts that somebody else left on this device are gone. */
function OwnDrafts({ personId, children }: { personId: string; children: ReactNode }) {
  useState(() => claimDrafts(personId));
  return children;
}

/** Header, navigation and content for somebody who is signed in. Others go to the page to sign in, and come back. */
export function Shell() {
  const { t } = useText();
  const me = useMe();
  if (!me) return <ToSignIn />;
  return (
    <OwnDrafts key={me.person.id} personId={me.person.id}>
      <SkipLink to="content" label={t('common.shell.skip')} />
      <Header me={me} />
      <ConnectionNotice />
      <Content />
    </OwnDrafts>
  );
}

/** For pages that fill the screen. They bring their own way out. */
export function BareShell() {
  const me = useMe();
  if (!me) return <ToSignIn />;
  return (
    <OwnDrafts key={me.person.id} personId={me.person.id}>
      <ConnectionNotice />
      <Content />
    </OwnDrafts>
  );
}
