import type { Line, Table } from '@libs/spreadsheet';
import { plainDate, type UnreadDate } from './plain-date.js';
import type { Columns } from './columns.js';
import { excerpt, type Problem, type ProblemParams, type RowProblem } from './problem.js';

interface TextRule {
  max: number;
  missing?: Problem;
  /** Written in confidence: a problem does not repeat it. */
  confidential?: boolean;
  /** A text of several lines keeps them. */
  multiline?: boolean;
}

/** Reads the cells of one row by field and collects what is wrong with them. */
export class RowReader<Field extends string> {
  readonly problems: RowProblem[] = [];
  readonly line: number;

  constructor(
    private readonly table: Table,
    private readonly columns: Columns<Field>,
    private readonly row: Line,
  ) {
    this.line = row.line;
    this.checkWidth();
  }

  /** A row with too few or too many cells has its cells in the wrong columns: nothing else about it can be said. */
  get shifted(): boolean {
    return this.problems.some(({ problem }) => problem === 'TOO_FEW_COLUMNS' || problem === 'TOO_MANY_COLUMNS');
  }

  report(field: Field, problem: Problem, params: ProblemParams = {}, value = this.raw(field)): void {
    this.problems.push({ line: this.line, column: this.columnName(field), value: excerpt(value), problem, params });
  }

  /** The cell as one line, with all its kinds of spaces made one. */
  raw(field: Field): string {
    return this.written(field).replaceAll(/\s+/gu, ' ').trim();
  }

  text(field: Field, { max, missing, multiline, confidential }: TextRule): string {
    const text = multiline ? this.written(field).trim() : this.raw(field);
    const shown = confidential ? '' : text;
    if (text === '' && missing) this.report(field, missing);
    else if (text.length > max) this.report(field, 'TOO_LONG', { max, length: text.length }, shown);
    else if (text.includes('\uFFFD')) this.report(field, 'UNREADABLE_CHARACTER', {}, shown);
    return text;
  }

  /** A day as yyyy-mm-dd, or null when the cell is empty or wrong. */
  date(field: Field, missing?: Problem): string | null {
    const text = this.raw(field);
    if (text === '' && missing) this.report(field, missing);
    if (text === '') return null;
    const day = plainDate(text);
    if (day !== 'NO_SUCH_DATE' && day !== 'UNREADABLE_DATE') return day;
    this.report(field, day satisfies UnreadDate);
    return null;
  }

  private written(field: Field): string {
    const at = this.columns[field];
    return at === undefined ? '' : (this.row.cells[at] ?? '').normalize('NFC');
  }

  private columnName(field: Field): string {
    const at = this.columns[field];
    return at === undefined ? field : this.table.header.cells[at];
  }

  private checkWidth(): void {
    const { cells } = this.table.header;
    const found = this.row.cells.findLastIndex((cell) => cell !== '') + 1;
    const params = { expected: cells.length, found: this.row.cells.length };
    const at = { line: this.line, params };
    if (this.row.cells.length < cells.length)
      this.problems.push({ ...at, column: cells[this.row.cells.length], value: '', problem: 'TOO_FEW_COLUMNS' });
    else if (found > cells.length)
      this.problems.push({ ...at, column: cells.at(-1)!, value: this.extra(), problem: 'TOO_MANY_COLUMNS' });
  }

  private extra(): string {
    return excerpt(this.row.cells.slice(this.table.header.cells.length).join(' ').trim());
  }
}
