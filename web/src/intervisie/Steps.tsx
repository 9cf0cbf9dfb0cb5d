import { Popover, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../app/useText';
import { useAround } from './around';
import classes from './Steps.module.css';
import { useLooking } from './useLooking';

/** Where the session is among its steps; opens into all of them. */
export function Steps() {
  const { t, language } = useText();
  const { live, at } = useAround();
  const [opened, setOpened] = useState(false);
  const looking = useLooking();
  const look = (id: string) => {
    setOpened(false);
    looking.look(id);
  };
  const state = (place: number) => (place < at ? 'done' : place === at ? 'now' : 'later');
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom"
      withArrow
      shadow="md"
      radius="lg"
      trapFocus
      returnFocus
      transitionProps={{ duration: 0 }} // a popover that fades away would still take Escape
    >
      <Popover.Target>
        <UnstyledButton className={classes.button} onClick={() => setOpened(!opened)}>
          <span className={classes.words}>
            {t('intervisie.step', { at: at + 1, of: live.phases.length })}
            <IconChevronDown size={16} aria-hidden="true" />
          </span>
          <span className={classes.line} aria-hidden="true">
            {live.phases.map(({ id, minutes }, place) => (
              <span key={id} data-state={state(place)} style={{ flexGrow: minutes }} />
            ))}
          </span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('intervisie.allSteps')}>
        <ol className={classes.list} tabIndex={-1} data-autofocus>
          {live.phases.map(({ id, name, minutes }, place) => (
            <li key={id} data-state={state(place)} aria-current={place === at ? 'step' : undefined}>
              <span className={classes.sign} aria-hidden="true">
                {place < at ? <IconCheck size={14} /> : place + 1}
              </span>
              {place < at ? (
                <UnstyledButton className={classes.look} onClick={() => look(id)}>
                  {name[language]} <VisuallyHidden>{t('intervisie.looking.label')}</VisuallyHidden>
                </UnstyledButton>
              ) : (
                <span>{name[language]}</span>
              )}
              <span className={classes.minutes}>{t('intervisie.minutes', { count: minutes })}</span>
            </li>
          ))}
        </ol>
      </Popover.Dropdown>
    </Popover>
  );
}
