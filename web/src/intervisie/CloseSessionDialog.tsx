import { Alert, Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { outputFor } from '@libs/methods';
import { useState } from 'react';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { useAround } from './around';
import { CloseSession } from './commands';
import { LookBackCard } from './LookBackCard';

/** Closes the session once every old agreement has its answer and there are new ones, or a clear "none". */
export function CloseSessionDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useText();
  const { live, phase, seat } = useAround();
  const [none, setNone] = useState(false);
  const [close, closing, problem] = useAction(CloseSession, { problems: 'form' });
  const unanswered = live.lookBack.filter(({ outcome }) => !outcome);
  const made = live.agreements.length;
  const answersHere = ['OUTCOME', 'AGREEMENT'].some((kind) => outputFor(phase, seat, kind as 'OUTCOME'));
  const ready = !unanswered.length && (made > 0 || none);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('intervisie.close.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.actions.close') }}
    >
      <Stack gap="md">
        {problem?.text && (
          <Alert color="red" role="alert">
            {problem.text}
          </Alert>
        )}
        {unanswered.length > 0 && (
          <div>
            <Text fw={600}>{t('intervisie.close.unanswered', { count: unanswered.length })}</Text>
            {answersHere ? (
              <Stack component="ul" gap="xs" mt="sm" p={0}>
                {unanswered.map((agreement) => (
                  <LookBackCard key={agreement.id} agreement={agreement} />
                ))}
              </Stack>
            ) : (
              <Text>{t('intervisie.close.answerFirst')}</Text>
            )}
          </div>
        )}
        <Text>{made ? t('intervisie.close.made', { count: made }) : t('intervisie.close.noneMade')}</Text>
        {!made && (
          <Checkbox
            label={t('intervisie.close.none')}
            checked={none}
            onChange={(event) => setNone(event.currentTarget.checked)}
          />
        )}
        <Text c="dimmed">{t('intervisie.close.text')}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.actions.cancel')}
          </Button>
          <Button
            disabled={!ready}
            loading={closing}
            onClick={() => void close({ input: { sessionId: live.id, noAgreements: !made && none } })}
          >
            {t('intervisie.close.confirm')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
