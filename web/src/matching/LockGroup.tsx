import { VisuallyHidden } from '@libs/ui';
import { ActionIcon, Button } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useContext } from 'react';
import { useText } from '../app/useText';
import board from './Board.module.css';
import classes from './LockGroup.module.css';
import { DetailContext, useBoardActions } from './BoardContext';
import type { BoardGroup } from './proposal';
import { guidesOf } from './words';

/** Keeps a group as it is when groups are proposed again. Beside the name a picture is enough. */
export function LockGroup({ group }: { group: BoardGroup }) {
  const { id, locked } = group;
  const { t } = useText();
  const { folds } = useContext(DetailContext);
  const { readOnly, lockGroup } = useBoardActions();
  if (readOnly) return null;
  const Icon = locked ? IconLock : IconLockOpen;
  const what = t(locked ? 'matching.group.unlock' : 'matching.group.lock');
  const change = () => lockGroup(id, !locked);
  const whose = <VisuallyHidden>&nbsp;{t('matching.group.forGroup', { name: guidesOf(group) })}</VisuallyHidden>;
  if (folds)
    return (
      <Button
        variant="subtle"
        className={classes.lock}
        leftSection={<Icon size={18} aria-hidden="true" />}
        onClick={change}
      >
        {what}
        {whose}
      </Button>
    );
  return (
    <ActionIcon size="md" variant={locked ? 'light' : 'subtle'} className={board.action} title={what} onClick={change}>
      <Icon size={18} aria-hidden="true" />
      <VisuallyHidden>{what}</VisuallyHidden>
      {whose}
    </ActionIcon>
  );
}
