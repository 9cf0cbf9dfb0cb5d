import { toast, type FormProblem } from '@libs/ui';
import { useState } from 'react';
import { useAction } from '../app/useAction';
import { useText } from '../app/useText';
import { graphql } from '../gql';
import type { EnrolPageQuery } from '../gql/graphql';
import { type EnrolDraft, inputOf } from './enrolDraft';

const Enrol = graphql(`
  mutation Enrol($input: Enrol!) {
    enrol(input: $input) {
      id
    }
  }
`);

const Withdraw = graphql(`
  mutation Withdraw($programmeId: ID!) {
    withdraw(programmeId: $programmeId) {
      id
    }
  }
`);

export interface Enrolling {
  send: () => Promise<void>;
  sending: boolean;
  problem: FormProblem | undefined;
  withdraw: () => Promise<void>;
  withdrawing: boolean;
}

const refetch = ['EnrolPage', 'MyProgrammes'];

/** Sends the draft, or takes it all back; both can be undone by the other. */
export function useEnrol(programme: EnrolPageQuery['programme'], draft: EnrolDraft, forget: () => void): Enrolling {
  const { t } = useText();
  const { id: programmeId, mine } = programme;
  const [newId] = useState(() => crypto.randomUUID());
  const [enrol, sending, problem] = useAction(Enrol, { problems: 'form', refetch });
  const [take, withdrawing] = useAction(Withdraw, { refetch });
  const send = async () => {
    const input = inputOf(mine?.enrolment.id ?? newId, programmeId, draft);
    if (!(await enrol({ input }))) return;
    forget();
    toast.done(t(mine?.enrolment.confirmedAt ? 'enrolment.page.saved' : 'enrolment.page.sent'));
  };
  const again = async (input: ReturnType<typeof inputOf>) => {
    if (await enrol({ input })) toast.done(t('enrolment.page.back'));
  };
  const withdraw = async () => {
    const input = inputOf(crypto.randomUUID(), programmeId, draft);
    if (!(await take({ programmeId }))) return;
    forget();
    toast.undo(t('enrolment.page.withdrawn'), t('common.actions.undo'), () => void again(input));
  };
  return { send, sending, problem, withdraw, withdrawing };
}
