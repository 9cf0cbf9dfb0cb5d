import { Burger } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Logo } from '@libs/ui';
import { lazy, Suspense, useRef } from 'react';
import { Link } from 'react-router';
import { AccountMenu } from './AccountMenu';
import classes from './Header.module.css';
import { rolesOf, useRole, type Me } from './me';
import { Navigation, Roles } from './Navigation';
import { LanguageSwitch, SchemeSwitch } from './Preferences';
import { useText } from './useText';

const MobileMenu = lazy(async () => ({ default: (await import('./MobileMenu')).MobileMenu }));

/** The bar on top of every page. */
export function Header({ me }: { me: Me }) {
  const { t } = useText();
  const [open, { toggle, close }] = useDisclosure(false);
  const burger = useRef<HTMLButtonElement>(null);
  const dismiss = () => {
    close();
    burger.current?.focus();
  };
  const roles = rolesOf(me);
  const [role, chooseRole] = useRole(roles);
  return (
    <header className={`${classes.header} look-screen-only`}>
      <Link to="/" className={classes.home} aria-label={`${t('common.product')}, ${t('common.shell.home')}`}>
        <Logo name={t('common.product')} />
      </Link>
      <div className={classes.wide}>
        {role && <Navigation role={role} />}
        <div className={classes.end}>
          {role && <Roles roles={roles} role={role} onChoose={chooseRole} />}
          <LanguageSwitch />
          <SchemeSwitch />
          <AccountMenu me={me} />
        </div>
      </div>
      <Burger
        ref={burger}
        className={classes.burger}
        opened={open}
        onClick={toggle}
        aria-expanded={open}
        aria-label={t(open ? 'common.shell.closeMenu' : 'common.shell.openMenu')}
      />
      <Suspense>
        {open && (
          <MobileMenu me={me} roles={roles} role={role} onChoose={chooseRole} onGo={close} onDismiss={dismiss} />
        )}
      </Suspense>
    </header>
  );
}
