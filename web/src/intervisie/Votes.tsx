import { Button, Group, Text, VisuallyHidden } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { outputFor } from '@libs/methods';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { useAround } from './around';
import { VoteForCase } from './commands';

/** The votes for a case, and the own one: like raising a hand, until the case is chosen. */
export function Votes({ for: personId, name }: { for: string; name: string }) {
  const { t } = useText();
  const { live, phase, seat, me } = useAround();
  const [vote, voting] = useAction(VoteForCase);
  const all = live.votes.filter(({ candidateId }) => candidateId === personId);
  const mine = all.some(({ voterId }) => voterId === me);
  const open = outputFor(phase, seat, 'VOTE') && !live.caseOwnerId;
  if (!open && !all.length) return null;
  return (
    <Group gap="sm" mt="xs">
      {open && (
        <Button
          size="sm"
          variant={mine ? 'light' : 'default'}
          aria-pressed={mine}
          disabled={voting}
          leftSection={<IconHandStop size={16} aria-hidden="true" />}
          onClick={() => void vote({ input: { sessionId: live.id, personId } })}
        >
          {t(mine ? 'intervisie.choose.voted' : 'intervisie.choose.vote')} <VisuallyHidden>{name}</VisuallyHidden>
        </Button>
      )}
      <Text size="sm" c="dimmed" role="status">
        {t('intervisie.choose.votes', { count: all.length })}
      </Text>
    </Group>
  );
}
