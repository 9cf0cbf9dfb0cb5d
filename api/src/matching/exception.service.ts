import { Injectable } from '@nestjs/common';
import { batched, Db } from '@api/platform';
import type { DisciplineException } from './exception.js';

const OF_GROUPS = `
  SELECT "groupId", "personId", "exceptionReason" AS reason FROM proposed_place
  WHERE "groupId" = ANY($1) AND "exceptionReason" IS NOT NULL ORDER BY "personId"`;

/** The exceptions of discipline that groups were made with. */
@Injectable()
export class ExceptionService {
  constructor(private readonly db: Db) {}

  /** A group has the id that it had in the proposal. */
  readonly ofGroup = batched(
    (ids: string[]) => this.db.sql<DisciplineException>(OF_GROUPS, [ids]),
    ({ groupId }) => groupId,
  );
}
