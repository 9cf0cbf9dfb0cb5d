import { USUAL_POINTS, type Points } from '@libs/domain';
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

/** The most points of each component in this proposal. */
export const WeightsContext = createContext<Points>(USUAL_POINTS);

export const DraggingContext = createContext<Dragging | null>(null);

/** Mentors before this run, by person; empty when there is nothing to compare with. */
export const EarlierContext = createContext<ReadonlyMap<string, string | null>>(new Map());

/** How much the board shows at once. */
export interface BoardDetail {
  /** Every card shows all of somebody. Otherwise a card opens when it is asked. */
  full: boolean;
  /** On a narrow screen groups and tray are folded until somebody opens them. */
  folds: boolean;
  /** What is looked for. People whom it names stand out. */
  words: string;
  /** Few enough are found to show them open. */
  few: boolean;
}

export const DetailContext = createContext<BoardDetail>({ full: false, folds: false, words: '', few: false });

/** Cards that somebody opened, by person: they stay so while they are far from the window and not drawn. */
export const OpenedContext = createContext<Set<string>>(new Set());
