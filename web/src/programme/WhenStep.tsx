import { Radio, SimpleGrid, Stack, Switch, Text } from '@mantine/core';
import { useText } from '../app/useText';
import { Choice } from './Choice';
import type { StepProps } from './EnrolSteps';
import { HalfDays } from './HalfDays';

/** Half-days, and what else helps to find a place. */
export function WhenStep({ draft, change }: StepProps) {
  const { t } = useText();
  return (
    <Stack gap="lg">
      <div>
        <Text>{t('enrolment.when.help')}</Text>
        <Text size="sm" c="dimmed" mb="sm">
          {t('enrolment.when.keys')}
        </Text>
        <HalfDays
          availability={draft.availability}
          preferred={draft.preferred}
          onChange={(availability, preferred) => change({ availability, preferred })}
        />
      </div>
      {draft.role === 'MENTOR' && (
        <Radio.Group
          label={t('enrolment.when.groups')}
          description={t('enrolment.when.groupsHelp')}
          value={String(draft.groups)}
          onChange={(groups) => change({ groups: Number(groups) })}
        >
          <SimpleGrid cols={{ base: 1, xs: 2 }} mt="xs">
            <Choice value="1" label={t('enrolment.when.one')} />
            <Choice value="2" label={t('enrolment.when.two')} />
          </SimpleGrid>
        </Radio.Group>
      )}
      <Switch
        size="md"
        label={t('enrolment.when.openToOther')}
        description={t('enrolment.when.openToOtherHelp')}
        checked={draft.openToOther}
        onChange={(event) => change({ openToOther: event.currentTarget.checked })}
      />
    </Stack>
  );
}
