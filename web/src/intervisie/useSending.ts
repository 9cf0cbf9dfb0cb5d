import { useApolloClient, useMutation } from '@apollo/client/react';
import { useSessionStorage } from '@mantine/hooks';
import type { ContributionKind } from '@libs/methods';
import { useCallback, useEffect, useRef } from 'react';
import { answerOf, type Answer } from '../app/answers';
import { useReconnected } from '../app/connection';
import { draftPlace } from '../app/drafts';
import { ContributeText } from './commands';
import { keep } from './useFollow';

/** A text on its way. It stays here until the server has it. */
export interface Sending {
  id: string;
  phase: string;
  kind: ContributionKind;
  text: string;
  state: 'sending' | 'waiting' | 'late' | 'refused';
}

const tryAgain = 4_000;

function stateAfter(answer: Answer): Sending['state'] {
  if (answer.kind === 'refused' && answer.reason === 'phaseOver') return 'late';
  return answer.kind === 'offline' || answer.kind === 'fault' ? 'waiting' : 'refused';
}

/** Sends texts with an id of their own, again and again while there is no connection: sent twice they are kept once. */
export function useSending(sessionId: string, me: string) {
  const client = useApolloClient();
  const [contribute] = useMutation(ContributeText);
  const key = draftPlace(`sending.${me}.${sessionId}`);
  const [all, setAll] = useSessionStorage<Sending[]>({ key, defaultValue: [], getInitialValueInEffect: false });
  const busy = useRef(new Set<string>());

  const drop = useCallback((id: string) => setAll((now) => now.filter((one) => one.id !== id)), [setAll]);

  const post = useCallback(
    async ({ id, phase, kind, text }: Sending) => {
      if (busy.current.has(id)) return;
      busy.current.add(id);
      try {
        const { data } = await contribute({ variables: { input: { id, sessionId, phase, kind, text } } });
        if (data) keep(client, sessionId, 'contributions', [data.contribute.id]);
        drop(id);
      } catch (error) {
        const state = stateAfter(answerOf(error));
        setAll((now) => now.map((one) => (one.id === id ? { ...one, state } : one)));
      } finally {
        busy.current.delete(id);
      }
    },
    [client, contribute, drop, sessionId, setAll],
  );

  const send = useCallback(
    (text: Pick<Sending, 'phase' | 'kind' | 'text'>) => {
      const sending: Sending = { ...text, id: crypto.randomUUID(), state: 'sending' };
      setAll((now) => [...now, sending]);
      void post(sending);
    },
    [post, setAll],
  );

  const retry = useRef(() => {});
  useEffect(() => {
    retry.current = () =>
      all.filter(({ state }) => state === 'waiting' || state === 'sending').forEach((one) => void post(one));
  });
  useReconnected(() => retry.current());
  useEffect(() => {
    const timer = setInterval(() => retry.current(), tryAgain);
    const now = () => retry.current();
    now(); // what a reload interrupted
    window.addEventListener('online', now);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', now);
    };
  }, []);

  return { all, send, drop };
}
