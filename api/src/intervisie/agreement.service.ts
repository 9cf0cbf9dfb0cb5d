import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { MentorGroupService } from '@api/mentor-group';
import { BadInput, batched, batchedOne, Clock, Db, Refusal } from '@api/platform';
import { type AgreementOutcome as Outcome, outcomeProblem } from '@libs/domain';
import { type OutputKind, outputFor, seatOf } from '@libs/methods';
import { Agreement } from './agreement.entity.js';
import type { Agree, AnswerAgreement } from './intervisie.input.js';
import { currentPhase, type LiveSession } from './live-session.entity.js';
import { LiveSessionService } from './live-session.service.js';
import { SessionLog } from './session-log.service.js';

/** Refuses an answer without the barrier that it needs, or with one that it has no place for. */
export function mustFit(outcome: Outcome | null, barrier: string | null): void {
  const wrong = outcome ? outcomeProblem(outcome, barrier) : barrier && 'BARRIER_UNASKED';
  if (!wrong) return;
  const rule = wrong === 'BARRIER_MISSING' ? 'isNotEmpty' : 'isEmpty';
  throw new BadInput([{ path: 'input.barrier', rule, params: {} }]);
}

/** Who does what by when, and what became of it. */
@Injectable()
export class AgreementService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly log: SessionLog,
    private readonly sessions: LiveSessionService,
    private readonly groups: MentorGroupService,
  ) {}

  readonly one = batchedOne(
    (ids: string[]) => this.agreements.findBy({ id: In(ids) }),
    ({ id }) => id,
  );

  readonly madeIn = batched(
    (sessionIds: string[]) =>
      this.agreements.find({ where: { sessionId: In(sessionIds) }, order: { at: 'ASC', id: 'ASC' } }),
    ({ sessionId }) => sessionId,
  );

  /** The open agreements of groups, the first due first. */
  readonly openOf = batched(
    (groupIds: string[]) =>
      this.agreements.find({ where: { groupId: In(groupIds), outcome: IsNull() }, order: { dueOn: 'ASC', id: 'ASC' } }),
    ({ groupId }) => groupId,
  );

  /** What a session looks back on: made before it, and still open, answered in it, or by the owner since the one before. */
  readonly lookedBackOn = batched(
    (sessionIds: string[]) =>
      this.db.sql<Agreement & { at: Date; lookedBackIn: string }>(
        `SELECT a.*, a."dueOn"::text, s.id AS "lookedBackIn" FROM agreement a JOIN live_session s USING ("groupId")
         WHERE s.id = ANY($1) AND a."sessionId" <> s.id AND a.at < s."openedAt" 
         AND (a.outcome IS NULL OR a."answeredInId" = s.id
           OR a."answeredInId" IS NULL AND a."answeredAt" < coalesce(s."closedAt", 'infinity') AND NOT EXISTS (
             SELECT FROM live_session b WHERE b."groupId" = s."groupId" AND b."openedAt" < s."openedAt"
             AND b."closedAt" > a."answeredAt"))
         ORDER BY a."dueOn", a.id`,
        [sessionIds],
      ),
    ({ lookedBackIn }) => lookedBackIn,
  );

  async agree({ id, sessionId, ownerId, text, dueOn }: Agree): Promise<Agreement> {
    const known = await this.agreements.findOneBy({ id });
    if (known) return known;
    const live = await this.room(sessionId, 'AGREEMENT');
    await this.mustBeMember(live.groupId, ownerId);
    if (dueOn < this.clock.now().toISOString().slice(0, 10)) throw new Refusal('dueInPast');
    const row = { id, sessionId, groupId: live.groupId, ownerId, text, dueOn, at: this.clock.now() };
    const { raw } = await this.agreements
      .createQueryBuilder()
      .insert()
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    if (raw.length > 0) await this.log.add(sessionId, { kind: 'AGREED', agreementId: id, personId: ownerId });
    return this.db.findOr404(Agreement, { id });
  }

  /** The owner answers, or the facilitator for somebody who is not there. While the session runs an answer can change. */
  async answer({ id, sessionId, outcome, barrier = null }: AnswerAgreement): Promise<Agreement> {
    mustFit(outcome, barrier);
    const live = await this.room(sessionId, 'OUTCOME', 'AGREEMENT');
    const { ownerId } = await this.db.findOr404(Agreement, { id, groupId: live.groupId });
    if (![ownerId, live.facilitatorId].includes(this.db.me)) throw new Refusal('notYourAgreement');
    const { affected } = await this.agreements
      .createQueryBuilder()
      .update()
      .set({ outcome, barrier, answeredInId: sessionId, answeredAt: this.clock.now() })
      .where('id = :id AND "sessionId" <> :sessionId')
      // what the owner answered alone stays the owner's to change
      .andWhere('(outcome IS NULL OR "answeredInId" = :sessionId OR "answeredInId" IS NULL AND "ownerId" = :me)')
      .andWhere('(outcome, barrier) IS DISTINCT FROM (:outcome, :barrier::text)')
      .setParameters({ id, sessionId, outcome, barrier, me: this.db.me })
      .execute();
    if (affected) await this.log.add(sessionId, { kind: 'ANSWERED', agreementId: id, personId: ownerId });
    return this.db.findOr404(Agreement, { id });
  }

  /** The session, when its phase has room for one of these from the viewer's seat. */
  private async room(sessionId: string, ...kinds: OutputKind[]): Promise<LiveSession> {
    const live = await this.sessions.running(sessionId);
    const seat = seatOf(live, this.db.me);
    if (!kinds.some((kind) => outputFor(currentPhase(live), seat, kind))) throw new Refusal('notInThisPhase');
    return live;
  }

  private async mustBeMember(groupId: string, personId: string): Promise<void> {
    const members = await this.groups.membersOf(groupId);
    if (!members.some((member) => member.personId === personId)) throw new Refusal('ownerOutsideGroup');
  }

  private get agreements() {
    return this.db.repo(Agreement);
  }
}
