import { Burger, Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Logo, RoleSwitch } from '@libs/ui';
import { Link, NavLink } from 'react-router';
import { AccountMenu } from './AccountMenu';
import { navOf } from './domains';
import classes from './Header.module.css';
import { rolesOf, useRole, type Me, type Role } from './me';
import { MobileMenu } from './MobileMenu';
import { LanguageSwitch, SchemeSwitch } from './Preferences';
import { useText } from './useText';

/** The links of one role. */
export function Navigation({ role, onGo }: { role: Role; onGo?: () => void }) {
  const { t } = useText();
  return (
    <nav aria-label={t('common.shell.navigation')} className={classes.nav}>
      {navOf(role).map(({ to, label }) => (
        <NavLink key={to} to={to} className={classes.link} onClick={onGo}>
          {t(label)}
        </NavLink>
      ))}
    </nav>
  );
}

/** Shown only to somebody with more than one role. */
export function Roles(props: { roles: Role[]; role: Role; onChoose: (role: Role) => void }) {
  const { t } = useText();
  const choices = props.roles.map((key) => ({ key, label: t(`roles.names.${key}`), to: navOf(key)[0]?.to ?? '/' }));
  if (choices.length < 2) return null;
  const choose = (key: string) => props.onChoose(key as Role);
  return <RoleSwitch label={t('common.shell.role')} current={props.role} choices={choices} onChoose={choose} />;
}

/** The bar on top of every page. */
export function Header({ me }: { me: Me }) {
  const { t } = useText();
  const [open, { toggle, close }] = useDisclosure(false);
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
        className={classes.burger}
        opened={open}
        onClick={toggle}
        aria-label={t(open ? 'common.shell.closeMenu' : 'common.shell.openMenu')}
      />
      <Drawer
        opened={open}
        onClose={close}
        position="right"
        size="min(22rem, 100%)"
        title={t('common.shell.navigation')}
        closeButtonProps={{ 'aria-label': t('common.shell.closeMenu') }}
      >
        <MobileMenu me={me} onGo={close}>
          {role && <Roles roles={roles} role={role} onChoose={chooseRole} />}
          {role && <Navigation role={role} onGo={close} />}
        </MobileMenu>
      </Drawer>
    </header>
  );
}
