import { Badge, Button, Group, Paper, Text } from '@mantine/core';
import { toast, VisuallyHidden } from '@libs/ui';
import { IconCheck } from '@tabler/icons-react';
import type { AgreementOutcome } from '@libs/domain';
import { useState } from 'react';
import { useAction } from '../app/useAction';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import classes from './Agreements.module.css';
import { OutcomeForm } from './OutcomeForm';
import { AnswerOwnAgreement, type OwnAgreement } from './ownAgreements';

interface OwnAgreementCardProps {
  agreement: OwnAgreement;
  me: string;
  /** The name of the group, for who is in more than one. */
  group?: string;
}

/** One own agreement: answered in one tap, which can be taken back until the group has looked back on it. */
export function OwnAgreementCard({ agreement, me, group }: OwnAgreementCardProps) {
  const { t } = useText();
  const format = useFormat();
  const [changing, setChanging] = useState(false);
  const { id, text, dueOn, outcome, barrier, answeredInId } = agreement;
  const [answer, answering, problem] = useAction(AnswerOwnAgreement, { problems: 'form' });
  const give = async (outcome: AgreementOutcome | null, barrier: string | null) => {
    const done = await answer({ input: { id, outcome, barrier } });
    if (!done) return false;
    setChanging(false);
    if (outcome) toast.undo(t('ownAgreements.kept'), t('common.actions.undo'), () => void give(null, null));
    return true;
  };
  const asks = !outcome || changing;
  const late = !outcome && Date.parse(dueOn) < Date.parse(new Date().toISOString().slice(0, 10));
  return (
    <Paper component="li" className={classes.agreement} data-done={!asks || undefined}>
      <Text fw={650}>{text}</Text>
      <Group gap="xs">
        <Text size="sm" c="dimmed">
          {[t('ownAgreements.due', { date: format.shortDate(dueOn) }), group].filter(Boolean).join(' · ')}
        </Text>
        {late && <Badge color="apricot">{t('ownAgreements.past')}</Badge>}
      </Group>
      {asks ? (
        <OutcomeForm {...{ agreement, give, problem }} draft={`${me}.own-barrier.${id}`} giving={answering} />
      ) : (
        <Group gap="sm" mt="xs">
          <Badge leftSection={<IconCheck size={14} aria-hidden="true" />}>
            {t(`intervisie.lookBack.${outcome as AgreementOutcome}`)}
          </Badge>
          {barrier && <Text size="sm">{barrier}</Text>}
          {!answeredInId && (
            <Button size="compact-sm" variant="subtle" onClick={() => setChanging(true)}>
              {t('intervisie.lookBack.change')}
              <VisuallyHidden> {text}</VisuallyHidden>
            </Button>
          )}
        </Group>
      )}
    </Paper>
  );
}
