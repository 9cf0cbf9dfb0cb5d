import { useSuspenseFragment } from '@apollo/client/react';
import { LiveRegion, ProgressBar, Section } from '@libs/ui';
import { Button, Group, Text } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { useAction } from '../app/useAction';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import { CancelMatchRun, MatchRunFields } from './documents';
import type { Run } from './proposal';
import classes from './Matching.module.css';
import { shareOfBound } from './words';

/** A run while it goes on: what it does, how far it is and how good the best proposal is by now. */
export function RunProgress({ runId }: { runId: string }) {
  const { t } = useText();
  const { data: run } = useSuspenseFragment({
    fragment: MatchRunFields,
    fragmentName: 'MatchRun_run',
    from: { __typename: 'MatchRun', id: runId },
  });
  const [cancel, cancelling] = useAction(CancelMatchRun, { refetch: ['Matching'] });
  const stage = run.state === 'WAITING' ? t('matching.state.WAITING') : t(`matching.stage.${run.stage}`);
  return (
    <Section title={t('matching.run.title')} lead={t('matching.run.lead')}>
      <ProgressBar
        label={stage}
        value={run.percent}
        valueText={t('matching.run.progress', { percent: Math.round(run.percent) })}
      />
      <Found run={run} />
      <Group gap="md">
        <Button
          variant="default"
          leftSection={<IconPlayerStop size={18} aria-hidden="true" />}
          loading={cancelling}
          onClick={() => void cancel({ id: run.id })}
        >
          {t('matching.run.cancel')}
        </Button>
        <Text c="dimmed" size="sm" flex="1 1 14rem">
          {t('matching.run.cancelHint')}
        </Text>
      </Group>
      <LiveRegion>{stage}</LiveRegion>
    </Section>
  );
}

function Found({ run }: { run: Run }) {
  const { t } = useText();
  const { number } = useFormat();
  const { placed, mentees, objective, bound } = run;
  const percent = placed && objective ? shareOfBound(objective, bound) : null;
  const points = placed && objective ? number(objective) : t('matching.run.unknown');
  return (
    <dl className={classes.figures}>
      <div>
        <dt>{t('matching.run.placed')}</dt>
        <dd>
          {placed && mentees ? t('matching.run.placedValue', { placed, count: mentees }) : t('matching.run.unknown')}
        </dd>
      </div>
      <div>
        <dt>{t(percent === null ? 'matching.run.scoreNow' : 'matching.run.score')}</dt>
        <dd>{percent === null ? points : t('matching.run.scoreValue', { percent })}</dd>
      </div>
    </dl>
  );
}
