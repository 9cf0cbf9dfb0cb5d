import { useCallback, useState } from 'react';
import type { Goal } from './goals';

/** The words of a goal as they are typed. */
export type GoalDraft = Record<
  'wish' | 'why' | 'firstStep' | 'firstStepOn' | 'muchLess' | 'less' | 'hoped' | 'more' | 'muchMore',
  string
> & { shared: boolean };

const empty: GoalDraft = {
  ...{ wish: '', why: '', firstStep: '', firstStepOn: '', shared: false },
  ...{ muchLess: '', less: '', hoped: '', more: '', muchMore: '' },
};

/** A goal as it can be typed over. */
export const draftOf = (goal: Goal): GoalDraft => ({
  wish: goal.wish,
  why: goal.why ?? '',
  firstStep: goal.firstStep ?? '',
  firstStepOn: goal.firstStepOn ?? '',
  muchLess: goal.muchLess ?? '',
  less: goal.less ?? '',
  hoped: goal.hoped ?? '',
  more: goal.more ?? '',
  muchMore: goal.muchMore ?? '',
  shared: goal.shared,
});

function kept(place: string): { id: string; draft: GoalDraft } | undefined {
  const found = sessionStorage.getItem(place);
  return found ? (JSON.parse(found) as { id: string; draft: GoalDraft }) : undefined;
}

/** Keeps what is typed in this tab, also over a reload, until it is saved. The id goes along: saving twice makes one goal. */
export function useGoalDraft(name: string, start: GoalDraft = empty) {
  const place = `crossmentor.goal.${name}`;
  const [state, setState] = useState(() => kept(place) ?? { id: crypto.randomUUID() as string, draft: start });
  const change = useCallback(
    (part: Partial<GoalDraft>) =>
      setState(({ id, draft }) => {
        const next = { id, draft: { ...draft, ...part } };
        sessionStorage.setItem(place, JSON.stringify(next));
        return next;
      }),
    [place],
  );
  const forget = useCallback(() => sessionStorage.removeItem(place), [place]);
  return { ...state, change, forget };
}
