import { Stack, Title } from '@mantine/core';
import { useText } from '../app/useText';
import { ColleaguePicker } from './ColleaguePicker';
import type { StepProps } from './EnrolSteps';
import { OnlyYou } from './OnlyYou';

/** With whom, and in confidence with whom rather not. */
export function WantedStep({ draft, change, programmeId }: StepProps) {
  const { t } = useText();
  const mentee = draft.role !== 'MENTOR';
  return (
    <Stack gap="xl">
      <Stack gap="sm">
        <ColleaguePicker
          label={t(mentee ? 'enrolment.wanted.menteeLabel' : 'enrolment.wanted.label')}
          help={`${t('enrolment.wanted.help')} ${t('enrolment.page.hrSees')}`}
          mentorsOf={mentee ? programmeId : undefined}
          most={3}
          chosen={draft.wanted}
          onChange={(wanted) => change({ wanted })}
        />
      </Stack>
      <Stack gap="sm">
        <Title order={3}>{t('enrolment.wanted.notWith')}</Title>
        <OnlyYou />
        <ColleaguePicker
          label={t('enrolment.wanted.notWith')}
          help={t('enrolment.wanted.notWithHelp')}
          most={10}
          ordered={false}
          chosen={draft.notWith}
          onChange={(notWith) => change({ notWith })}
        />
      </Stack>
    </Stack>
  );
}
