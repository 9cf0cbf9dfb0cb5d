import { Injectable } from '@nestjs/common';
import { Session } from '@api/planning';
import { Db } from '@api/platform';
import { ForgottenSessions, SessionReopening } from './forgotten-session.service.js';
import type { OpenSession } from './intervisie.input.js';
import type { LiveSession } from './live-session.entity.js';
import { LiveSessionService } from './live-session.service.js';
import { ParticipantService } from './participant.service.js';

/** Opens sessions, and those again that closed themselves. A forgotten one is not in the way. */
@Injectable()
export class SessionOpening {
  constructor(
    private readonly db: Db,
    private readonly sessions: LiveSessionService,
    private readonly participants: ParticipantService,
    private readonly forgotten: ForgottenSessions,
    private readonly reopening: SessionReopening,
  ) {}

  async open(input: OpenSession): Promise<LiveSession> {
    const { groupId } = await this.db.findOr404(Session, { id: input.sessionId });
    await this.forgotten.close(groupId);
    return this.sessions.open(input);
  }

  async reopen(sessionId: string): Promise<LiveSession> {
    const live = await this.sessions.find(sessionId);
    await this.participants.mustHaveCome(sessionId, this.db.me);
    return this.reopening.reopen(live);
  }
}
