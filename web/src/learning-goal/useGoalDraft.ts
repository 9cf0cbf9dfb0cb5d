import { useDraft } from '../app/drafts';
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

/** Keeps what is typed until it is saved. The id goes along: saving twice makes one goal. */
export function useGoalDraft(name: string, start: GoalDraft = empty) {
  const [{ id, draft }, setState, forget] = useDraft(`goal.${name}`, () => ({
    id: crypto.randomUUID() as string,
    draft: start,
  }));
  const change = (part: Partial<GoalDraft>) => setState((was) => ({ ...was, draft: { ...was.draft, ...part } }));
  return { id, draft, change, forget };
}
