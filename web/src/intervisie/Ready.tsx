import { Button } from '@mantine/core';
import { IconCheck, IconCircle } from '@tabler/icons-react';
import { useText } from '../app/useText';
import { useAround } from './around';
import classes from './Ready.module.css';
import { useReady } from './useReady';

/** "I am ready", for everybody who is waited for. Pressed again it is taken back. */
export function Ready() {
  const { t } = useText();
  const { phase } = useAround();
  const { asked, mine, toggle, saying } = useReady();
  if (!asked) return null;
  const Sign = mine ? IconCheck : IconCircle;
  return (
    <Button
      className={classes.ready}
      variant={mine ? 'light' : 'default'}
      aria-pressed={mine}
      disabled={saying}
      onClick={toggle}
      leftSection={<Sign size={18} aria-hidden="true" />}
    >
      {t(phase.silent ? 'intervisie.ready.handIn' : 'intervisie.ready.say')}
    </Button>
  );
}

/** How many are ready, for who leads. Said calmly: nobody is named, and nobody is hurried. */
export function ReadyCount() {
  const { t } = useText();
  const { done, of, all } = useReady();
  return (
    <span className={classes.count} role="status" data-all={all || undefined}>
      {all ? t('intervisie.ready.all') : t('intervisie.ready.count', { done, of })}
    </span>
  );
}
