import { Page, StepStrip, type Step } from '@libs/ui';
import { useText } from '../app/useText';

const keys = ['people', 'enrolments', 'matching', 'groups', 'rhythm'] as const;

/** The home of HR. */
export function ProgrammePage() {
  const { t } = useText();
  const steps = keys.map((key, at): Step => {
    const state = at === 0 ? 'current' : 'waiting';
    return { key, label: t(`programme.steps.${key}`), state, stateLabel: t(`programme.steps.states.${state}`) };
  });
  return (
    <Page title={t('programme.title')} lead={t('programme.lead')}>
      <StepStrip label={t('programme.steps.label')} steps={steps} />
    </Page>
  );
}
