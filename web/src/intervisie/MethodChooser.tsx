import { Button, Radio, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../app/useText';
import { AdviceCard } from './AdviceCard';
import { CircumstanceFields } from './CircumstanceFields';
import type { Choice, Choosing } from './useMethodChoice';

interface MethodChooserProps {
  choosing: Choosing;
  choice: Choice;
}

/** What the group tells of today, and the methods, each with why it suits or not. */
export function MethodChooser({ choosing, choice }: MethodChooserProps) {
  const { t } = useText();
  return (
    <Stack gap="lg" w="100%">
      <Title order={2}>{t('method.choose.title')}</Title>
      <CircumstanceFields choice={choice} told={choosing.told} onTell={choosing.tell} />
      <Advice choice={choice} choosing={choosing} />
    </Stack>
  );
}

const verdicts = ['RECOMMENDED', 'POSSIBLE', 'WARNED'] as const;

/** The recommended ones; all of them when asked, or when nothing is recommended. */
function Advice({ choice, choosing: { methodId, press } }: MethodChooserProps) {
  const { t, language } = useText();
  const [wantsAll, setWantsAll] = useState(false);
  const { advice, recent } = choice;
  const some = advice.some(({ verdict }) => verdict === 'RECOMMENDED');
  const all = wantsAll || !some;
  const shown = advice.filter(({ verdict, method }) => all || verdict === 'RECOMMENDED' || method.id === methodId);
  return (
    <>
      {recent.length > 0 && (
        <Text c="dimmed">
          {t('method.choose.recent', { names: recent.map(({ name }) => name[language]).join(', ') })}
        </Text>
      )}
      <Radio.Group aria-label={t('method.choose.label')} value={methodId} onChange={press}>
        {verdicts.map((verdict) => {
          const these = shown.filter((one) => one.verdict === verdict);
          return these.length ? (
            <Stack key={verdict} gap="xs" mt="md">
              <Text fw={600}>{t(`method.choose.${verdict}`)}</Text>
              {these.map((one) => (
                <AdviceCard key={one.method.id} advised={one} choice={choice} />
              ))}
            </Stack>
          ) : null;
        })}
      </Radio.Group>
      {some && (
        <Button variant="subtle" style={{ alignSelf: 'flex-start' }} onClick={() => setWantsAll(!wantsAll)}>
          {all ? t('method.choose.fewer') : t('method.choose.all', { count: advice.length })}
        </Button>
      )}
    </>
  );
}
