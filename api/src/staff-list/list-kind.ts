import { Injectable } from '@nestjs/common';
import type { Columns, ListShape, RowProblem } from '@libs/staff-list';
import type { Table } from '@libs/spreadsheet';
import type { StaffListEntry } from './staff-list-entry.entity.js';
import { StaffListKind, type StaffListUpload } from './staff-list-upload.entity.js';

export type Entry = Pick<
  StaffListEntry,
  'outcome' | 'line' | 'subjectId' | 'number' | 'name' | 'detail' | 'changes' | 'awaitsManager' | 'target'
>;

/** What a list would do, and to what. */
export interface Comparison {
  entries: Entry[];
  problems: RowProblem[];
  /** Changes whenever anything changes that the list was compared with. */
  fingerprint: string;
}

/** The list and whose it is. */
export type ListScope = Pick<StaffListUpload, 'id' | 'organisationId' | 'programmeId'>;

/** How one kind of list is read, compared and applied. Domains above may bring kinds of their own. */
export interface ListKind {
  shape: ListShape<string>;
  compare(table: Table, columns: Columns<string>, scope: ListScope): Promise<Comparison>;
  /** Today's fingerprint, with everything it covers locked until the operation ends. */
  lock(scope: ListScope): Promise<string>;
  /** Carries out the kept entries, those that left only when asked. */
  apply(scope: ListScope, removeLeft: boolean): Promise<void>;
}

/** The kinds of lists that can be loaded. */
@Injectable()
export class ListKinds {
  private readonly kinds = new Map<StaffListKind, ListKind>();

  add(kind: StaffListKind, list: ListKind): void {
    this.kinds.set(kind, list);
  }

  of(kind: StaffListKind): ListKind {
    const list = this.kinds.get(kind);
    if (!list) throw new Error(`No list of kind ${kind}`);
    return list;
  }
}
