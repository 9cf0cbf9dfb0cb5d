import { useDroppable } from '@dnd-kit/core';
import { Text, Title } from '@mantine/core';
import { memo, useContext, useId } from 'react';
import { useText } from '../app/useText';
import classes from './Board.module.css';
import { DraggingContext, useBoardActions } from './BoardContext';
import type { Unplaced } from './proposal';
import { TRAY } from './DragBoard';
import { Liftable, MoveButton, Needs } from './MemberCard';
import { placeOf, reasonText } from './words';

/** Who has no place, why, and what would help. */
export function Tray({ unplaced }: { unplaced: Unplaced[] }) {
  const { t } = useText();
  const id = useId();
  const dragging = useContext(DraggingContext);
  const { setNodeRef, isOver } = useDroppable({ id: TRAY });
  const takes = dragging?.fromId;
  return (
    <section
      ref={setNodeRef}
      aria-labelledby={id}
      className={classes.tray}
      data-allowed={takes || undefined}
      data-over={(isOver && takes) || undefined}
    >
      <Title order={2} id={id} className={classes.trayTitle}>
        {t('matching.tray.title')} <span className={classes.count}>{unplaced.length}</span>
      </Title>
      {takes ? (
        <div className={classes.verdict}>{t('matching.tray.drop')}</div>
      ) : (
        !unplaced.length && <Text className={classes.quiet}>{t('matching.tray.none')}</Text>
      )}
      <TrayCards unplaced={unplaced} />
    </section>
  );
}

const TrayCards = memo(function TrayCards({ unplaced }: { unplaced: Unplaced[] }) {
  const { readOnly } = useBoardActions();
  if (!unplaced.length) return null;
  return (
    <ul className={classes.cards}>
      {unplaced.map((left) => (
        <li key={left.person.id}>
          <Liftable personId={left.person.id} fixed={readOnly}>
            <TrayCard left={left} />
          </Liftable>
        </li>
      ))}
    </ul>
  );
});

function TrayCard({ left: { person, needs, reason, remedy } }: { left: Unplaced }) {
  const { t } = useText();
  const { readOnly } = useBoardActions();
  return (
    <>
      <span className={classes.name}>{person.name}</span>
      <Text className={classes.quiet}>{placeOf(person)}</Text>
      <Needs needs={needs} />
      <Text className={classes.reason}>{reasonText(t, reason)}</Text>
      {remedy && (
        <Text className={classes.small}>
          <b>{t('matching.tray.helps')}</b> {reasonText(t, remedy, 'remedy')}
        </Text>
      )}
      {!readOnly && (
        <div className={classes.cardActions}>
          <MoveButton person={person} />
        </div>
      )}
    </>
  );
}
