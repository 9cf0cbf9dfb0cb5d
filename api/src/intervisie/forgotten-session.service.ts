import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PlanningService } from '@api/planning';
import { Clock, Db, Events, Jobs, Refusal } from '@api/platform';
import { canReopen } from '@libs/domain';
import type { LiveSession } from './live-session.entity.js';
import { SessionLog, sessionTopic } from './session-log.service.js';

/** A session that nobody closed does not block its group: it closes itself, and everything in it is kept. */
@Injectable()
export class ForgottenSessions implements OnModuleInit {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
    private readonly jobs: Jobs,
    private readonly planning: PlanningService,
  ) {}

  onModuleInit(): void {
    this.jobs.hourly('close-forgotten-sessions', () => this.db.asSystem(() => this.close(null)));
  }

  /** Closes those of a group, or of all groups, whose time is over and the margin with it. */
  async close(groupId: string | null): Promise<void> {
    const statement = 'SELECT id, number FROM close_forgotten_sessions($1, $2)';
    const closed = await this.db.sql<{ id: string; number: number }>(statement, [this.clock.now(), groupId]);
    for (const { id, number } of closed) {
      await this.planning.step(id, 'LIVE', 'HELD');
      const ids = { sessionId: id, number };
      await this.events.record({ type: 'session.closed', topics: [sessionTopic(id)], ids });
    }
  }
}

/** The group can open a session again that closed itself, for a day. */
@Injectable()
export class SessionReopening {
  constructor(
    private readonly clock: Clock,
    private readonly log: SessionLog,
    private readonly planning: PlanningService,
  ) {}

  /** Opening it again twice is opening it once. Its step begins anew, so that nobody is in a hurry. */
  async reopen(live: LiveSession): Promise<LiveSession> {
    const { id, closedAt, forgotten } = live;
    const now = this.clock.now();
    if (!closedAt) return live;
    if (!forgotten || !canReopen(closedAt.getTime(), now.getTime())) throw new Refusal('sessionStaysClosed');
    const clock = { phaseStartedAt: now, addedMinutes: 0, pausedAt: null, pausedMs: 0 };
    const change = { closedAt: null, forgotten: false, reopenedAt: now, ...clock };
    const open = await this.log.advance(id, { kind: 'REOPENED' }, change, { closedAt, forgotten });
    if (!open) throw new Refusal('changedMeanwhile');
    await this.planning.step(id, 'HELD', 'LIVE');
    return open;
  }
}
