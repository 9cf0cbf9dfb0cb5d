import { Button, Modal, Stack, Text } from '@mantine/core';
import { Initials } from '@libs/ui';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { useAround } from './around';
import { HandOverSeat } from './commands';

/** Gives the lead to somebody who is there. It cannot be taken, only given. */
export function HandOverDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useText();
  const { live, me } = useAround();
  const [give, giving] = useAction(HandOverSeat);
  const people = live.participants.flatMap(({ person, present }) =>
    person && present && person.id !== me && person.id !== live.caseOwnerId ? [person] : [],
  );
  const to = async (personId: string) => {
    if (await give({ input: { sessionId: live.id, personId } })) onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('intervisie.handOver.title')}
      closeButtonProps={{ 'aria-label': t('common.actions.close') }}
    >
      <Text>{people.length ? t('intervisie.handOver.text') : t('intervisie.handOver.nobody')}</Text>
      <Stack gap="xs" mt="md">
        {people.map(({ id, name }) => (
          <Button
            key={id}
            variant="default"
            justify="flex-start"
            h="auto"
            py="xs"
            disabled={giving}
            leftSection={<Initials name={name} size="sm" />}
            onClick={() => void to(id)}
          >
            {t('intervisie.handOver.give', { name })}
          </Button>
        ))}
      </Stack>
    </Modal>
  );
}
