import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { AgendaItem, AgendaKind } from '@api/planning';
import { batched, Db, Refusal } from '@api/platform';
import { outputFor, seatOf } from '@libs/methods';
import { CaseVote } from './case-vote.entity.js';
import { Contribution } from './contribution.entity.js';
import type { VoteForCase } from './intervisie.input.js';
import { currentPhase, type LiveSession } from './live-session.entity.js';
import { LiveSessionService } from './live-session.service.js';
import { ParticipantService } from './participant.service.js';
import { SessionLog } from './session-log.service.js';

/** One row for each voter: a vote that changes takes the place of the last, and two at once are one. */
const VOTE = `
  WITH voted AS (
    INSERT INTO case_vote AS had ("sessionId", "voterId", "groupId", "candidateId") VALUES ($1, $2, $3, $4)
    ON CONFLICT ("sessionId", "voterId") DO UPDATE SET "candidateId" = $4 WHERE had."candidateId" <> $4 RETURNING 1)
  SELECT FROM voted`;

/** Votes for a case, where the method has room for them. */
@Injectable()
export class CaseVoteService {
  constructor(
    private readonly db: Db,
    private readonly log: SessionLog,
    private readonly sessions: LiveSessionService,
    private readonly participants: ParticipantService,
  ) {}

  readonly of = batched(
    (sessionIds: string[]) =>
      this.db.repo(CaseVote).find({ where: { sessionId: In(sessionIds) }, order: { voterId: 'ASC' } }),
    ({ sessionId }) => sessionId,
  );

  /** Voting again for the same is voting once. */
  async vote({ sessionId, personId }: VoteForCase): Promise<LiveSession> {
    const live = await this.sessions.running(sessionId);
    const { me } = this.db;
    await this.participants.mustHaveCome(sessionId, me);
    if (!outputFor(currentPhase(live), seatOf(live, me), 'VOTE')) throw new Refusal('notInThisPhase');
    if (!(await this.hasCase(live, personId))) throw new Refusal('noCaseProposed');
    const voted = await this.db.sql(VOTE, [sessionId, me, live.groupId, personId]);
    if (!voted.length) return live;
    const open = await this.log.advance(sessionId, { kind: 'VOTED' }, {}, { phase: live.phase, caseOwnerId: IsNull() });
    if (!open) throw new Refusal('caseChosen');
    return open;
  }

  /** Written in this session, or put on the agenda before it. */
  private async hasCase({ id: sessionId, groupId }: LiveSession, authorId: string): Promise<boolean> {
    const written = { sessionId, authorId, kind: 'CASE' as const };
    const brought = { groupId, authorId, kind: AgendaKind.CASE, withdrawnAt: IsNull() };
    return (await this.db.repo(Contribution).existsBy(written)) || this.db.repo(AgendaItem).existsBy(brought);
  }
}
