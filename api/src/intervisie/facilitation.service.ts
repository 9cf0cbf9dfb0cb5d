import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Clock, Db, Refusal } from '@api/platform';
import { phaseBeside } from '@libs/domain';
import { outputFor } from '@libs/methods';
import type { AddTime, GiveSeat, MovePhase, PausePhase } from './intervisie.input.js';
import { currentPhase, type LiveSession } from './live-session.entity.js';
import { LiveSessionService } from './live-session.service.js';
import { ParticipantService } from './participant.service.js';
import { leaving } from './seat-offer.service.js';
import { SessionLog } from './session-log.service.js';

/** What only the facilitator does: the steps of the method, its time, and whose case it is. */
@Injectable()
export class FacilitationService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly log: SessionLog,
    private readonly sessions: LiveSessionService,
    private readonly participants: ParticipantService,
  ) {}

  /** One phase on or back. Somebody who pressed a moment later sees the same phase, without a complaint. */
  async move({ sessionId, leaving }: MovePhase, step: 1 | -1): Promise<LiveSession> {
    const live = await this.led(sessionId);
    const to = phaseBeside(
      live.script.map(({ id }) => id),
      leaving,
      step,
    );
    if (!to) throw new Refusal('noPhaseThere');
    const clock = { phaseStartedAt: this.clock.now(), addedMinutes: 0, pausedAt: null, pausedMs: 0, revealed: false };
    const change = { phase: to, leftPhase: leaving, ...clock, phaseNumber: () => '"lastNumber" + 1' };
    return this.step(live, { kind: 'PHASE_CHANGED', phase: to }, change, { phase: leaving });
  }

  async addTime({ sessionId, phase, addedBefore, minutes }: AddTime): Promise<LiveSession> {
    const live = await this.led(sessionId);
    const change = { addedMinutes: addedBefore + minutes };
    return this.step(live, { kind: 'TIME_ADDED', minutes }, change, { phase, addedMinutes: addedBefore });
  }

  /** The clock stands still until it is let go, or until the next phase. */
  async pause({ sessionId, phase }: PausePhase): Promise<LiveSession> {
    const live = await this.led(sessionId);
    return this.step(live, { kind: 'PAUSED' }, { pausedAt: this.clock.now() }, { phase, pausedAt: IsNull() });
  }

  async resume({ sessionId, phase }: PausePhase): Promise<LiveSession> {
    const live = await this.led(sessionId);
    const { pausedAt, pausedMs } = live;
    if (!pausedAt) return live;
    const stood = Math.max(0, this.clock.now().getTime() - pausedAt.getTime());
    return this.step(live, { kind: 'RESUMED' }, { pausedAt: null, pausedMs: pausedMs + stood }, { phase, pausedAt });
  }

  /** Names the case owner, in the phase in which the group chooses, or as long as nobody was named. */
  async chooseCaseOwner({ sessionId, personId }: GiveSeat): Promise<LiveSession> {
    const live = await this.led(sessionId);
    if (live.caseOwnerId === personId) return live;
    const choosing = outputFor(currentPhase(live), 'FACILITATOR', 'CHOICE');
    if (!choosing && live.caseOwnerId) throw new Refusal('notInThisPhase');
    if (personId === live.facilitatorId) throw new Refusal('facilitatorBringsNoCase');
    await this.participants.mustHaveCome(sessionId, personId);
    const change = { ...leaving(live, personId), caseOwnerId: personId };
    // the next step may begin meanwhile: the choice counts all the same when nobody was named before
    const expected = live.caseOwnerId ? { phase: live.phase } : { caseOwnerId: IsNull() };
    return this.step(live, { kind: 'CASE_CHOSEN', personId }, change, expected);
  }

  private async led(sessionId: string): Promise<LiveSession> {
    const live = await this.sessions.running(sessionId);
    this.mustLead(live);
    return live;
  }

  private mustLead(live: LiveSession): void {
    if (live.facilitatorId !== this.db.me) throw new Refusal('facilitatorOnly');
  }

  /** A step from the state that the facilitator saw; when the session has moved on, it is shown as it is now. */
  private async step(live: LiveSession, ...[happening, change, expected]: Step): Promise<LiveSession> {
    const mine = { facilitatorId: this.db.me, ...expected };
    return (await this.log.advance(live.id, happening, change, mine)) ?? this.sessions.find(live.id);
  }
}

type Advance = Parameters<SessionLog['advance']>;
type Step = [happening: Advance[1], change: Advance[2], expected?: Advance[3]];
