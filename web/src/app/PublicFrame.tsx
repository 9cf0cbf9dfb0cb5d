import { Logo } from '@libs/ui';
import { Suspense } from 'react';
import { Link, Outlet } from 'react-router';
import { Loading } from './Loading';
import { LanguageSwitch, SchemeSwitch } from './Preferences';
import classes from './PublicFrame.module.css';
import { useText } from './useText';

/** Around the pages for somebody who is not signed in. */
export function PublicFrame() {
  const { t } = useText();
  return (
    <div className={classes.frame}>
      <header className={`${classes.header} look-screen-only`}>
        <Link to="/sign-in" className={classes.home}>
          <Logo name={t('common.product')} />
        </Link>
        <div className={classes.end}>
          <LanguageSwitch />
          <SchemeSwitch />
        </div>
      </header>
      <main id="content" className={classes.main}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
