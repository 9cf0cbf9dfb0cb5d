import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { PlanningService, Session } from '@api/planning';
import { batchedOne, Clock, Db, Refusal } from '@api/platform';
import { closingProblem } from '@libs/domain';
import { Agreement } from './agreement.entity.js';
import type { CloseSession, OpenSession } from './intervisie.input.js';
import { LiveSession } from './live-session.entity.js';
import { SessionLog } from './session-log.service.js';
import { SessionStart } from './session-start.service.js';

/** Opens and closes sessions, and finds them. */
@Injectable()
export class LiveSessionService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly log: SessionLog,
    private readonly planning: PlanningService,
    private readonly start: SessionStart,
  ) {}

  /** The live side of a planned session; null as long as it was not opened. */
  readonly of = batchedOne(
    (ids: string[]) => this.db.repo(LiveSession).findBy({ id: In(ids) }),
    ({ id }) => id,
  );

  find(id: string): Promise<LiveSession> {
    return this.db.findOr404(LiveSession, { id });
  }

  /** A session that runs; refuses one that has been closed. */
  async running(id: string): Promise<LiveSession> {
    const live = await this.find(id);
    if (live.closedAt) throw new Refusal('sessionNotLive');
    return live;
  }

  /** Opening a session that is open already shows it, whoever was first. */
  async open({ sessionId, methodId }: OpenSession): Promise<LiveSession> {
    const session = await this.db.findOr404(Session, { id: sessionId });
    await this.start.mustGuide(session.groupId, 'mentorOpens');
    if (!(await this.planning.step(sessionId, 'PLANNED', 'LIVE'))) return this.running(sessionId);
    const live = await this.start.begin(session, methodId);
    await this.log.record(live, { kind: 'OPENED', phase: live.phase });
    return live;
  }

  /** Closing comes last: every old agreement has its answer, and there are new ones or a clear "none". */
  async close({ sessionId, noAgreements }: CloseSession): Promise<LiveSession> {
    const { facilitatorId, groupId } = await this.find(sessionId);
    // the mentor can end a session of which the facilitator has gone, so that it does not block the next one
    if (facilitatorId !== this.db.me) await this.start.mustGuide(groupId, 'facilitatorOnly');
    const closed = await this.log.advance(sessionId, { kind: 'CLOSED' }, { closedAt: this.clock.now(), noAgreements });
    if (!closed) return this.find(sessionId);
    await this.mustBeSettled(closed);
    await this.planning.step(sessionId, 'LIVE', 'HELD');
    return closed;
  }

  private async mustBeSettled({ id, groupId, noAgreements }: LiveSession): Promise<void> {
    const agreements = this.db.repo(Agreement);
    const unanswered = await agreements.countBy({ groupId, sessionId: Not(id), outcome: IsNull() });
    const made = await agreements.countBy({ sessionId: id });
    const problem = closingProblem({ unanswered, made, none: noAgreements });
    if (problem === 'UNANSWERED') throw new Refusal('agreementsUnanswered', { count: unanswered });
    if (problem) throw new Refusal('agreementsMissing');
  }
}
