import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { CaseKind } from '@libs/methods';
import type { MethodChoiceQuery } from '../gql/graphql';
import { MethodChoice } from './methodDocuments';

export type Choice = MethodChoiceQuery['methodChoice'];

/** What somebody told of today; what was not told is what the server takes it to be. */
export interface Told {
  people?: number;
  trust?: boolean;
  caseKind?: CaseKind | null;
}

/** The methods for a session with what speaks for each; as long as none was pressed, the first of them is chosen. */
export function useMethodChoice(sessionId: string, asks: boolean) {
  const [told, setTold] = useState<Told>({});
  const [pressed, press] = useState<string>();
  const { data, previousData, error } = useQuery(MethodChoice, { variables: { sessionId, ...told }, skip: !asks });
  if (error) throw error;
  const choice = asks ? (data ?? previousData)?.methodChoice : undefined;
  return {
    choice,
    told,
    tell: (more: Told) => setTold((before) => ({ ...before, ...more })),
    methodId: pressed ?? choice?.advice[0]?.method.id,
    press,
  };
}

export type Choosing = ReturnType<typeof useMethodChoice>;
