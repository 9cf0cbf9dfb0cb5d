import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { MemberRole, MentorGroupService } from '@api/mentor-group';
import { PlanningService, Session } from '@api/planning';
import { batchedOne, Clock, Db, NotFound, Refusal } from '@api/platform';
import { closingProblem } from '@libs/domain';
import { methodOf, methodsFor, type Phase, sessionScript } from '@libs/methods';
import { Agreement } from './agreement.entity.js';
import type { CloseSession, OpenSession } from './intervisie.input.js';
import { LiveSession } from './live-session.entity.js';
import { SessionLog } from './session-log.service.js';

/** Opens and closes sessions, and finds them. */
@Injectable()
export class LiveSessionService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly log: SessionLog,
    private readonly planning: PlanningService,
    private readonly groups: MentorGroupService,
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
    await this.mustGuide(session.groupId, 'mentorOpens');
    if (!(await this.planning.step(sessionId, 'PLANNED', 'LIVE'))) return this.running(sessionId);
    const live = await this.begin(session, methodId);
    await this.log.record(live, { kind: 'OPENED', phase: live.phase });
    return live;
  }

  /** Closing comes last: every old agreement has its answer, and there are new ones or a clear "none". */
  async close({ sessionId, noAgreements }: CloseSession): Promise<LiveSession> {
    const { facilitatorId, groupId } = await this.find(sessionId);
    // the mentor can end a session of which the facilitator has gone, so that it does not block the next one
    if (facilitatorId !== this.db.me) await this.mustGuide(groupId, 'facilitatorOnly');
    const closed = await this.log.advance(sessionId, { kind: 'CLOSED' }, { closedAt: this.clock.now(), noAgreements });
    if (!closed) return this.find(sessionId);
    await this.mustBeSettled(closed);
    await this.planning.step(sessionId, 'LIVE', 'HELD');
    return closed;
  }

  private async begin({ id, groupId, minutes, kind }: Session, asked?: string | null): Promise<LiveSession> {
    const choices = methodsFor(kind);
    const method = asked ? choices.find((one) => one.id === asked) : choices[0];
    if (!method) throw new Refusal(asked && methodOf(asked) ? 'methodNotForThis' : 'methodUnknown');
    const script: Phase[] = sessionScript(method, minutes);
    const group = await this.groups.group(groupId);
    if (!group) throw new NotFound();
    const now = this.clock.now();
    const live = this.db.repo(LiveSession).create({
      ...{
        id,
        groupId,
        organisationId: group.organisationId,
        methodId: method.id,
        methodVersion: method.version,
        script,
      },
      ...{ phase: script[0].id, phaseStartedAt: now, openedAt: now, addedMinutes: 0, lastNumber: 1 },
      ...{ facilitatorId: this.db.me, previousCaseOwnerId: await this.previousCaseOwner(groupId), noAgreements: false },
    });
    await this.db.repo(LiveSession).insert(live);
    return live;
  }

  private async previousCaseOwner(groupId: string): Promise<string | null> {
    const last = await this.db.repo(LiveSession).findOne({
      where: { groupId, caseOwnerId: Not(IsNull()) },
      order: { openedAt: 'DESC' },
    });
    return last?.caseOwnerId ?? null;
  }

  private async mustGuide(groupId: string, reason: string): Promise<void> {
    const members = await this.groups.membersOf(groupId);
    const guides = members.some(({ personId, role }) => personId === this.db.me && role === MemberRole.MENTOR);
    if (!guides) throw new Refusal(reason);
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
