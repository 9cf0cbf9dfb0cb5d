import { Injectable } from '@nestjs/common';
import { Db } from '@api/platform';
import { handsIn, seatOf } from '@libs/methods';
import type { SayReady } from './intervisie.input.js';
import { currentPhase, type LiveSession } from './live-session.entity.js';
import { LiveSessionService } from './live-session.service.js';
import { ParticipantService } from './participant.service.js';
import { SessionLog } from './session-log.service.js';

/** Each says it in a row of the own, so that nobody's word overwrites another's. */
const SAY_READY = `
  WITH said AS (
    UPDATE participant SET "readyFor" = $3
    WHERE "sessionId" = $1 AND "personId" = $2 AND "readyFor" IS DISTINCT FROM $3 RETURNING 1)
  SELECT FROM said`;

/** "I am ready". In a silent phase that hands in what was written, and when all have, it shows. */
@Injectable()
export class ReadyService {
  constructor(
    private readonly db: Db,
    private readonly log: SessionLog,
    private readonly sessions: LiveSessionService,
    private readonly participants: ParticipantService,
  ) {}

  /** Ready with a phase, or not after all. Once the phase is over it says nothing any more. */
  async say({ sessionId, phase, ready }: SayReady): Promise<LiveSession> {
    const live = await this.sessions.running(sessionId);
    await this.participants.mustHaveCome(sessionId, this.db.me);
    const { phaseNumber } = live;
    if (phase !== live.phase) return live;
    const said = await this.db.sql(SAY_READY, [sessionId, this.db.me, ready ? phaseNumber : null]);
    if (!said.length) return live;
    const happening = { kind: ready ? ('READY' as const) : ('NOT_READY' as const), personId: this.db.me };
    const now = await this.log.advance(sessionId, happening, {}, { phaseNumber });
    return now ? this.reveal(now) : this.sessions.find(sessionId);
  }

  /**
   * Shows the texts of a silent phase once everybody who is there and writes has handed in. The event before this one
   * holds the session, so that of two who are ready at once the last sees both. Going out hands in nothing.
   */
  private async reveal(live: LiveSession): Promise<LiveSession> {
    const { id, phaseNumber, revealed } = live;
    const phase = currentPhase(live);
    if (!phase.silent || revealed) return live;
    const present = await this.participants.presentIn(id);
    const waited = present.filter(({ personId }) => handsIn(phase, seatOf(live, personId)));
    if (!waited.length || waited.some(({ readyFor }) => readyFor !== phaseNumber)) return live;
    const shown = await this.log.advance(id, { kind: 'REVEALED' }, { revealed: true }, { phaseNumber });
    return shown ?? live;
  }
}
