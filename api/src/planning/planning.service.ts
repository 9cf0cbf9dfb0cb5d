import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { batchedOne, Db, Events } from '@api/platform';
import type { SessionState } from '@libs/domain';
import { planningEvent } from './planning.events.js';
import { Session } from './session.entity.js';

@Injectable()
export class PlanningService {
  constructor(
    private readonly db: Db,
    private readonly events: Events,
  ) {}

  readonly session = batchedOne(
    (ids: string[]) => this.db.repo(Session).findBy({ id: In(ids) }),
    ({ id }) => id,
  );

  /** Takes a session from one state to the next; false when it was not in that state (any more). */
  async step(id: string, from: SessionState, to: SessionState): Promise<boolean> {
    const [found] = await this.db.sql<{ groupId: string }>('SELECT step_session($1, $2, $3) AS "groupId"', [
      id,
      from,
      to,
    ]);
    if (found) await this.events.record(planningEvent('SessionStateChanged', found.groupId, id));
    return !!found;
  }
}
