import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconRefresh, IconSend } from '@tabler/icons-react';
import { useText } from '../app/useText';
import { useBoardActions } from './BoardContext';
import type { Board } from './proposal';
import { useStart } from './useStart';

interface BoardActionsBarProps {
  programmeId: string;
  proposal: Board;
  undoing: boolean;
  onPublish: () => void;
}

/** One step back, another proposal that keeps what is locked, and announcing this one. */
export function BoardActionsBar({ programmeId, proposal, undoing, onPublish }: BoardActionsBarProps) {
  const { t } = useText();
  const { undo, redo } = useBoardActions();
  const [start, starting] = useStart(programmeId);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={18} aria-hidden="true" />}
        disabled={!proposal.canUndo}
        loading={undoing}
        onClick={undo}
      >
        {t('matching.board.undo')}
      </Button>
      {proposal.canRedo && (
        <Button variant="default" leftSection={<IconArrowForwardUp size={18} aria-hidden="true" />} onClick={redo}>
          {t('board.history.redo')}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconRefresh size={18} aria-hidden="true" />}
        loading={starting}
        onClick={() => start(proposal.id)}
      >
        {t('matching.board.again')}
      </Button>
      <Button leftSection={<IconSend size={18} aria-hidden="true" />} onClick={onPublish}>
        {t('matching.board.publish')}
      </Button>
    </>
  );
}
