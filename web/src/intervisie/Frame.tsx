import { Mark } from '@libs/ui';
import { IconDoorExit } from '@tabler/icons-react';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { LanguageSwitch, SchemeSwitch } from '../app/Preferences';
import { useText } from '../app/useText';
import classes from './Frame.module.css';

/** Around everything of a session: what it is, and the way out. */
export function Frame({ title, middle, children }: { title: string; middle?: ReactNode; children: ReactNode }) {
  const { t } = useText();
  return (
    <div className={classes.frame}>
      <header className={classes.top}>
        <div className={classes.name}>
          <Mark size={24} />
          <span className={`look-serif ${classes.title}`} data-beside={middle ? true : undefined}>
            {title}
          </span>
        </div>
        {middle}
        <div className={classes.end}>
          <span className={classes.wide}>
            <LanguageSwitch />
            <SchemeSwitch />
          </span>
          <Button
            component={Link}
            to="/"
            variant="subtle"
            color="gray"
            c="dimmed"
            size="sm"
            leftSection={<IconDoorExit size={18} aria-hidden="true" />}
          >
            {t('intervisie.leave')}
          </Button>
        </div>
      </header>
      {children}
    </div>
  );
}
