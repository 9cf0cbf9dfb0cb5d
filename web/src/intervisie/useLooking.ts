import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { useAround } from './around';

/** Looking back at an earlier phase, on the own screen alone. It is in the address, so the browser's back works too. */
export function useLooking() {
  const { live, at } = useAround();
  const [params, setParams] = useSearchParams();
  const place = live.phases.findIndex(({ id }) => id === params.get('step'));
  const back = useCallback(() => setParams({}), [setParams]);
  const look = useCallback((step: string) => setParams({ step }), [setParams]);
  return { phase: place >= 0 && place < at ? live.phases[place] : undefined, look, back };
}
