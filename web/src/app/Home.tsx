import { EmptyState, Page } from '@libs/ui';
import { Navigate } from 'react-router';
import { MyProgrammes } from '../programme/MyProgrammes';
import { navOf } from './domains';
import { rolesOf, useMe, useRole } from './me';
import { useText } from './useText';

/** The start: the home of the role somebody has. Without a role it says what comes, and where to enrol. */
export function Home() {
  const { t } = useText();
  const me = useMe();
  const [role] = useRole(me ? rolesOf(me) : []);
  const home = role && navOf(role)[0];
  if (home) return <Navigate to={home.to} replace />;
  return (
    <Page width="text" title={t('common.start.title', { name: me?.person.givenName ?? '' })}>
      <MyProgrammes none={<EmptyState title={t('common.start.waiting')}>{t('common.start.lead')}</EmptyState>} />
    </Page>
  );
}
