import { useDroppable } from '@dnd-kit/core';
import { Text, Title } from '@mantine/core';
import { memo, useContext, useId } from 'react';
import { useText, type Say } from '../app/useText';
import board from './Board.module.css';
import classes from './Tray.module.css';
import { DraggingContext } from './BoardContext';
import { TRAY } from './DragBoard';
import { FoldButton } from './FoldButton';
import { NearMentors } from './NearMentors';
import { Needs, PersonCard } from './PersonCard';
import type { Unplaced } from './proposal';
import { Remedy } from './Remedy';
import { useFolding } from './useFolding';
import { placeOf, reasonText } from './words';

interface TrayProps {
  unplaced: Unplaced[];
  /** How many there are with those who are not shown. */
  of: number;
  /** Of the proposal. */
  version: number;
}

/** Who has no place, why, and what would help. */
export function Tray({ unplaced, of, version }: TrayProps) {
  const { t } = useText();
  const [headingId, listId] = [useId(), useId()];
  const dragging = useContext(DraggingContext);
  const { setNodeRef, isOver } = useDroppable({ id: TRAY });
  const { folds, open, toggle } = useFolding(unplaced.length > 0);
  const takes = dragging?.fromId;
  const title = (
    <>
      <span>{t('matching.tray.title')}</span>
      <span className={board.count}>
        {unplaced.length === of ? of : t('matching.tray.some', { count: unplaced.length, of })}
      </span>
    </>
  );
  return (
    <section
      ref={setNodeRef}
      aria-labelledby={headingId}
      data-column="tray"
      className={classes.tray}
      data-allowed={takes || undefined}
      data-over={(isOver && takes) || undefined}
    >
      <Title order={2} id={headingId} className={classes.title}>
        {folds && of > 0 ? (
          <FoldButton open={open} controls={listId} onClick={toggle}>
            {title}
          </FoldButton>
        ) : (
          title
        )}
      </Title>
      {takes ? (
        <div className={board.verdict}>{t('matching.tray.drop')}</div>
      ) : (
        !of && <Text className={board.quiet}>{t('matching.tray.none')}</Text>
      )}
      <div id={listId} className={classes.reasons} hidden={!open}>
        {open && <Reasons unplaced={unplaced} version={version} />}
      </div>
    </section>
  );
}

/** People under the reason that they share, the most common first. */
function byReason(t: Say, unplaced: Unplaced[]): [string, Unplaced[]][] {
  const reasons = Map.groupBy(unplaced, ({ reason }) => reasonText(t, reason));
  return [...reasons].sort(([, one], [, other]) => other.length - one.length);
}

const Reasons = memo(function Reasons({ unplaced, version }: Omit<TrayProps, 'of'>) {
  const { t } = useText();
  return byReason(t, unplaced).map(([reason, people]) => (
    <div key={reason}>
      <Title order={3} className={board.reason}>
        {reason} <span className={board.count}>{people.length}</span>
      </Title>
      <ul className={board.cards}>
        {people.map((left) => (
          <li key={left.person.id}>
            <TrayCard left={left} version={version} />
          </li>
        ))}
      </ul>
    </div>
  ));
});

function TrayCard({ left, version }: { left: Unplaced; version: number }) {
  const { person, needs } = left;
  const notes = <Text className={board.quiet}>{placeOf(person)}</Text>;
  return (
    <PersonCard person={person} notes={notes}>
      <Needs needs={needs} />
      <Remedy left={left} />
      <NearMentors person={person} version={version} />
    </PersonCard>
  );
}
