import { useAction } from '../app/useAction';
import { StartMatchRun } from './documents';

/** Starts a run; from a proposal it keeps what is locked and disturbs the rest little. */
export function useStart(programmeId: string): [start: (keepFromId?: string) => void, starting: boolean] {
  const [run, starting] = useAction(StartMatchRun, { refetch: ['Matching'] });
  const start = (keepFromId?: string) =>
    void run({ input: { id: crypto.randomUUID(), programmeId, effort: 'NORMAL', seed: 1, keepFromId } });
  return [start, starting];
}
