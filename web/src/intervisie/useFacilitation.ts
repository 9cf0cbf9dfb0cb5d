import { useCallback } from 'react';
import { useAction } from '../app/useAction';
import { useAround } from './around';
import { AddPhaseTime, NextPhase, PreviousPhase } from './commands';

const extra = 5;

/** The steps of the facilitator. Each names what it saw, so pressing twice is pressing once. */
export function useFacilitation() {
  const { live } = useAround();
  const [goOn, going] = useAction(NextPhase);
  const [goBack, goingBack] = useAction(PreviousPhase);
  const [add, adding] = useAction(AddPhaseTime);
  const { id: sessionId, phase, addedMinutes } = live;
  const leaving = { input: { sessionId, leaving: phase } };
  const time = { input: { sessionId, phase, addedBefore: addedMinutes, minutes: extra } };
  return {
    next: useCallback(() => void goOn(leaving), [goOn, sessionId, phase]),
    previous: useCallback(() => void goBack(leaving), [goBack, sessionId, phase]),
    addTime: useCallback(() => void add(time), [add, sessionId, phase, addedMinutes]),
    busy: going || goingBack || adding,
  };
}
