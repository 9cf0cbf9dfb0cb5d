import type { Table } from '@libs/spreadsheet';
import type { Columns, ListShape } from './columns.js';
import type { RowProblem } from './problem.js';
import { RowReader } from './row-reader.js';

/** One row of the project list: a person works on a project for a time, for a share of the working time. */
export interface AssignmentRow {
  line: number;
  number: string;
  project: string;
  from: string;
  /** Empty for work without a known end. */
  until: string | null;
  /** Percent of the working time. */
  share: number;
}

export type AssignmentField = Exclude<keyof AssignmentRow, 'line'>;

export const assignmentList: ListShape<AssignmentField> = {
  names: {
    number: ['personeelsnummer', 'personeelsnr', 'medewerkernummer', 'medewerker', 'personnel number',
      'employee number', 'employee id', 'staff number'], // prettier-ignore
    project: ['project', 'projectnaam', 'opdracht', 'project name', 'assignment'],
    from: ['van', 'vanaf', 'begin', 'startdatum', 'begindatum', 'from', 'start', 'start date'],
    until: ['tot', 'tot en met', 't/m', 'eind', 'einde', 'einddatum', 'until', 'to', 'end', 'end date'],
    share: ['inzet %', 'inzet', 'percentage', 'deel van de werktijd', 'share %', 'share', 'allocation', 'fte %'],
  },
  required: ['number', 'project', 'from', 'share'],
};

export interface AssignmentList {
  good: AssignmentRow[];
  problems: RowProblem[];
  /** Persons with a rejected row, of whom therefore nothing can be called gone. */
  rejected: Set<string>;
}

/** Judges a whole project list against the people of the organisation. */
export function readAssignmentList(
  table: Table,
  columns: Columns<AssignmentField>,
  people: ReadonlySet<string>,
): AssignmentList {
  const firstLines = new Map<string, number>();
  const list: AssignmentList = { good: [], problems: [], rejected: new Set() };
  for (const line of table.lines) {
    const row = new RowReader(table, columns, line);
    const assignment = row.shifted ? null : readAssignment(row, people);
    if (assignment) checkFirst(row, assignment, firstLines);
    if (assignment && row.problems.length === 0) list.good.push(assignment);
    if (row.problems.length) list.rejected.add(row.raw('number'));
    list.problems.push(...row.problems);
  }
  return list;
}

function readAssignment(row: RowReader<AssignmentField>, people: ReadonlySet<string>): AssignmentRow {
  const number = row.text('number', { max: 50, missing: 'MISSING_PERSONNEL_NUMBER' });
  if (number && !people.has(number)) row.report('number', 'UNKNOWN_PERSON');
  const project = row.text('project', { max: 200, missing: 'MISSING_PROJECT' });
  const from = row.date('from', 'MISSING_START_DATE');
  const until = row.date('until');
  if (from && until && until < from) row.report('until', 'ENDS_BEFORE_IT_STARTS');
  return { line: row.line, number, project, from: from ?? '', until, share: shareOf(row) };
}

function shareOf(row: RowReader<AssignmentField>): number {
  const text = row.raw('share');
  const share = /^\d{1,3}(?:[.,]\d{1,4})? ?%?$/.test(text) ? Number(text.replace(/ ?%$/, '').replace(',', '.')) : NaN;
  if (text === '') row.report('share', 'MISSING_SHARE');
  else if (!(share >= 1 && share <= 100)) row.report('share', 'NOT_A_SHARE');
  return Math.round(share);
}

/** A person starts on a project once a day. */
function checkFirst(
  row: RowReader<AssignmentField>,
  { number, project, from }: AssignmentRow,
  seen: Map<string, number>,
) {
  const key = JSON.stringify([number, project.toLowerCase(), from]);
  const first = seen.get(key);
  if (first === undefined) seen.set(key, row.line);
  else if (number && project && from) row.report('project', 'DUPLICATE_ASSIGNMENT', { first });
}
