import { useDraggable } from '@dnd-kit/core';
import { VisuallyHidden } from '@libs/ui';
import { Button, Text } from '@mantine/core';
import { IconArrowsMove, IconLock, IconLockOpen } from '@tabler/icons-react';
import { memo, useContext, type ReactNode } from 'react';
import { useFormat } from '../app/useFormat';
import { useText } from '../app/useText';
import classes from './Board.module.css';
import { EarlierContext, useBoardActions } from './BoardContext';
import type { BoardMember } from './proposal';
import { placeOf } from './words';

/** A card that the mouse can pick up. Its roles stay those of plain text and buttons. */
export function Liftable({ personId, fixed, children }: { personId: string; fixed: boolean; children: ReactNode }) {
  const { setNodeRef, listeners, isDragging } = useDraggable({ id: personId, disabled: fixed });
  return (
    <div
      ref={setNodeRef}
      {...listeners}
      className={classes.card}
      data-fixed={fixed || undefined}
      data-lifting={isDragging || undefined}
    >
      {children}
    </div>
  );
}

/** A mentee in a group. */
export function MemberCard({ member }: { member: BoardMember }) {
  const { readOnly } = useBoardActions();
  return (
    <Liftable personId={member.person.id} fixed={readOnly || member.locked}>
      <CardContent member={member} />
    </Liftable>
  );
}

const CardContent = memo(function CardContent({ member }: { member: BoardMember }) {
  const { t } = useText();
  const { readOnly } = useBoardActions();
  const { person, score, locked } = member;
  return (
    <>
      <div className={classes.cardHead}>
        <span className={classes.name}>{person.name}</span>
        <span className={classes.score}>
          {score}
          <VisuallyHidden>&nbsp;{t('matching.person.score', { score: '' }).trim()}</VisuallyHidden>
        </span>
      </div>
      <Text className={classes.quiet}>{placeOf(person)}</Text>
      <Needs needs={member.needs} />
      <Before personId={person.id} />
      {readOnly ? locked && <Locked /> : <CardActions member={member} />}
    </>
  );
});

/** What somebody wants to learn. */
export function Needs({ needs }: { needs: BoardMember['needs'] }) {
  const { t } = useText();
  const { list } = useFormat();
  const names = list(needs.map(({ name }) => name));
  return (
    <Text className={classes.small}>
      {needs.length ? t('matching.person.needs', { needs: names }) : t('matching.person.noNeeds')}
    </Text>
  );
}

/** With whom this person was in the proposal before. */
function Before({ personId }: { personId: string }) {
  const { t } = useText();
  const mentors = useContext(EarlierContext);
  if (!mentors.has(personId)) return null;
  const name = mentors.get(personId);
  return (
    <span className={classes.before}>
      {name ? t('matching.board.before', { name }) : t('matching.board.beforeNone')}
    </span>
  );
}

function Locked() {
  const { t } = useText();
  return (
    <span className={classes.small}>
      <IconLock size={16} aria-hidden="true" /> {t('matching.person.locked')}
    </span>
  );
}

function CardActions({ member: { person, locked } }: { member: BoardMember }) {
  const { t } = useText();
  const { lock } = useBoardActions();
  const Icon = locked ? IconLock : IconLockOpen;
  return (
    <div className={classes.cardActions}>
      <MoveButton person={person} disabled={locked} />
      <Button
        variant={locked ? 'light' : 'subtle'}
        size="compact-sm"
        aria-pressed={locked}
        leftSection={<Icon size={16} aria-hidden="true" />}
        onClick={() => lock(person.id, !locked)}
      >
        {t(locked ? 'matching.person.locked' : 'matching.person.lock')}
        <VisuallyHidden>&nbsp;{person.name}</VisuallyHidden>
      </Button>
    </div>
  );
}

/** Opens the list of places: for the keyboard, for touch, and for who wants to compare. */
export function MoveButton({ person, disabled = false }: { person: BoardMember['person']; disabled?: boolean }) {
  const { t } = useText();
  const { choose } = useBoardActions();
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      data-move={person.id}
      disabled={disabled}
      leftSection={<IconArrowsMove size={16} aria-hidden="true" />}
      onClick={() => choose(person.id)}
    >
      {t('matching.person.move')}
      <VisuallyHidden>&nbsp;{person.name}</VisuallyHidden>
    </Button>
  );
}
