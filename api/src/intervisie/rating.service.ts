import { Injectable } from '@nestjs/common';
import { Db, Refusal } from '@api/platform';
import { outputFor, ratedBefore, seatOf } from '@libs/methods';
import { Contribution } from './contribution.entity.js';
import type { RateContribution } from './intervisie.input.js';
import { currentPhase } from './live-session.entity.js';
import { LiveSessionService } from './live-session.service.js';
import { ParticipantService } from './participant.service.js';
import { SessionLog } from './session-log.service.js';

const RATE = `
  WITH rated AS (UPDATE contribution SET rating = $2 WHERE id = $1 AND rating IS DISTINCT FROM $2 RETURNING 1)
  SELECT FROM rated`;

/** How near a question or a formulation of the core comes. The method says in which phase, and who says so. */
@Injectable()
export class RatingService {
  constructor(
    private readonly db: Db,
    private readonly log: SessionLog,
    private readonly sessions: LiveSessionService,
    private readonly participants: ParticipantService,
  ) {}

  /** Rating alike again is rating once; while the phase lasts it can change. */
  async rate({ id, rating }: RateContribution): Promise<Contribution> {
    const text = await this.db.findOr404(Contribution, { id });
    const { sessionId, phase, kind } = text;
    const live = await this.sessions.running(sessionId);
    await this.participants.mustHaveCome(sessionId, this.db.me);
    const rated = ratedBefore(live.script, live.script.indexOf(currentPhase(live)));
    const about = rated?.phase === phase && rated.kinds.includes(kind);
    if (!about || !outputFor(currentPhase(live), seatOf(live, this.db.me), 'RATING'))
      throw new Refusal('notInThisPhase');
    const changed = await this.db.sql(RATE, [id, rating]);
    if (changed.length) await this.log.add(sessionId, { kind: 'RATED', contributionId: id, phase });
    return this.db.findOr404(Contribution, { id });
  }
}
