import { Button, Group, NativeSelect, Text, Title } from '@mantine/core';
import { Section } from '@libs/ui';
import { forSeat, type Method, type Seat, sessionScript } from '@libs/methods';
import { useEffect, useState } from 'react';
import { useText } from '../app/useText';
import { Limits } from '../intervisie/Limits';
import { Speaking } from '../intervisie/Speaking';

const seats = ['FACILITATOR', 'CASE_OWNER', 'ADVISER', 'PREVIOUS_CASE_OWNER'] as const satisfies Seat[];

/** Walks through a method alone, in any seat, with the clock running. Nothing of it is kept. */
export function Rehearsal({ method }: { method: Method }) {
  const { t, language } = useText();
  const script = sessionScript(method, Infinity);
  const [at, setAt] = useState(0);
  const [seat, setSeat] = useState<Seat>('FACILITATOR');
  const phase = script[Math.min(at, script.length - 1)];
  const { examples = [], may = [], mayNot = [], alsoSpeaking = [], silent = false } = phase;
  return (
    <Section title={t('ownMethod.rehearsal')} lead={t('ownMethod.rehearsalLead')}>
      <NativeSelect
        label={t('ownMethod.seat')}
        value={seat}
        data={seats.map((one) => ({ value: one, label: t(`intervisie.seats.${one}`) }))}
        onChange={(event) => setSeat(event.currentTarget.value as Seat)}
      />
      <div aria-live="polite">
        <Text c="dimmed">{t('intervisie.step', { at: at + 1, of: script.length })}</Text>
        <Title order={3}>{phase.name[language]}</Title>
        <Text size="lg">{forSeat(phase.instruction, seat)[language]}</Text>
        <Text c="dimmed">
          <Speaking phase={{ owner: phase.owner, alsoSpeaking, silent }} />
        </Text>
      </div>
      <Ticking key={phase.id} minutes={phase.minutes} />
      {examples.map((example) => (
        <Text key={example.nl} fs="italic">
          ‘{example[language]}’
        </Text>
      ))}
      <Limits phase={{ may, mayNot }} />
      <Group>
        <Button variant="default" disabled={at === 0} onClick={() => setAt(at - 1)}>
          {t('intervisie.bar.previous')}
        </Button>
        <Button disabled={at >= script.length - 1} onClick={() => setAt(at + 1)}>
          {t('intervisie.bar.next')}
        </Button>
      </Group>
    </Section>
  );
}

const second = 1_000;

/** The time left of a step, from the moment that it came on the screen. */
function Ticking({ minutes }: { minutes: number }) {
  const { t } = useText();
  const [start] = useState(() => Date.now());
  const [now, setNow] = useState(start);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), second);
    return () => clearInterval(timer);
  }, []);
  const left = Math.round((minutes * 60 * second - (now - start)) / second);
  const clock = `${Math.floor(Math.abs(left) / 60)}:${String(Math.abs(left) % 60).padStart(2, '0')}`;
  return <Text role="timer">{t(left >= 0 ? 'ownMethod.left' : 'ownMethod.over', { clock })}</Text>;
}
