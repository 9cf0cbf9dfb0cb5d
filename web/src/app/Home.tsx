import { EmptyState, Page } from '@libs/ui';
import { Navigate } from 'react-router';
import { MyProgrammes, useAsked } from '../programme/MyProgrammes';
import { navOf } from './domains';
import { LoadingPage } from './Loading';
import { rolesOf, useMe, useRole } from './me';
import { useText } from './useText';

/** The start: the home of the role somebody has, of which the outline stands here until it has come. Before it comes what was asked; without a role, where to enrol. */
export function Home() {
  const { t } = useText();
  const me = useMe();
  const [role] = useRole(me ? rolesOf(me) : []);
  const home = role && navOf(role)[0];
  const asked = useAsked();
  if (home && !asked)
    return (
      <>
        <Navigate to={home.to} replace />
        <LoadingPage />
      </>
    );
  return (
    <Page width="text" title={t('common.start.title', { name: me?.person.givenName ?? '' })}>
      <MyProgrammes none={<EmptyState title={t('common.start.waiting')}>{t('common.start.lead')}</EmptyState>} />
    </Page>
  );
}
