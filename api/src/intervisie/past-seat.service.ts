import { Injectable } from '@nestjs/common';
import { batched, Db } from '@api/platform';
import type { PastSeat } from './past-seat.js';

const SEATS = `
  SELECT l."groupId", l.id AS "sessionId", held.seat, held."personId", l."openedAt" AS at
  FROM live_session l CROSS JOIN LATERAL (VALUES
    ('FACILITATOR', l."facilitatorId"), ('CASE_OWNER', l."caseOwnerId"), ('TIMEKEEPER', l."timekeeperId"),
    ('NOTE_TAKER', l."noteTakerId"), ('OBSERVER', l."observerId")) held(seat, "personId")
  WHERE l."groupId" = ANY ($1) AND l."closedAt" IS NOT NULL AND held."personId" IS NOT NULL
  ORDER BY l."openedAt" DESC, held.seat`;

/** Who sat where in the sessions of a group. */
@Injectable()
export class PastSeatService {
  constructor(private readonly db: Db) {}

  readonly of = batched(
    (groupIds: string[]) => this.db.sql<PastSeat>(SEATS, [groupIds]),
    ({ groupId }) => groupId,
  );
}
