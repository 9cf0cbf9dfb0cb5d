import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Clock, Db, NotFound } from '@api/platform';
import { ListKinds } from './list-kind.js';
import { StaffListEntry, StaffListOutcome } from './staff-list-entry.entity.js';
import { StaffListProblem } from './staff-list-problem.entity.js';
import { StaffListKind, StaffListUpload } from './staff-list-upload.entity.js';
import { pageOf, type StaffListColumn, type StaffListCounts } from './staff-list.model.js';

interface Page {
  first: number;
  after?: string | null;
}

const counted = `
  SELECT count(*) FILTER (WHERE outcome = 'ADDED')::int AS added, count(*) FILTER (WHERE outcome = 'CHANGED')::int AS changed,
    count(*) FILTER (WHERE outcome = 'UNCHANGED')::int AS unchanged, count(*) FILTER (WHERE outcome = 'LEFT')::int AS "left",
    count(*) FILTER (WHERE "awaitsManager")::int AS "awaitManager",
    (SELECT count(*)::int FROM staff_list_problem WHERE "uploadId" = $1) AS problems,
    (SELECT count(DISTINCT line)::int FROM staff_list_problem WHERE "uploadId" = $1) AS rejected
  FROM staff_list_entry WHERE "uploadId" = $1`;

/** What HR sees of a list before applying it. */
@Injectable()
export class StaffListReading {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly kinds: ListKinds,
  ) {}

  /** A list that is still kept. */
  async find(id: string): Promise<StaffListUpload> {
    const kept = { id, expiresAt: MoreThan(this.clock.now()) };
    const upload = await this.db.repo(StaffListUpload).findOneBy(kept);
    if (!upload) throw new NotFound();
    return upload;
  }

  /** The viewer's list of this kind that waits to be applied, or was applied last. */
  async latest(kind: StaffListKind, programmeId?: string | null): Promise<StaffListUpload | null> {
    const where = { uploaderId: this.db.me, kind, expiresAt: MoreThan(this.clock.now()) };
    const found = await this.db.repo(StaffListUpload).find({ where, order: { createdAt: 'DESC' }, take: 20 });
    return found.find((upload) => upload.programmeId === (programmeId ?? null)) ?? null;
  }

  columns({ kind, chosen }: StaffListUpload): StaffListColumn[] {
    const { names, required } = this.kinds.of(kind).shape;
    return Object.keys(names).map((field) => ({
      field,
      required: required.includes(field),
      column: chosen[field] ?? null,
    }));
  }

  async counts({ id }: StaffListUpload): Promise<StaffListCounts> {
    const [counts] = await this.db.sql<StaffListCounts>(counted, [id]);
    return counts;
  }

  async entries({ id }: StaffListUpload, outcome: StaffListOutcome, { first, after }: Page) {
    const where = { uploadId: id, outcome, position: MoreThan(positionOf(after)) };
    return pageOf(
      await this.db.repo(StaffListEntry).find({ where, order: { position: 'ASC' }, take: first + 1 }),
      first,
    );
  }

  async problems({ id }: StaffListUpload, { first, after }: Page) {
    const where = { uploadId: id, position: MoreThan(positionOf(after)) };
    return pageOf(
      await this.db.repo(StaffListProblem).find({ where, order: { position: 'ASC' }, take: first + 1 }),
      first,
    );
  }
}

function positionOf(cursor?: string | null): number {
  if (cursor && !/^\d{1,9}$/.test(cursor)) throw new NotFound();
  return cursor ? Number(cursor) : -1;
}
