import { createContext, useContext } from 'react';
import type { Option } from './proposal';
import type { BoardActions } from './useBoard';

const Actions = createContext<BoardActions | null>(null);
export const BoardProvider = Actions.Provider;

/** What can be done with cards and columns. */
export function useBoardActions(): BoardActions {
  const actions = useContext(Actions);
  if (!actions) throw new Error('A card or a column stands outside the board.');
  return actions;
}

/** Somebody who is being dragged, with every group as a place once that is known. */
export interface Dragging {
  personId: string;
  fromId: string | null;
  options: Map<string, Option>;
}

export const DraggingContext = createContext<Dragging | null>(null);

/** Mentors before this run, by person; empty when there is nothing to compare with. */
export const EarlierContext = createContext<ReadonlyMap<string, string | null>>(new Map());
