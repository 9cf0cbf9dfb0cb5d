import { Field, Form } from '@libs/ui';
import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import type { RepairDialogProps } from './ApplyDialog';
import { DismissRepair } from './documents';

/** Leaves the groups as they are, with a reason for the log of HR. */
export function DismissDialog({ repair, opened, onClose, onDone, onStale }: RepairDialogProps) {
  const { t } = useText();
  const [reason, setReason] = useState('');
  const [dismiss, dismissing, problem] = useAction(DismissRepair, { problems: 'form', refetch: ['GroupRepair'] });
  const send = async () => {
    if (await dismiss({ input: { id: repair.id, reason: reason.trim() } })) {
      onClose();
      onDone(t('groupRepair.dismiss.done'));
    } else onStale();
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('groupRepair.dismiss.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.actions.close') }}
    >
      <Form problem={problem} onSubmit={() => void send()}>
        <Stack gap="md">
          <Text>{t('groupRepair.dismiss.lead')}</Text>
          <Field path="reason">
            {(wrong) => (
              <Textarea
                label={t('groupRepair.dismiss.reason')}
                description={t('groupRepair.dismiss.who')}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
                autosize
                minRows={2}
                maxLength={500}
                data-autofocus
                {...wrong}
              />
            )}
          </Field>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('common.actions.cancel')}
            </Button>
            <Button type="submit" loading={dismissing}>
              {t('groupRepair.dismiss.action')}
            </Button>
          </Group>
        </Stack>
      </Form>
    </Modal>
  );
}
