import { Section } from '@libs/ui';
import { List, Text } from '@mantine/core';
import { IconCircleCheck, IconMessageQuestion } from '@tabler/icons-react';
import { Fragment } from 'react';
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
                <Fragment key={breach.id}>
                  <Text>
                    <Breach breach={breach} />
                  </Text>
                  <Hindrances hindrances={breach.hindrances} />
                </Fragment>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Why nobody else can guide a group that lost its mentor, by how many mentors a rule keeps away. */
function Hindrances({ hindrances }: Pick<RepairProgramme['ruleBreaches'][number], 'hindrances'>) {
  const { t } = useText();
  if (!hindrances.length) return null;
  return (
    <>
      <Text mt="xs">{t('groupRepair.hindrances.lead')}</Text>
      <List spacing={4}>
        {hindrances.map(({ rule, count }) => (
          <List.Item key={rule}>{t(`groupRepair.hindrances.${rule}`, { count })}</List.Item>
        ))}
      </List>
      <Text c="dimmed" size="sm">
        {t('groupRepair.hindrances.helps')}
      </Text>
    </>
  );
}
