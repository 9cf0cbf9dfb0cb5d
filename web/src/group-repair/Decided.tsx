import { Section } from '@libs/ui';
import { Text } from '@mantine/core';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import type { ProposedRepair } from './documents';
import classes from './GroupRepair.module.css';
import { Moves } from './Moves';

/** What HR decided before, the last first. */
export function Decided({ repairs }: { repairs: ProposedRepair[] }) {
  const { t } = useText();
  const { date } = useFormat();
  return (
    <Section tone="sunken" title={t('groupRepair.log.title')} lead={t('groupRepair.log.lead')}>
      {!repairs.length && <Text c="dimmed">{t('groupRepair.log.none')}</Text>}
      <ol className={classes.list}>
        {repairs.map(({ id, state, decidedAt, decidedBy, reason, moves }) => (
          <li key={id} className={classes.entry}>
            <Text fw={600}>{t(state === 'APPLIED' ? 'groupRepair.log.applied' : 'groupRepair.log.dismissed')}</Text>
            <Text c="dimmed" size="sm">
              {decidedAt && t('groupRepair.log.by', { date: date(decidedAt), name: decidedBy?.name ?? '' })}
            </Text>
            {reason && <Text>{reason}</Text>}
            {state === 'APPLIED' && <Moves moves={moves} />}
          </li>
        ))}
      </ol>
    </Section>
  );
}
