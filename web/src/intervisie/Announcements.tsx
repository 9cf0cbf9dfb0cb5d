import { LiveRegion } from '@libs/ui';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../app/useText';
import { instructionOf, roleOf, useAround } from './around';
import { timeOf } from './TimerRing';

/** Says what changed to who does not see it: the phase with its instruction, seats, time. */
export function Announcements({ now }: { now: number | undefined }) {
  const { t, language } = useText();
  const around = useAround();
  const { live, phase, seat, me, nameOf } = around;
  const over = timeOf(around, now)?.remaining === 0;
  const state = {
    phase: phase.id,
    facilitator: live.facilitatorId,
    caseOwner: live.caseOwnerId,
    added: live.addedMinutes,
    asked: live.seatOffers.find(({ toId, takesOver }) => toId === me && !takesOver)?.seat,
    role: roleOf(around, me),
    over,
    paused: !!live.pausedAt,
  };
  const before = useRef(state);
  const [said, say] = useState('');

  useEffect(() => {
    const was = before.current;
    before.current = state;
    if (was.phase !== state.phase)
      say(
        t('intervisie.announce.phase', {
          phase: phase.name[language],
          instruction: instructionOf(phase, seat, language, t('seats.watch')),
        }),
      );
    else if (was.facilitator !== state.facilitator)
      say(
        state.facilitator === me
          ? t('intervisie.announce.youLead')
          : t('intervisie.announce.handedOver', { name: nameOf(state.facilitator) }),
      );
    else if (was.asked !== state.asked && state.asked)
      say(t(`seats.ask.${state.asked}`, { name: nameOf(live.facilitatorId) }));
    else if (was.caseOwner !== state.caseOwner && state.caseOwner)
      say(t('intervisie.announce.chosen', { name: nameOf(state.caseOwner) }));
    else if (was.role !== state.role) say(t('intervisie.mySeat', { seat: t(`intervisie.seats.${state.role}`) }));
    else if (was.added < state.added) say(t('intervisie.announce.timeAdded', { count: state.added - was.added }));
    else if (was.paused !== state.paused)
      say(t(state.paused ? 'intervisie.announce.paused' : 'intervisie.announce.resumed'));
    else if (!was.over && state.over) say(t('intervisie.announce.over'));
  }, [state.phase, state.facilitator, state.caseOwner, state.asked, state.role, state.added, state.over, state.paused]);

  return <LiveRegion>{said}</LiveRegion>;
}
