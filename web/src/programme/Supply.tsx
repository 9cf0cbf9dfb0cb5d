import { Section } from '@libs/ui';
import { Text } from '@mantine/core';
import { useText } from '../app/useText';
import type { HomeProgramme } from './ProgrammePage';
import classes from './Supply.module.css';

type Row = NonNullable<HomeProgramme['figures']>['disciplines'][number];

/** Mentees against places, discipline by discipline: where mentors are needed. */
export function Supply({ disciplines, maxMembers }: { disciplines: Row[]; maxMembers: number }) {
  const { t } = useText();
  const most = Math.max(1, ...disciplines.map(({ mentees, groups }) => Math.max(mentees, groups * maxMembers)));
  return (
    <Section title={t('programme.supply.title')} lead={t('programme.supply.lead')} order={2}>
      {disciplines.length === 0 && <Text c="dimmed">{t('programme.supply.none')}</Text>}
      <ul className={classes.list}>
        {disciplines.map((row) => (
          <SupplyRow key={row.discipline?.id ?? ''} row={row} maxMembers={maxMembers} most={most} />
        ))}
      </ul>
    </Section>
  );
}

function SupplyRow({ row, maxMembers, most }: { row: Row; maxMembers: number; most: number }) {
  const { t } = useText();
  const { mentors, mentees, groups } = row;
  const places = groups * maxMembers;
  const short = Math.max(0, mentees - places);
  const share = (count: number) => `${(100 * count) / most}%`;
  return (
    <li className={classes.row} data-short={short > 0 || undefined}>
      <span className={classes.head}>
        <span className={classes.name}>{row.discipline?.name ?? t('programme.supply.unknown')}</span>
        <span className={classes.verdict}>
          {short > 0 ? t('programme.supply.short', { count: short }) : t('programme.supply.enough')}
        </span>
      </span>
      <span className={classes.picture} aria-hidden="true">
        <span className={classes.places} style={{ width: share(places) }} />
        <span className={classes.mentees} style={{ width: share(mentees) }} />
      </span>
      <span className={classes.facts}>{t('programme.supply.row', { mentees, places, mentors })}</span>
    </li>
  );
}
