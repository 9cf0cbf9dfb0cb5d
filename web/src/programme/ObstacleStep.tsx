import { Stack, Textarea } from '@mantine/core';
import { useText } from '../app/useText';
import type { StepProps } from './EnrolSteps';
import { OnlyYou } from './OnlyYou';

/** "Waar loop je tegenaan": in confidence. */
export function ObstacleStep({ draft, change }: StepProps) {
  const { t } = useText();
  return (
    <Stack gap="md">
      <OnlyYou />
      <Textarea
        label={t('enrolment.obstacle.label')}
        description={t('enrolment.obstacle.help')}
        placeholder={t('enrolment.obstacle.example')}
        minRows={5}
        maxLength={2000}
        value={draft.obstacle}
        onChange={(event) => change({ obstacle: event.currentTarget.value })}
      />
    </Stack>
  );
}
