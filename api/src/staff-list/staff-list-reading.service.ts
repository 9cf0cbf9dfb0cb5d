import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Clock, type Connection, Db, NotFound, type PageArgs, pageOf } from '@api/platform';
import { ListKinds } from './list-kind.js';
import { StaffListEntry } from './staff-list-entry.entity.js';
import { StaffListProblem } from './staff-list-problem.entity.js';
import { StaffListKind, StaffListUpload } from './staff-list-upload.entity.js';
import type { FindEntries } from './staff-list.input.js';
import type { StaffListColumn, StaffListCounts } from './staff-list.model.js';

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

  entries({ id: uploadId }: StaffListUpload, { outcome, ...page }: FindEntries): Promise<Connection<StaffListEntry>> {
    const entries = this.db.repo(StaffListEntry).createQueryBuilder('e').where({ uploadId, outcome });
    return pageOf(entries, ['e.position'], page);
  }

  problems({ id: uploadId }: StaffListUpload, page: PageArgs): Promise<Connection<StaffListProblem>> {
    const problems = this.db.repo(StaffListProblem).createQueryBuilder('p').where({ uploadId });
    return pageOf(problems, ['p.position'], page);
  }
}
