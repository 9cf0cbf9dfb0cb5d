import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { toast, type FormProblem } from '@libs/ui';
import { useCallback, useState } from 'react';
import { answerOf, problemOf } from './answers';
import { useText } from './useText';

interface ActionOptions {
  /** `form`: the caller shows the problem itself, with its fields. Otherwise it becomes a toast. */
  problems?: 'toast' | 'form';
  /** Queries to ask again afterwards, by operation name. */
  refetch?: string[];
}

type Run<Data, Variables> = (variables: Variables) => Promise<Data | undefined>;

/**
 * Runs a mutation: `const [save, saving, problem] = useAction(SaveGoal)`. Resolves with the data, or with undefined
 * when it was refused, was not valid, failed or could not be sent: the reader has then been told in plain words, and
 * nothing that was typed is touched.
 */
export function useAction<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  { problems = 'toast', refetch }: ActionOptions = {},
): [run: Run<Data, Variables>, running: boolean, problem: FormProblem | undefined] {
  const { t } = useText();
  const [mutate, { loading }] = useMutation<Data, OperationVariables>(document, { refetchQueries: refetch });
  const [problem, setProblem] = useState<FormProblem>();

  const run = useCallback<Run<Data, Variables>>(
    async (variables) => {
      setProblem(undefined);
      try {
        const { data } = await mutate({ variables });
        return (data ?? undefined) as Data | undefined;
      } catch (error) {
        const answer = answerOf(error);
        const told = problemOf(t, answer);
        if (problems === 'form' && answer.kind !== 'fault') setProblem(told);
        else toast.problem(told.text ?? '');
        return undefined;
      }
    },
    [mutate, problems, t],
  );

  return [run, loading, problem];
}
