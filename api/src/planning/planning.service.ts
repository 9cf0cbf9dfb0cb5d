import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { batchedOne, Db } from '@api/platform';
import type { SessionState } from '@libs/domain';
import { Session } from './session.entity.js';

@Injectable()
export class PlanningService {
  constructor(private readonly db: Db) {}

  readonly session = batchedOne(
    (ids: string[]) => this.db.repo(Session).findBy({ id: In(ids) }),
    ({ id }) => id,
  );

  /** Takes a session from one state to the next; false when it was not in that state (any more). */
  async step(id: string, from: SessionState, to: SessionState): Promise<boolean> {
    const { affected } = await this.db.repo(Session).update({ id, state: from }, { state: to });
    return affected === 1;
  }
}
