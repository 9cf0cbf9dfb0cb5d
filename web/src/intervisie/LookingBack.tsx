import { Button, Kbd, Paper, Text, Title } from '@mantine/core';
import { IconArrowForwardUp } from '@tabler/icons-react';
import { useText } from '../app/useText';
import { AgreementList } from './Agreements';
import { textKinds, useAround } from './around';
import classes from './Asked.module.css';
import type { ShownPhase } from './documents';
import { LookBack } from './LookBack';
import { PhaseTexts } from './Texts';
import { useEscape } from './useEscape';

/** An earlier phase as it was left, to read. The group goes on meanwhile, and one key leads back to it. */
export function LookingBack({ phase, back }: { phase: ShownPhase; back: () => void }) {
  const { t, language } = useText();
  const { phase: now } = useAround();
  useEscape(back);
  const asks = (kind: string) => phase.outputs.some((output) => output.kind === kind);
  const shared = textKinds(phase).filter((kind) =>
    phase.outputs.some((output) => output.kind === kind && output.audience !== 'AUTHOR'),
  );
  const nothing = !shared.length && !asks('OUTCOME') && !asks('AGREEMENT');
  return (
    <>
      <Paper component="section" className={classes.asked} aria-label={t('intervisie.looking.label')}>
        <Text fw={650} role="status">
          {t('intervisie.looking.group', { phase: now.name[language] })}
        </Text>
        <Button onClick={back} leftSection={<IconArrowForwardUp size={18} aria-hidden="true" />}>
          {t('intervisie.looking.back')} <Kbd ml="xs">Esc</Kbd>
        </Button>
      </Paper>
      <div>
        <Text c="dimmed" fw={600}>
          {t('intervisie.looking.label')}
        </Text>
        <Title order={1}>{phase.name[language]}</Title>
      </div>
      {nothing && <Text c="dimmed">{t('intervisie.looking.nothing')}</Text>}
      {asks('OUTCOME') && <LookBack />}
      {shared.map((kind) => (
        <PhaseTexts key={kind} kind={kind} phase={phase} />
      ))}
      {asks('AGREEMENT') && <AgreementList />}
    </>
  );
}
