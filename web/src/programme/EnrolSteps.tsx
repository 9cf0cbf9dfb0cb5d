import { Section } from '@libs/ui';
import { Alert, Anchor, Button, Group, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useText } from '../app/useText';
import classes from './EnrolSteps.module.css';
import type { ChangeDraft, EnrolDraft } from './enrolDraft';
import { NeedsStep } from './NeedsStep';
import { ObstacleStep } from './ObstacleStep';
import { RoleStep } from './RoleStep';
import { WantedStep } from './WantedStep';
import { WhenStep } from './WhenStep';

export const steps = ['role', 'needs', 'obstacle', 'wanted', 'when'] as const;
export type EnrolStep = (typeof steps)[number] | 'check';

/** The step stands in the address, so that "back" of the browser goes one step back. */
export function useStep(enrolled: boolean): [EnrolStep, (step: EnrolStep) => void] {
  const [params, setParams] = useSearchParams();
  const named = params.get('step');
  const first = enrolled ? 'check' : 'role';
  const step = [...steps, 'check' as const].find((each) => each === named) ?? first;
  return [step, (next) => setParams({ step: next })];
}

export interface StepProps {
  draft: EnrolDraft;
  change: ChangeDraft;
  programmeId: string;
  learningNeeds: readonly { id: string; name: string }[];
}

interface EnrolStepsProps extends StepProps {
  step: Exclude<EnrolStep, 'check'>;
  goTo: (step: EnrolStep) => void;
  begun: boolean;
  onForget: () => void;
}

const views: Record<Exclude<EnrolStep, 'check'>, (props: StepProps) => ReactNode> = {
  role: RoleStep,
  needs: NeedsStep,
  obstacle: ObstacleStep,
  wanted: WantedStep,
  when: WhenStep,
};

/** One question at a time. Nothing is sent before the last page. */
export function EnrolSteps({ step, goTo, begun, onForget, ...props }: EnrolStepsProps) {
  const { t } = useText();
  const at = steps.indexOf(step);
  const View = views[step];
  return (
    <>
      {begun && step === 'role' && (
        <Alert color="leaf">
          {t('enrolment.page.draft')}{' '}
          <Anchor component="button" type="button" onClick={onForget}>
            {t('enrolment.page.startOver')}
          </Anchor>
        </Alert>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          goTo(steps[at + 1] ?? 'check');
        }}
      >
        <Section>
          <Progress at={at} />
          <StepTitle key={step} step={step} role={props.draft.role} />
          <View {...props} />
          <Group justify="space-between" mt="md">
            {at > 0 ? (
              <Button
                variant="default"
                leftSection={<IconArrowLeft size={18} aria-hidden />}
                onClick={() => goTo(steps[at - 1]!)}
              >
                {t('common.actions.back')}
              </Button>
            ) : (
              <span />
            )}
            <Button
              type="submit"
              disabled={step === 'role' && !props.draft.role}
              rightSection={<IconArrowRight size={18} aria-hidden />}
            >
              {t('common.actions.next')}
            </Button>
          </Group>
        </Section>
      </form>
    </>
  );
}

function Progress({ at }: { at: number }) {
  const { t } = useText();
  return (
    <div>
      <Text size="sm" c="dimmed" mb={6}>
        {t('enrolment.page.step', { at: at + 1, count: steps.length })}
      </Text>
      <div className={classes.progress} aria-hidden="true">
        {steps.map((step, place) => (
          <span key={step} data-done={place <= at || undefined} />
        ))}
      </div>
    </div>
  );
}

/** Arriving at a step moves the focus to its question. */
function StepTitle({ step, role }: { step: Exclude<EnrolStep, 'check'>; role: EnrolDraft['role'] }) {
  const { t } = useText();
  const [params] = useSearchParams();
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = params.has('step');
  useEffect(() => {
    if (arrived) heading.current?.focus();
  }, [arrived]);
  const title =
    step === 'needs'
      ? t(role === 'MENTOR' ? 'enrolment.needs.mentorTitle' : 'enrolment.needs.menteeTitle')
      : t(`enrolment.${step}.title`);
  return (
    <Title order={2} ref={heading} tabIndex={-1} className={classes.title}>
      {title}
    </Title>
  );
}
