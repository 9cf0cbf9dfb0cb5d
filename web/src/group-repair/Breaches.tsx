import { Section } from '@libs/ui';
import { Text } from '@mantine/core';
import { IconCircleCheck, IconMessageQuestion } from '@tabler/icons-react';
import { useText } from '../app/useText';
import { Breach } from './Breach';
import type { RepairProgramme } from './documents';
import classes from './GroupRepair.module.css';

/** Which rules do not hold any more, group by group. */
export function Breaches({ breaches }: { breaches: RepairProgramme['ruleBreaches'] }) {
  const { t } = useText();
  const groups = [...Map.groupBy(breaches, ({ group }) => group?.id ?? '').values()];
  const nameOf = (own: typeof breaches) => own[0]?.group?.name ?? t('groupRepair.breaches.noGroup');
  groups.sort((a, b) => nameOf(a).localeCompare(nameOf(b), undefined, { numeric: true }));
  if (!groups.length)
    return (
      <Section title={t('groupRepair.breaches.title')}>
        <div className={classes.item} data-tone="good">
          <span className={classes.sign} aria-hidden="true">
            <IconCircleCheck size={22} />
          </span>
          <Text>{t('groupRepair.breaches.none')}</Text>
        </div>
      </Section>
    );
  return (
    <Section title={t('groupRepair.breaches.title')} lead={t('groupRepair.breaches.lead')}>
      <ul className={classes.list}>
        {groups.map((own) => (
          <li key={own[0]!.id} className={classes.item}>
            <span className={classes.sign} aria-hidden="true">
              <IconMessageQuestion size={22} />
            </span>
            <div className={classes.words}>
              <Text fw={600}>{nameOf(own)}</Text>
              {own.map((breach) => (
                <Text key={breach.id}>
                  <Breach breach={breach} />
                </Text>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
