import { Button, Group, List, Modal, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useText } from '../app/useText';
import { useAction } from '../app/useAction';
import { PublishProposal } from './documents';
import type { MatchingProgramme } from './MatchingPage';
import type { Board } from './proposal';
import { guidesOf, reasonTexts } from './words';

interface PublishDialogProps {
  programme: MatchingProgramme;
  proposal: Board;
  opened: boolean;
  onClose: () => void;
}

/** Says what will happen to whom before the groups are announced. */
export function PublishDialog({ programme, proposal, opened, onClose }: PublishDialogProps) {
  const { t } = useText();
  const published = proposal.state === 'PUBLISHED';
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t(published ? 'matching.publish.doneTitle' : 'matching.publish.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('common.actions.close') }}
    >
      {published && <Done programme={programme} proposal={proposal} />}
      {!published && proposal.legal && <Consequences programme={programme} proposal={proposal} onClose={onClose} />}
      {!published && !proposal.legal && <StillWrong proposal={proposal} />}
    </Modal>
  );
}

/** What was done, and where to go on. */
function Done({ programme, proposal }: Pick<PublishDialogProps, 'programme' | 'proposal'>) {
  const { t } = useText();
  const count = proposal.groups.filter(({ members }) => members.length).length;
  const on = useRef<HTMLAnchorElement>(null);
  useEffect(() => on.current?.focus(), []); // the button that announced is gone
  return (
    <Stack gap="md" align="flex-start">
      <Text role="status">{t('matching.publish.done', { count })}</Text>
      <Button component={Link} to={`/programme/${programme.id}/groups`} ref={on}>
        {t('matching.board.toGroups')}
      </Button>
    </Stack>
  );
}

function Consequences({ programme, proposal, onClose }: Omit<PublishDialogProps, 'opened'>) {
  const { t } = useText();
  const [publish, publishing] = useAction(PublishProposal, { refetch: ['Matching'] });
  const groups = proposal.groups.filter(({ members }) => members.length);
  const mentors = new Set(groups.flatMap(({ mentor, partner }) => [mentor.id, partner?.id ?? mentor.id]));
  const left = proposal.unplaced.length;
  const unconfirmed = programme.figures?.unconfirmed ?? 0;
  return (
    <Stack gap="md">
      <Text>{t('matching.publish.lead')}</Text>
      <List spacing="xs">
        <List.Item>{t('matching.publish.groups', { count: groups.length })}</List.Item>
        <List.Item>{t('matching.publish.mails', { count: proposal.placed + mentors.size })}</List.Item>
        <List.Item>{left ? t('matching.publish.unplaced', { count: left }) : t('matching.publish.everyone')}</List.Item>
        <List.Item>{t('matching.publish.closes')}</List.Item>
      </List>
      {unconfirmed > 0 && <Text>{t('matching.publish.unconfirmed', { count: unconfirmed })}</Text>}
      <Text fw={600}>{t('matching.publish.final')}</Text>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {t('matching.publish.not')}
        </Button>
        <Button
          leftSection={<IconCheck size={18} aria-hidden="true" />}
          loading={publishing}
          onClick={() => void publish({ id: proposal.id })}
        >
          {t('matching.publish.action')}
        </Button>
      </Group>
    </Stack>
  );
}

/** Which groups stand in the way, and why. */
function StillWrong({ proposal }: { proposal: Board }) {
  const { t } = useText();
  const wrong = proposal.groups.filter(({ members, problems }) => members.length && problems.length);
  if (!wrong.length) return <Text>{t('matching.publish.empty')}</Text>;
  return (
    <Stack gap="md">
      <Text>{t('matching.publish.illegal', { count: wrong.length })}</Text>
      <List spacing="xs">
        {wrong.map((group) => (
          <List.Item key={group.id}>
            <b>{t('matching.group.title', { name: guidesOf(group) })}</b>: {reasonTexts(t, group.problems)}
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
