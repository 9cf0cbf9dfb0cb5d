import { RoleSwitch } from '@libs/ui';
import { NavLink } from 'react-router';
import { navOf } from './domains';
import type { Role } from './me';
import classes from './Navigation.module.css';
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
