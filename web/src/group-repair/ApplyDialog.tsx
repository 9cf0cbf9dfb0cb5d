import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { ApplyRepair, type ProposedRepair } from './documents';
import { menteesIn, newMentorsIn, touchedBy } from './effect';

export interface RepairDialogProps {
  repair: ProposedRepair;
  opened: boolean;
  onClose: () => void;
  /** Tells what was done. */
  onDone: (text: string) => void;
  /** It was refused: what is shown is of before. */
  onStale: () => void;
}

/** Says what happens to whom before anybody is moved: it cannot be taken back. */
export function ApplyDialog({ repair, opened, onClose, onDone, onStale }: RepairDialogProps) {
  const { t } = useText();
  const [apply, applying] = useAction(ApplyRepair, { refetch: ['GroupRepair'] });
  const [mentees, mentors] = [menteesIn(repair).length, newMentorsIn(repair)];
  const confirm = async () => {
    const done = await apply({ id: repair.id });
    onClose();
    if (done)
      onDone(
        mentees
          ? t('groupRepair.apply.done', { count: mentees })
          : t('groupRepair.apply.doneMentors', { count: mentors }),
      );
    else onStale();
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('groupRepair.apply.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.actions.close') }}
    >
      <Stack gap="md">
        <Text>{t('groupRepair.apply.lead')}</Text>
        <List spacing="xs">
          {mentors > 0 && <List.Item>{t('groupRepair.apply.mentors', { count: mentors })}</List.Item>}
          {mentees > 0 && <List.Item>{t('groupRepair.apply.moves', { count: mentees })}</List.Item>}
          <List.Item>{t('groupRepair.apply.confidentiality')}</List.Item>
          <List.Item>{t('groupRepair.apply.mails', { count: touchedBy(repair).length })}</List.Item>
          <List.Item>{t('groupRepair.apply.silent')}</List.Item>
        </List>
        <Text fw={600}>{t('groupRepair.apply.final')}</Text>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose}>
            {t('groupRepair.apply.not')}
          </Button>
          <Button
            leftSection={<IconCheck size={18} aria-hidden="true" />}
            loading={applying}
            onClick={() => void confirm()}
          >
            {t('groupRepair.apply.action')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
