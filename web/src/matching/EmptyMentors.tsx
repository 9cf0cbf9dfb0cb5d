import { Collapse, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { useContext, useId } from 'react';
import { useText } from '../app/useText';
import classes from './Board.module.css';
import { DraggingContext } from './BoardContext';
import type { BoardGroup } from './proposal';
import { GroupColumn } from './GroupColumn';
import { groupMatches } from './words';

/** Mentors without anybody, folded away until somebody is needed there. */
export function EmptyMentors({ groups, search }: { groups: BoardGroup[]; search: string }) {
  const { t } = useText();
  const id = useId();
  const [open, { toggle }] = useDisclosure(false);
  const dragging = useContext(DraggingContext);
  if (!groups.length) return null;
  const shown = groups.filter((group) => groupMatches(group, search));
  return (
    <div className={classes.empty}>
      <UnstyledButton className={classes.fold} aria-expanded={open} aria-controls={id} onClick={toggle}>
        <IconChevronDown size={18} className={classes.chevron} data-open={open || undefined} aria-hidden="true" />
        {t('matching.board.empty', { count: groups.length })}
      </UnstyledButton>
      <Collapse expanded={open || dragging !== null} id={id}>
        <Text className={classes.quiet} mb="md">
          {t('matching.board.emptyText')}
        </Text>
        <div className={classes.columns}>
          {shown.map((group) => (
            <GroupColumn key={group.id} group={group} />
          ))}
        </div>
      </Collapse>
    </div>
  );
}
