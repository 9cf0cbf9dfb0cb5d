import { createContext, use } from 'react';
import { useText } from '../app/useText';
import type { Problem } from './script';

export const ProblemsContext = createContext<Problem[]>([]);

/** What is wrong at a place of the method, as a field shows it. */
export function useProblemAt(): (path: string) => { error?: string } {
  const { t } = useText();
  const problems = use(ProblemsContext);
  return (path) => {
    const problem = problems.find((one) => one.path === path);
    return problem ? { error: t(`ownMethod.problem.${problem.rule}`) } : {};
  };
}
