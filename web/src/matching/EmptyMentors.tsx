import { Collapse, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useContext, useId } from 'react';
import { useText } from '../app/useText';
import board from './Board.module.css';
import classes from './EmptyMentors.module.css';
import { DraggingContext } from './BoardContext';
import { FoldButton } from './FoldButton';
import type { BoardGroup } from './proposal';
import { GroupColumn } from './GroupColumn';

/** Mentors without anybody, folded away until somebody is needed there. */
export function EmptyMentors({ groups }: { groups: BoardGroup[] }) {
  const { t } = useText();
  const id = useId();
  const [open, { toggle }] = useDisclosure(false);
  const dragging = useContext(DraggingContext);
  if (!groups.length) return null;
  return (
    <div className={classes.empty}>
      <FoldButton open={open} controls={id} onClick={toggle}>
        {t('matching.board.empty', { count: groups.length })}
      </FoldButton>
      <Collapse expanded={open || dragging !== null} id={id}>
        <Text className={board.quiet} mb="md">
          {t('matching.board.emptyText')}
        </Text>
        <div className={board.columns}>
          {groups.map((group) => (
            <GroupColumn key={group.id} group={group} />
          ))}
        </div>
      </Collapse>
    </div>
  );
}
