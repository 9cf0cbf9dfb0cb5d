import {
  DndContext,
  DragOverlay,
  MouseSensor,
  pointerWithin,
  useDndContext,
  useSensor,
  useSensors,
  type DragEndEvent,
  type DragStartEvent,
} from '@dnd-kit/core';
import { toast } from '@libs/ui';
import { useRef, useState, type ReactNode } from 'react';
import { useText } from '../app/useText';
import board from './Board.module.css';
import { DraggingContext, useBoardActions, type Dragging } from './BoardContext';
import { LiftedCard } from './PersonCard';
import type { Board, BoardMember } from './proposal';
import { guidesOf, reasonTexts } from './words';

/** The tray as a place to drop. */
export const TRAY = 'tray';

/** Screen readers and the keyboard move with the button of each card; dragging is for the mouse alone. */
const silent = { onDragStart: () => '', onDragOver: () => '', onDragEnd: () => '', onDragCancel: () => '' };
const accessibility = { announcements: silent, screenReaderInstructions: { draggable: '' } };

const personIn = ({ groups, unplaced }: Board, personId: string) =>
  [...groups.flatMap(({ members }) => members), ...unplaced].find(({ person }) => person.id === personId)?.person;

const groupOf = ({ groups }: Board, personId: string) =>
  groups.find(({ members }) => members.some(({ person }) => person.id === personId))?.id ?? null;

/** Who is being dragged. Meanwhile every column learns whether it is a place for this person. */
function useDragging(proposal: Board) {
  const { options } = useBoardActions();
  const [dragging, setDragging] = useState<Dragging | null>(null);
  const current = useRef<string>(undefined);
  const start = ({ active }: DragStartEvent) => {
    const personId = String(active.id);
    current.current = personId;
    setDragging({ personId, fromId: groupOf(proposal, personId), options: new Map() });
    void options(personId).then((found) => {
      if (current.current !== personId) return;
      setDragging((now) => now && { ...now, options: new Map(found.map((option) => [option.groupId, option])) });
    });
  };
  const stop = () => {
    current.current = undefined;
    setDragging(null);
  };
  return { dragging, start, stop };
}

/** Under the card itself: the rule that forbids the column below the mouse. */
function WhyNotHere({ dragging }: { dragging: Dragging }) {
  const { t } = useText();
  const { over } = useDndContext();
  const option = over ? dragging.options.get(String(over.id)) : undefined;
  if (!option || option.allowed || over?.id === dragging.fromId) return null;
  return <span className={board.reason}>{reasonTexts(t, option.reasons)}</span>;
}

/** Makes cards movable with the mouse. A place that a rule forbids says so and takes nobody. */
export function DragBoard({ proposal, children }: { proposal: Board; children: ReactNode }) {
  const { t } = useText();
  const { move } = useBoardActions();
  const sensors = useSensors(useSensor(MouseSensor, { activationConstraint: { distance: 6 } }));
  const { dragging, start, stop } = useDragging(proposal);
  const [pending, setPending] = useState<BoardMember['person']>();
  const person = dragging ? personIn(proposal, dragging.personId) : pending;

  const drop = ({ over }: DragEndEvent) => {
    stop();
    if (!over || !dragging || !person) return;
    const groupId = over.id === TRAY ? null : String(over.id);
    if (groupId === dragging.fromId) return;
    const option = groupId ? dragging.options.get(groupId) : undefined;
    if (option && !option.allowed) {
      toast.problem(t('matching.move.refused', { reason: reasonTexts(t, option.reasons) }));
      return;
    }
    const to = proposal.groups.find(({ id }) => id === groupId);
    const mentor = to && guidesOf(to);
    setPending(person);
    void move(person, { groupId, fromId: dragging.fromId, mentor, byMouse: true }).finally(() => setPending(undefined));
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      accessibility={accessibility}
      onDragStart={start}
      onDragEnd={drop}
      onDragCancel={stop}
    >
      <DraggingContext value={dragging}>{children}</DraggingContext>
      <DragOverlay dropAnimation={null}>
        {dragging && person && (
          <LiftedCard person={person}>
            <WhyNotHere dragging={dragging} />
          </LiftedCard>
        )}
      </DragOverlay>
    </DndContext>
  );
}
