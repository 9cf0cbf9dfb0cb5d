import { Badge, Button, Group, Paper, Text, TextInput } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { agreementOutcomes, type AgreementOutcome } from '@libs/domain';
import { Form } from '@libs/ui';
import { useState } from 'react';
import { useAction } from '../app/useAction';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import classes from './Agreements.module.css';
import { useAround } from './around';
import { AnswerAgreement } from './commands';
import { type ShownAgreement } from './documents';
import { useDraft } from '../app/drafts';

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
  const { t } = useText();
  const { live, me } = useAround();
  const [barrier, setBarrier] = useDraft(`${me}.${live.id}.barrier.${agreement.id}`, String);
  const [why, askWhy] = useState(!!barrier);
  const [answer, answering, problem] = useAction(AnswerAgreement, { problems: 'form' });
  const give = async (outcome: AgreementOutcome) => {
    const words = outcome === 'NOT_DONE' ? barrier.trim() : null;
    const done = await answer({ input: { id: agreement.id, sessionId: live.id, outcome, barrier: words } });
    if (!done) return;
    setBarrier('');
    onAnswered();
  };
  return (
    <Form problem={problem} onSubmit={() => void give('NOT_DONE')}>
      <Group gap="xs" mt="sm" role="group" aria-label={`${t('intervisie.lookBack.question')} ${agreement.text}`}>
        {agreementOutcomes.map((outcome) => (
          <Button
            key={outcome}
            size="sm"
            variant={outcome === 'NOT_DONE' && why ? 'light' : 'default'}
            disabled={answering}
            aria-expanded={outcome === 'NOT_DONE' ? why : undefined}
            onClick={() => (outcome === 'NOT_DONE' ? askWhy(true) : void give(outcome))}
          >
            {t(`intervisie.lookBack.${outcome}`)}
          </Button>
        ))}
      </Group>
      {why && (
        <Group gap="xs" mt="sm" align="flex-end">
          <TextInput
            className={classes.grow}
            autoFocus
            label={t('intervisie.lookBack.barrier')}
            description={t('intervisie.lookBack.barrierHint')}
            maxLength={500}
            value={barrier}
            onChange={(event) => setBarrier(event.currentTarget.value)}
          />
          <Button type="submit" disabled={!barrier.trim()} loading={answering}>
            {t('intervisie.lookBack.save')}
          </Button>
        </Group>
      )}
    </Form>
  );
}
