import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Db, Events } from '@api/platform';
import type { Table } from '@libs/spreadsheet';
import {
  type AssignmentField,
  assignmentList,
  type AssignmentRow,
  type Columns,
  readAssignmentList,
} from '@libs/staff-list';
import { oneImportAtATime } from './people-list.sql.js';
import { changesBetween, fingerprintOf, Spelling } from './compare.js';
import type { Comparison, Entry, ListKind, ListScope } from './list-kind.js';
import {
  applySteps,
  assignedPeople,
  knownAssignments,
  knownNames,
  lockAssignments,
  removeAssignments,
} from './project-list.sql.js';
import { StaffListOutcome } from './staff-list-entry.entity.js';

type Values = Omit<AssignmentRow, 'line'>;
interface Known extends Values {
  id: string;
}
type Names = ReadonlyMap<string, string>;

const keyOf = ({ number, project, from }: Values) => JSON.stringify([number, project, from]);

/** The project list: who works with whom, from when until when, for which share. */
@Injectable()
export class ProjectList implements ListKind {
  readonly shape = assignmentList;

  constructor(
    private readonly db: Db,
    private readonly events: Events,
  ) {}

  async compare(table: Table, columns: Columns<AssignmentField>, { organisationId }: ListScope): Promise<Comparison> {
    const [known, people] = [await this.known(organisationId), await this.people(organisationId)];
    const list = readAssignmentList(table, columns, new Set(people.keys()));
    const spelling = new Spelling(known.map(({ project }) => project));
    const rows = list.good.map((row) => ({ ...row, project: spelling.of(row.project) }));
    const kept = new Set(rows.map(keyOf));
    const gone = known.filter((each) => !kept.has(keyOf(each)) && !list.rejected.has(each.number));
    return {
      entries: [...inFile(rows, known, people, columns), ...gone.map((each) => leaves(each, people))],
      problems: list.problems,
      fingerprint: fingerprintOf([known, [...people]]),
    };
  }

  async lock({ organisationId }: ListScope): Promise<string> {
    await this.db.sql(oneImportAtATime, [organisationId]);
    await this.db.sql(lockAssignments, [organisationId]);
    return fingerprintOf([await this.known(organisationId), [...(await this.people(organisationId))]]);
  }

  async apply({ id, organisationId }: ListScope, removeLeft: boolean): Promise<void> {
    const people = await this.db.sql<{ personId: string }>(assignedPeople, [id, organisationId, removeLeft]);
    for (const step of applySteps) await this.db.sql(step, [id, organisationId]);
    if (removeLeft) await this.db.sql(removeAssignments, [id, organisationId]);
    const event = { type: 'PersonMoved', topics: [`organisation:${organisationId}`] };
    await this.events.recordAll(people.map(({ personId }) => ({ ...event, ids: { personId, organisationId } })));
  }

  private known(organisationId: string): Promise<Known[]> {
    return this.db.sql<Known>(knownAssignments, [organisationId]);
  }

  private async people(organisationId: string): Promise<Map<string, string>> {
    const rows = await this.db.sql<{ number: string; name: string }>(knownNames, [organisationId]);
    return new Map(rows.map(({ number, name }) => [number, name]));
  }
}

function inFile(rows: AssignmentRow[], known: Known[], people: Names, columns: Columns<AssignmentField>): Entry[] {
  const byKey = new Map(known.map((each) => [keyOf(each), each]));
  return rows.map((row) => {
    const before = byKey.get(keyOf(row));
    const { line, ...values } = row;
    const target = before && columns.until === undefined ? { ...values, until: before.until } : values;
    const changes = before ? changesBetween<Values>(before, target, ['until', 'share']) : [];
    const same = changes.length ? StaffListOutcome.CHANGED : StaffListOutcome.UNCHANGED;
    return {
      ...shown(target, people),
      outcome: before ? same : StaffListOutcome.ADDED,
      line,
      subjectId: before?.id ?? randomUUID(),
      changes,
      target,
    };
  });
}

const leaves = ({ id, ...values }: Known, people: Names): Entry => ({
  ...shown(values, people),
  outcome: StaffListOutcome.LEFT,
  line: null,
  subjectId: id,
  changes: [],
  target: null,
});

const shown = ({ number, project }: Values, people: Names) => ({
  number,
  name: people.get(number) ?? number,
  detail: project,
  awaitsManager: false,
});
