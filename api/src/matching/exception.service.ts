import { Injectable } from '@nestjs/common';
import { batched, Db } from '@api/platform';
import type { DisciplineException } from './exception.js';

const OF_GROUPS = `
  SELECT "groupId", "personId", "exceptionReason" AS reason FROM proposed_place
  WHERE "groupId" = ANY($1) AND "exceptionReason" IS NOT NULL ORDER BY "personId"`;

const MADE = `
  SELECT place."groupId", place."personId", mentor."disciplineId" FROM proposed_place place
  JOIN proposed_group g ON g.id = place."groupId" JOIN person mentor ON mentor.id = g."mentorId"
  WHERE place."groupId" = ANY($1) AND place."exceptionReason" IS NOT NULL`;

/** Whom HR let come to a group of another discipline, and which discipline that was. */
export interface MadeException {
  groupId: string;
  personId: string;
  disciplineId: string | null;
}

/** The exceptions of discipline that groups were made with. */
@Injectable()
export class ExceptionService {
  constructor(private readonly db: Db) {}

  /** A group has the id that it had in the proposal. */
  readonly ofGroup = batched(
    (ids: string[]) => this.db.sql<DisciplineException>(OF_GROUPS, [ids]),
    ({ groupId }) => groupId,
  );

  /** Of these groups. For jobs: why it was is for HR alone. */
  made(groupIds: string[]): Promise<MadeException[]> {
    return this.db.sql<MadeException>(MADE, [groupIds]);
  }
}
