import { Button, Group, Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import { useDraft } from '../app/drafts';
import { useText } from '../app/useText';
import type { Goal } from './goals';
import classes from './Goals.module.css';
import { useMove } from './useMove';

/** Asks why, in one sentence, before a goal is put aside. */
export function ParkGoal({ goal, onDone }: { goal: Goal; onDone: () => void }) {
  const { t } = useText();
  const [because, setBecause, forget] = useDraft(`park.${goal.id}`, String);
  const [move, moving] = useMove(goal);
  const park = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await move('PARKED', because))) return;
    forget();
    onDone();
  };
  return (
    <form className={classes.park} onSubmit={(event) => void park(event)}>
      <Textarea
        label={t('learningGoal.move.because')}
        description={t('learningGoal.move.becauseHint')}
        value={because}
        maxLength={500}
        minRows={2}
        data-autofocus
        autoFocus
        onChange={(event) => setBecause(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button type="submit" loading={moving}>
          {t('learningGoal.move.confirm')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('common.actions.cancel')}
        </Button>
      </Group>
    </form>
  );
}
