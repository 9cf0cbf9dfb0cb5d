import { Injectable } from '@nestjs/common';
import { batchedOne, Db, Retention } from '@api/platform';
import { CASES_KEPT_UNTIL } from './case-keeping.js';

/** A case stays for a while, for those who were there; then it is deleted. */
@Injectable()
export class CaseKeeping {
  constructor(
    private readonly db: Db,
    retention: Retention,
  ) {
    for (const task of ['forget-cases', 'forget-case-votes'])
      retention.forget(task, `SELECT ${task.replaceAll('-', '_')}($1)`);
  }

  readonly of = batchedOne(
    (ids: string[]) => this.db.sql<{ id: string; until: Date }>(CASES_KEPT_UNTIL, [ids]),
    ({ id }) => id,
  );

  /** Until when; null while the session goes on. */
  async until(sessionId: string): Promise<Date | null> {
    return (await this.of(sessionId))?.until ?? null;
  }
}
