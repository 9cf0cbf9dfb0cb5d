import { Text } from '@mantine/core';
import { Section } from '@libs/ui';
import { IconLock } from '@tabler/icons-react';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import { useAround } from './around';
import classes from './Texts.module.css';
import { Sheets } from './Texts';

/** The case itself, to read back for those who were there, until it is deleted. */
export function CaseKept() {
  const { t, language } = useText();
  const format = useFormat();
  const { live } = useAround();
  const until = live.caseKeptUntil as string | null;
  const about = live.contributions.filter(({ audience }) => audience !== 'GROUP');
  const steps = live.phases
    .map(({ id, name }) => ({ id, name, texts: about.filter((text) => text.phase === id) }))
    .filter(({ texts }) => texts.length);
  const gone = !!until && Date.parse(until) <= Date.parse(new Date().toISOString());
  return (
    <Section title={t('report.case')} tone="sunken">
      {until && (
        <Text>
          <IconLock size={18} aria-hidden="true" className={classes.lock} />{' '}
          {t(gone ? 'report.caseGone' : 'report.caseUntil', { date: format.date(until) })}
        </Text>
      )}
      {!gone && !steps.length && <Text c="dimmed">{t('report.noCase')}</Text>}
      {steps.map(({ id, name, texts }) => (
        <details key={id} className={classes.group}>
          <summary>
            {name[language]} ({texts.length})
          </summary>
          <Sheets texts={texts} />
        </details>
      ))}
    </Section>
  );
}
