import { Button, Paper, Text } from '@mantine/core';
import { canReopen, reopenableMs } from '@libs/domain';
import { useState } from 'react';
import { useAction } from '../app/useAction';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import { useAround } from './around';
import classes from './Asked.module.css';
import { ReopenSession } from './commands';

/** After a session closed itself: nothing is lost, and those who were there can go on for a day. */
export function Reopening() {
  const { t } = useText();
  const format = useFormat();
  const { live, me } = useAround();
  const [reopen, reopening] = useAction(ReopenSession);
  const [openedAt] = useState(Date.now);
  if (!live.forgotten || !live.closedAt) return null;
  const closedAt = Date.parse(live.closedAt);
  const came = live.participants.some(({ person }) => person?.id === me);
  const until = new Date(closedAt + reopenableMs).toISOString();
  return (
    <Paper component="section" className={classes.asked} aria-label={t('intervisie.held.forgotten')}>
      <div>
        <Text fw={650}>{t('intervisie.held.forgotten')}</Text>
        <Text size="sm">{t('intervisie.held.forgottenText')}</Text>
      </div>
      {came && canReopen(closedAt, openedAt) && (
        <div>
          <Button loading={reopening} onClick={() => void reopen({ sessionId: live.id })}>
            {t('intervisie.held.reopen')}
          </Button>
          <Text size="sm" mt={4}>
            {t('intervisie.held.until', { date: format.dateTime(until) })}
          </Text>
        </div>
      )}
    </Paper>
  );
}
