import { Badge, Button, Group, Paper, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { AgreementOutcome } from '@libs/domain';
import { useState } from 'react';
import { useAction } from '../app/useAction';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import classes from './Agreements.module.css';
import { useAround } from './around';
import { AnswerAgreement } from './commands';
import { type ShownAgreement } from './documents';
import { OutcomeForm } from './OutcomeForm';

/** One agreement: its owner, or the facilitator, says in one tap what became of it; "not done" also asks why. */
export function LookBackCard({ agreement }: { agreement: ShownAgreement }) {
  const { t } = useText();
  const format = useFormat();
  const { me, leads, nameOf } = useAround();
  const [changing, setChanging] = useState(false);
  const mine = agreement.ownerId === me;
  const name = nameOf(agreement.ownerId);
  const asks = !agreement.outcome || changing;
  return (
    <Paper component="li" className={classes.agreement} data-done={!asks || undefined}>
      <Text fw={650}>{agreement.text}</Text>
      <Text size="sm" c="dimmed">
        {t('intervisie.agree.line', { name, date: format.shortDate(agreement.dueOn) })}
      </Text>
      {asks ? (
        mine || leads ? (
          <Answers agreement={agreement} onAnswered={() => setChanging(false)} />
        ) : (
          <Text size="sm" mt="xs">
            {t('intervisie.lookBack.waits', { name })}
          </Text>
        )
      ) : (
        <Group gap="sm" mt="xs">
          <Badge leftSection={<IconCheck size={14} aria-hidden="true" />}>
            {t(`intervisie.lookBack.${agreement.outcome as AgreementOutcome}`)}
          </Badge>
          {agreement.barrier && <Text size="sm">{agreement.barrier}</Text>}
          {(mine || leads) && (
            <Button size="compact-sm" variant="subtle" onClick={() => setChanging(true)}>
              {t('intervisie.lookBack.change')}
            </Button>
          )}
        </Group>
      )}
    </Paper>
  );
}

function Answers({ agreement, onAnswered }: { agreement: ShownAgreement; onAnswered: () => void }) {
  const { live, me } = useAround();
  const [answer, answering, problem] = useAction(AnswerAgreement, { problems: 'form' });
  const give = async (outcome: AgreementOutcome, barrier: string | null) => {
    const done = await answer({ input: { id: agreement.id, sessionId: live.id, outcome, barrier } });
    if (done) onAnswered();
    return !!done;
  };
  const draft = `${me}.${live.id}.barrier.${agreement.id}`;
  return <OutcomeForm agreement={agreement} draft={draft} give={give} giving={answering} problem={problem} />;
}
