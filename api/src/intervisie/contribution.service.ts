import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { batched, batchedOne, Clock, Db, Refusal } from '@api/platform';
import { audienceOf, type Phase, seatOf } from '@libs/methods';
import { Contribution } from './contribution.entity.js';
import type { Contribute } from './intervisie.input.js';
import type { LiveSession } from './live-session.entity.js';
import { LiveSessionService } from './live-session.service.js';
import { ParticipantService } from './participant.service.js';
import { SessionLog } from './session-log.service.js';

/** What is on its way while the phase changes still counts, also over a short loss of connection. */
const lateMs = 60_000;

/** What people write down in a session. */
@Injectable()
export class ContributionService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly log: SessionLog,
    private readonly sessions: LiveSessionService,
    private readonly participants: ParticipantService,
  ) {}

  readonly one = batchedOne(
    (ids: string[]) => this.texts.findBy({ id: In(ids) }),
    ({ id }) => id,
  );

  readonly of = batched(
    (sessionIds: string[]) =>
      this.texts.find({ where: { sessionId: In(sessionIds) }, order: { at: 'ASC', id: 'ASC' } }),
    ({ sessionId }) => sessionId,
  );

  /** Writes something down, where the method gives this seat the room for it. What only the author reads is no event. */
  async contribute(input: Contribute): Promise<Contribution> {
    const { id, sessionId } = input;
    const known = await this.texts.findOneBy({ id, authorId: this.db.me });
    if (known) return known;
    const row = await this.allowed(input);
    if ((await this.isNew(row)) && row.audience !== 'AUTHOR')
      await this.log.add(sessionId, { kind: 'CONTRIBUTED', contributionId: id, phase: row.phase });
    return this.db.findOr404(Contribution, { id, authorId: this.db.me });
  }

  private async allowed({ id, sessionId, phase, kind, text }: Contribute): Promise<Contribution> {
    const live = await this.sessions.running(sessionId);
    await this.participants.mustHaveCome(sessionId, this.db.me);
    const open = this.open(live, phase);
    const audience = audienceOf(open, seatOf(live, this.db.me), kind);
    const hidden = open.silent && phase === live.phase;
    if (!audience) throw new Refusal('notInThisPhase');
    return {
      id,
      sessionId,
      phase,
      kind,
      text,
      audience,
      hiddenIn: hidden ? live.phaseNumber : null,
      rating: null,
      groupId: live.groupId,
      authorId: this.db.me,
      at: this.clock.now(),
    };
  }

  private async isNew(row: Partial<Contribution>): Promise<boolean> {
    const { raw } = await this.texts.createQueryBuilder().insert().values(row).orIgnore().returning('id').execute();
    return raw.length > 0;
  }

  private open({ script, phase, leftPhase, phaseStartedAt }: LiveSession, asked: string): Phase {
    const justLeft = asked === leftPhase && this.clock.now().getTime() - phaseStartedAt.getTime() < lateMs;
    const found = asked === phase || justLeft ? script.find(({ id }) => id === asked) : undefined;
    if (!found) throw new Refusal('phaseOver');
    return found;
  }

  private get texts() {
    return this.db.repo(Contribution);
  }
}
