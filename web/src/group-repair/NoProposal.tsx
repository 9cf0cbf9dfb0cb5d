import { Section } from '@libs/ui';
import { Button, Text } from '@mantine/core';
import { useFormat } from '../app/useFormat';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { AskForRepairAgain, type ProposedRepair } from './documents';

/** Why nothing is proposed while a rule does not hold; HR may ask for it after all. */
export function NoProposal({ latest }: { latest?: ProposedRepair }) {
  const { t } = useText();
  const { date } = useFormat();
  const [ask, asking] = useAction(AskForRepairAgain);
  if (latest?.state !== 'DISMISSED' || !latest.decidedAt)
    return (
      <Section title={t('groupRepair.proposal.title')}>
        <Text>{t('groupRepair.proposal.none')}</Text>
      </Section>
    );
  return (
    <Section title={t('groupRepair.proposal.title')}>
      <Text>{t('groupRepair.proposal.dismissed', { date: date(latest.decidedAt) })}</Text>
      <div>
        <Button variant="default" loading={asking} onClick={() => void ask({ id: latest.id })}>
          {t('groupRepair.proposal.again')}
        </Button>
      </div>
    </Section>
  );
}
