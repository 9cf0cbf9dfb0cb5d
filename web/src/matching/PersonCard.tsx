import { useDraggable } from '@dnd-kit/core';
import { VisuallyHidden } from '@libs/ui';
import { ActionIcon, Text, UnstyledButton } from '@mantine/core';
import { IconArrowsMove, IconLock } from '@tabler/icons-react';
import { memo, useContext, useId, useState, type ReactNode } from 'react';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import board from './Board.module.css';
import classes from './PersonCard.module.css';
import { DetailContext, OpenedContext, useBoardActions } from './BoardContext';
import type { BoardMember, Person } from './proposal';
import { personMatches, placeOf } from './words';

interface PersonCardProps {
  person: Person;
  /** Stands beside the name. */
  aside?: ReactNode;
  /** Always shown, below the name. */
  notes?: ReactNode;
  /** Shown when the card is open. */
  children: ReactNode;
  locked?: boolean;
}

/** Somebody on the board: a line that opens into a card, and that the mouse can pick up. */
export function PersonCard(props: PersonCardProps) {
  const { person, locked = false } = props;
  const { readOnly } = useBoardActions();
  const { words } = useContext(DetailContext);
  const fixed = readOnly || locked;
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: person.id, disabled: fixed });
  return (
    <div
      ref={setNodeRef}
      {...listeners}
      className={classes.card}
      data-fixed={fixed || undefined}
      data-found={(words && personMatches(person, words)) || undefined}
      data-lifting={isDragging || undefined}
    >
      <Inside {...props} fixed={fixed} />
    </div>
  );
}

/** While somebody is dragged every card hears of it, and hundreds of them must not be drawn again for that. */
const Inside = memo(function Inside(props: PersonCardProps & { fixed: boolean }) {
  const { person, aside, notes, children, locked = false, fixed } = props;
  const id = useId();
  const { full } = useContext(DetailContext);
  const opened = useContext(OpenedContext);
  const [chosen, setOpen] = useState(opened.has(person.id));
  const open = full || chosen;
  const toggle = () => {
    opened[chosen ? 'delete' : 'add'](person.id);
    setOpen(!chosen);
  };
  return (
    <>
      <div className={classes.head}>
        {full ? (
          <span className={classes.name}>{person.name}</span>
        ) : (
          <UnstyledButton className={classes.name} aria-expanded={open} aria-controls={id} onClick={toggle}>
            {person.name}
          </UnstyledButton>
        )}
        <span className={classes.aside}>
          {aside}
          {locked && <Locked />}
          {!fixed && <MoveButton person={person} />}
        </span>
      </div>
      {notes}
      <div id={id} className={classes.more} hidden={!open}>
        {open && children}
      </div>
    </>
  );
});

/** The card of somebody as the mouse carries it. */
export const LiftedCard = ({ person, children }: { person: Person; children: ReactNode }) => (
  <div className={classes.card} data-lifted>
    <span className={classes.name}>{person.name}</span>
    <span className={board.quiet}>{placeOf(person)}</span>
    {children}
  </div>
);

/** What somebody wants to learn. */
export function Needs({ needs }: { needs: BoardMember['needs'] }) {
  const { t } = useText();
  const { list } = useFormat();
  const names = list(needs.map(({ name }) => name));
  return (
    <Text className={board.small}>
      {needs.length ? t('matching.person.needs', { needs: names }) : t('matching.person.noNeeds')}
    </Text>
  );
}

function Locked() {
  const { t } = useText();
  return (
    <span className={classes.locked}>
      <IconLock size={18} aria-hidden="true" />
      <VisuallyHidden>{t('matching.person.locked')}</VisuallyHidden>
    </span>
  );
}

/** Opens the list of places: for the keyboard, for touch, and for who wants to compare. */
export function MoveButton({ person }: { person: Person }) {
  const { t } = useText();
  const { choose } = useBoardActions();
  return (
    <ActionIcon
      size="md"
      className={board.action}
      data-move={person.id}
      title={t('matching.person.move')}
      onClick={() => choose(person.id)}
    >
      <IconArrowsMove size={18} aria-hidden="true" />
      <VisuallyHidden>
        {t('matching.person.move')} {person.name}
      </VisuallyHidden>
    </ActionIcon>
  );
}
