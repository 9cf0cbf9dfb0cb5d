import { Injectable } from '@nestjs/common';
import { Clock, Db, Refusal } from '@api/platform';
import { OrganisationRole } from '@api/people';
import { readTable, type Table, UnreadableTable } from '@libs/spreadsheet';
import { guessFor, missingFields } from '@libs/staff-list';
import { type Comparison, ListKinds } from './list-kind.js';
import { StaffListReading } from './staff-list-reading.service.js';
import { StaffListUpload } from './staff-list-upload.entity.js';
import type { ApplyStaffList, ChooseStaffListColumns, UploadStaffList } from './staff-list.input.js';

const DAY = 24 * 60 * 60 * 1000;

const keepEntries = `
  INSERT INTO staff_list_entry ("uploadId", "organisationId", position, outcome, line, "subjectId", number, name, detail,
    changes, "awaitsManager", target)
  SELECT $1, $2, e.* FROM jsonb_to_recordset($3::jsonb) AS e(position int, outcome text, line int, "subjectId" uuid,
    number text, name text, detail text, changes jsonb, "awaitsManager" boolean, target jsonb)`;
const keepProblems = `
  INSERT INTO staff_list_problem ("uploadId", "organisationId", position, line, "column", value, problem, params)
  SELECT $1, $2, p.* FROM jsonb_to_recordset($3::jsonb)
    AS p(position int, line int, "column" text, value text, problem text, params jsonb)`;

/** HR loads a list: look first, then apply it as a whole or only its good rows, in one transaction. */
@Injectable()
export class StaffListService {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
    private readonly kinds: ListKinds,
    private readonly reading: StaffListReading,
  ) {}

  async upload({ id, kind, programmeId = null, fileName, content }: UploadStaffList): Promise<StaffListUpload> {
    const organisationId = await this.ownOrganisation();
    if (await this.db.repo(StaffListUpload).existsBy({ id })) return this.reading.find(id);
    await this.forgetEarlier({ organisationId, kind, programmeId });
    const bytes = Buffer.from(content, 'base64');
    const table = await read(bytes);
    const createdAt = this.clock.now();
    const upload = this.db.repo(StaffListUpload).create({
      ...{
        id,
        organisationId,
        kind,
        programmeId,
        fileName,
        createdAt,
        content: bytes,
        appliedAt: null,
        fingerprint: '',
      },
      uploaderId: this.db.me,
      header: table.header.cells,
      chosen: guessFor(this.kinds.of(kind).shape, table) as Record<string, number>,
      rows: table.lines.length,
      hidden: table.hidden,
      expiresAt: new Date(createdAt.getTime() + DAY),
    });
    await this.db.repo(StaffListUpload).insert(upload);
    return this.compare(upload, table);
  }

  async chooseColumns({ id, columns }: ChooseStaffListColumns): Promise<StaffListUpload> {
    const upload = await this.waiting(id);
    const known = Object.keys(this.kinds.of(upload.kind).shape.names);
    const chosen = columns.filter(({ column }) => column !== null && column !== undefined);
    const inFile = chosen.every(({ field, column }) => known.includes(field) && column! < upload.header.length);
    const once = new Set(chosen.map(({ column }) => column)).size === chosen.length;
    if (!inFile || !once) throw new Refusal('staffListColumnTwice');
    upload.chosen = Object.fromEntries(chosen.map(({ field, column }) => [field, column!]));
    return this.compareAgain(upload);
  }

  /** Compares the list with the organisation as it is now. */
  async refresh(id: string): Promise<StaffListUpload> {
    return this.compareAgain(await this.waiting(id));
  }

  async apply({ id, onlyGoodRows, removeLeft }: ApplyStaffList): Promise<StaffListUpload> {
    const upload = await this.reading.find(id);
    if (upload.appliedAt) return upload;
    const kind = this.kinds.of(upload.kind);
    this.refuseWithoutColumns(upload);
    const { problems } = await this.reading.counts(upload);
    if (problems && !onlyGoodRows) throw new Refusal('staffListHasProblems', { count: problems });
    if ((await kind.lock(upload)) !== upload.fingerprint) throw new Refusal('staffListChangedMeanwhile');
    const applied = await this.db
      .repo(StaffListUpload)
      .update({ id, fingerprint: upload.fingerprint }, { appliedAt: this.clock.now(), content: null });
    if (!applied.affected) throw new Refusal('staffListChangedMeanwhile');
    // rows of this very transaction have no statistics yet, and a join row by row over them takes half a minute
    await this.db.sql(`SELECT set_config('enable_nestloop', 'off', true)`);
    await kind.apply(upload, removeLeft);
    return this.reading.find(id);
  }

  async discard(id: string): Promise<boolean> {
    const gone = await this.db.repo(StaffListUpload).delete({ id });
    return gone.affected === 1;
  }

  private async compareAgain(upload: StaffListUpload): Promise<StaffListUpload> {
    const kept = await this.db
      .repo(StaffListUpload)
      .findOneOrFail({ where: { id: upload.id }, select: { content: true } });
    return this.compare(upload, await read(kept.content!));
  }

  private async compare(upload: StaffListUpload, table: Table): Promise<StaffListUpload> {
    const kind = this.kinds.of(upload.kind);
    const incomplete = missingFields(kind.shape, upload.chosen).length > 0;
    const none: Comparison = { entries: [], problems: [], fingerprint: '' };
    const found = incomplete ? none : await kind.compare(table, upload.chosen, upload);
    const { id, chosen } = upload;
    await this.db.repo(StaffListUpload).update({ id }, { chosen, fingerprint: found.fingerprint });
    await this.keep(upload, found);
    return this.reading.find(id);
  }

  private async keep({ id, organisationId }: StaffListUpload, { entries, problems }: Comparison): Promise<void> {
    const placed = (rows: object[]) => JSON.stringify(rows.map((row, position) => ({ ...row, position })));
    const told = problems.map((each) => ({
      ...each,
      params: Object.entries(each.params).map(([name, value]) => ({ name, value: String(value) })),
    }));
    await this.db.sql('DELETE FROM staff_list_entry WHERE "uploadId" = $1', [id]);
    await this.db.sql('DELETE FROM staff_list_problem WHERE "uploadId" = $1', [id]);
    await this.db.sql(keepEntries, [id, organisationId, placed(entries)]);
    await this.db.sql(keepProblems, [id, organisationId, placed(told)]);
  }

  private async waiting(id: string): Promise<StaffListUpload> {
    const upload = await this.reading.find(id);
    if (upload.appliedAt) throw new Refusal('staffListAppliedAlready');
    return upload;
  }

  private refuseWithoutColumns({ kind, chosen }: StaffListUpload): void {
    const missing = missingFields(this.kinds.of(kind).shape, chosen);
    if (missing.length) throw new Refusal('staffListColumnsMissing', { count: missing.length });
  }

  private async ownOrganisation(): Promise<string> {
    const role = await this.db.repo(OrganisationRole).findOneBy({ personId: this.db.me, role: 'HR' });
    if (!role) throw new Refusal('staffListHrOnly');
    return role.organisationId;
  }

  /** A new list takes the place of the viewer's earlier one that was not applied. */
  private async forgetEarlier(which: Pick<StaffListUpload, 'organisationId' | 'kind' | 'programmeId'>): Promise<void> {
    await this.db.sql(
      `DELETE FROM staff_list_upload WHERE "organisationId" = $1 AND "uploaderId" = $2 AND kind = $3
       AND "programmeId" IS NOT DISTINCT FROM $4 AND "appliedAt" IS NULL`,
      [which.organisationId, this.db.me, which.kind, which.programmeId],
    );
  }
}

async function read(bytes: Uint8Array): Promise<Table> {
  try {
    return await readTable(bytes);
  } catch (error) {
    if (error instanceof UnreadableTable) throw new Refusal(`staffList${inCamels(error.reason)}`, error.params);
    throw error;
  }
}

/** TOO_LARGE is TooLarge in the name of a refusal. */
const inCamels = (reason: string) =>
  reason
    .split('_')
    .map((word) => word[0] + word.slice(1).toLowerCase())
    .join('');
