import { Button } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
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

/** One step back or forth (also by keyboard, as in any editor), another proposal that keeps what is locked, and announcing this one. */
export function BoardActionsBar({ programmeId, proposal, undoing, onPublish }: BoardActionsBarProps) {
  const { t } = useText();
  const { undo, redo } = useBoardActions();
  const [start, starting] = useStart(programmeId);
  const unlessAsked = (step: () => void) => () => document.querySelector('[role="dialog"]') || step();
  const back = proposal.canUndo && !undoing ? undo : () => undefined;
  const forth = proposal.canRedo ? redo : () => undefined;
  useHotkeys([
    ['mod+Z', unlessAsked(back)],
    ['mod+shift+Z', unlessAsked(forth)],
    ['mod+Y', unlessAsked(forth)],
  ]);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={18} aria-hidden="true" />}
        aria-keyshortcuts="Control+Z Meta+Z"
        title={t('board.history.undoKeys')}
        disabled={!proposal.canUndo}
        loading={undoing}
        onClick={undo}
      >
        {t('matching.board.undo')}
      </Button>
      {proposal.canRedo && (
        <Button
          variant="default"
          leftSection={<IconArrowForwardUp size={18} aria-hidden="true" />}
          aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z Control+Y"
          title={t('board.history.redoKeys')}
          onClick={redo}
        >
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
