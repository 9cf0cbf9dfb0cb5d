import { useCallback } from 'react';
import { useAction } from '../app/useAction';
import { useAround } from './around';
import { AddPhaseTime, NextPhase, PausePhase, PreviousPhase, ResumePhase } from './commands';

const extra = 5;

/** The steps of the facilitator. Each names what it saw, so pressing twice is pressing once. */
export function useFacilitation() {
  const { live } = useAround();
  const [goOn, going] = useAction(NextPhase);
  const [goBack, goingBack] = useAction(PreviousPhase);
  const [add, adding] = useAction(AddPhaseTime);
  const [pause, pausing] = useAction(PausePhase);
  const [resume, resuming] = useAction(ResumePhase);
  const { id: sessionId, phase, addedMinutes } = live;
  const paused = !!live.pausedAt;
  const leaving = { input: { sessionId, leaving: phase } };
  const time = { input: { sessionId, phase, addedBefore: addedMinutes, minutes: extra } };
  return {
    next: useCallback(() => void goOn(leaving), [goOn, sessionId, phase]),
    previous: useCallback(() => void goBack(leaving), [goBack, sessionId, phase]),
    addTime: useCallback(() => void add(time), [add, sessionId, phase, addedMinutes]),
    pause: useCallback(
      () => void (paused ? resume : pause)({ input: { sessionId, phase } }),
      [pause, resume, paused, sessionId, phase],
    ),
    paused,
    busy: pausing || resuming || going || goingBack || adding,
  };
}
