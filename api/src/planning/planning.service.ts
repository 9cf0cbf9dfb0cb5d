import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { batched, batchedOne, Clock, Db, Events } from '@api/platform';
import type { SessionState as State } from '@libs/domain';
import { planningEvent } from './planning.events.js';
import { SessionPlace } from './session-place.entity.js';
import { Session, SessionState } from './session.entity.js';

const MINUTE = 60_000;
const endOf = ({ startsAt, minutes }: Session): number => startsAt.getTime() + minutes * MINUTE;

/** The sessions of groups: what is planned, what comes next, and their steps from planned to held. */
@Injectable()
export class PlanningService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  readonly session = batchedOne(
    (ids: string[]) => this.db.repo(Session).findBy({ id: In(ids) }),
    ({ id }) => id,
  );

  /** All sessions of a group, first to last, also the cancelled ones. */
  readonly ofGroup = batched(
    (groupIds: string[]) =>
      this.db.repo(Session).find({ where: { groupId: In(groupIds) }, order: { startsAt: 'ASC', id: 'ASC' } }),
    ({ groupId }) => groupId,
  );

  readonly placeOf = batchedOne(
    (ids: string[]) => this.db.repo(SessionPlace).findBy({ sessionId: In(ids) }),
    ({ sessionId }) => sessionId,
  );

  /** The session that is going on, or else the first that is still to come. */
  async nextOf(groupId: string): Promise<Session | null> {
    const sessions = await this.ofGroup(groupId);
    const live = sessions.find(({ state }) => state === SessionState.LIVE);
    return live ?? sessions.find((session) => this.isComing(session)) ?? null;
  }

  /** Planned, but its time went by and nobody opened it. */
  isLate(session: Session): boolean {
    return session.state === SessionState.PLANNED && !this.isComing(session);
  }

  /** Takes a session from one state to the next; false when it was not in that state (any more). */
  async step(id: string, from: State, to: State): Promise<boolean> {
    const stepped = 'SELECT step_session($1, $2, $3) AS "groupId"';
    const [found] = await this.db.sql<{ groupId: string }>(stepped, [id, from, to]);
    if (found) await this.events.record(planningEvent('SessionStateChanged', found.groupId, id));
    return !!found;
  }

  private isComing(session: Session): boolean {
    return session.state === SessionState.PLANNED && endOf(session) > this.clock.now().getTime();
  }
}
