import { useApolloClient } from '@apollo/client/react';
import { toast } from '@libs/ui';
import { useCallback, useMemo, useState } from 'react';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { LockPerson, LockProposedGroup, RedoProposalChange, UndoProposalChange } from './documents';
import { MovePerson } from './moveDocuments';
import { PlaceOptions } from './placeDocuments';
import type { Board, Option, Person } from './proposal';

export interface Target {
  groupId: string | null;
  /** Where this person comes from; none: from the tray. */
  fromId: string | null | undefined;
  mentor?: string;
  /** Whoever looks on with the mouse keeps the page where it is. */
  byMouse?: boolean;
  /** Why a mentor of another discipline is good all the same. */
  reason?: string;
}

export interface BoardActions {
  proposalId: string;
  readOnly: boolean;
  move: (person: Person, to: Target) => Promise<boolean>;
  lock: (personId: string, locked: boolean) => void;
  lockGroup: (groupId: string, locked: boolean) => void;
  undo: () => void;
  redo: () => void;
  options: (personId: string) => Promise<Option[]>;
  /** Opens the list of places for somebody. */
  choose: (personId: string) => void;
}

/** How many frames the card may take to be in its new column. */
const patience = 60;

/** The card of somebody is in another column soon: the focus goes along, to the group where that is folded. */
const focusCard = (personId: string, groupId: string | null, frames = patience) =>
  requestAnimationFrame(() => {
    const column = `[data-column="${groupId ?? 'tray'}"]`;
    const find = (selector: string) => document.querySelector<HTMLElement>(selector);
    const card = find(`${column} [data-move="${personId}"]`);
    if (!card && frames > 0) {
      find(column)?.scrollIntoView({ block: 'nearest' }); // what is far from the window is not drawn
      return void focusCard(personId, groupId, frames - 1);
    }
    (card ?? find(`[data-move="${personId}"]`) ?? find(`[data-group="${groupId}"]`))?.focus();
  });

/** Every group as a place for somebody. Without an answer the server still decides, so errors stay silent. */
function useOptions(proposalId: string) {
  const client = useApolloClient();
  return useCallback(
    async (personId: string): Promise<Option[]> => {
      const variables = { proposalId, personId };
      try {
        const { data } = await client.query({ query: PlaceOptions, variables, fetchPolicy: 'network-only' });
        return data?.placeOptions ?? [];
      } catch {
        return [];
      }
    },
    [client, proposalId],
  );
}

function useUndo(proposalId: string, tell: (news: string) => void) {
  const { t } = useText();
  const [run, undoing] = useAction(UndoProposalChange);
  const undo = useCallback(() => {
    void run({ proposalId }).then((done) => done && tell(t('matching.board.undone')));
  }, [run, proposalId, tell, t]);
  return { undo, undoing };
}

function useRedo(proposalId: string, tell: (news: string) => void) {
  const { t } = useText();
  const [run] = useAction(RedoProposalChange);
  return useCallback(() => {
    void run({ proposalId }).then((done) => done && tell(t('board.history.redone')));
  }, [run, proposalId, tell, t]);
}

function useMove(proposalId: string, tell: (news: string) => void, undo: () => void) {
  const { t } = useText();
  const [run] = useAction(MovePerson);
  return useCallback(
    async ({ id: personId, name }: Person, { groupId, fromId, mentor = '', byMouse, reason }: Target) => {
      const groupIds = [groupId, fromId].flatMap((id) => id ?? []);
      const done = await run({ input: { proposalId, personId, groupId, reason }, groupIds });
      if (!done) return false;
      const count = done.movePerson.groups.find(({ id }) => id === groupId)?.members.length ?? 0;
      const said = t(groupId ? 'matching.move.done' : 'matching.move.doneTray', { name, mentor });
      tell(groupId ? t('matching.move.spoken', { name, mentor, count }) : said);
      toast.undo(said, t('common.actions.undo'), undo);
      if (!byMouse) focusCard(personId, groupId);
      return true;
    },
    [run, proposalId, tell, undo, t],
  );
}

/** Everything that HR can do on the board, with what was done in words. */
export function useBoard({ id: proposalId }: Pick<Board, 'id'>, readOnly: boolean) {
  const [news, setNews] = useState('');
  const [chosenId, choose] = useState<string>();
  const { undo, undoing } = useUndo(proposalId, setNews);
  const move = useMove(proposalId, setNews, undo);
  const redo = useRedo(proposalId, setNews);
  const options = useOptions(proposalId);
  const [runLock] = useAction(LockPerson);
  const [runLockGroup] = useAction(LockProposedGroup);
  const actions = useMemo<BoardActions>(
    () => ({
      ...{ proposalId, readOnly, move, undo, redo, options, choose },
      lock: (personId, locked) => void runLock({ input: { proposalId, personId, locked } }),
      lockGroup: (groupId, locked) => void runLockGroup({ input: { groupId, locked } }),
    }),
    [readOnly, move, undo, redo, options, runLock, runLockGroup, proposalId],
  );
  return { actions, news, undoing, chosenId, closeChoice: () => choose(undefined) };
}
