import { Button, Group, TextInput } from '@mantine/core';
import { agreementOutcomes, type AgreementOutcome } from '@libs/domain';
import { Form, type FormProblem } from '@libs/ui';
import { useState } from 'react';
import { useDraft } from '../app/drafts';
import { useText } from '../app/useText';
import classes from './Agreements.module.css';

interface OutcomeFormProps {
  agreement: { text: string };
  /** Where the barrier is kept while it is typed. */
  draft: string;
  give: (outcome: AgreementOutcome, barrier: string | null) => Promise<boolean>;
  giving: boolean;
  problem?: FormProblem;
}

/** Says in one tap what became of an agreement; "not done" also asks why. */
export function OutcomeForm({ agreement, draft, give, giving, problem }: OutcomeFormProps) {
  const { t } = useText();
  const [barrier, setBarrier] = useDraft(draft, String);
  const [why, askWhy] = useState(!!barrier);
  const answer = async (outcome: AgreementOutcome) => {
    if (await give(outcome, outcome === 'NOT_DONE' ? barrier.trim() : null)) setBarrier('');
  };
  return (
    <Form problem={problem} onSubmit={() => void answer('NOT_DONE')}>
      <Group gap="xs" mt="sm" role="group" aria-label={`${t('intervisie.lookBack.question')} ${agreement.text}`}>
        {agreementOutcomes.map((outcome) => (
          <Button
            key={outcome}
            size="sm"
            variant={outcome === 'NOT_DONE' && why ? 'light' : 'default'}
            disabled={giving}
            aria-expanded={outcome === 'NOT_DONE' ? why : undefined}
            onClick={() => (outcome === 'NOT_DONE' ? askWhy(true) : void answer(outcome))}
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
          <Button type="submit" disabled={!barrier.trim()} loading={giving}>
            {t('intervisie.lookBack.save')}
          </Button>
        </Group>
      )}
    </Form>
  );
}
