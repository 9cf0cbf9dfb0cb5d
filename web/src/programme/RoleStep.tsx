import { Radio, Stack } from '@mantine/core';
import { useText } from '../app/useText';
import type { EnrolmentRole } from '../gql/graphql';
import { Choice } from './Choice';
import type { StepProps } from './EnrolSteps';

/** Mentor or mentee. */
export function RoleStep({ draft, change }: StepProps) {
  const { t } = useText();
  const choose = (role: string) =>
    change({ role: role as EnrolmentRole, ...(role === 'MENTEE' && { needs: draft.needs.slice(0, 3) }) });
  return (
    <Radio.Group value={draft.role ?? ''} onChange={choose} aria-label={t('enrolment.role.title')}>
      <Stack gap="sm">
        {(['MENTEE', 'MENTOR'] as const).map((role) => (
          <Choice key={role} value={role} label={t(`enrolment.role.${role}`)} help={t(`enrolment.role.${role}Help`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
