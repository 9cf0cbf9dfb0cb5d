/** One row of a table: its cells as text, and the line in the file on which it starts. */
export interface Line {
  line: number;
  cells: string[];
}

/** What a file holds once read, whatever its format was. */
export interface Table {
  header: Line;
  lines: Line[];
  /** How the file was read, so that a person can see a wrong guess. */
  format: 'csv' | 'xlsx';
  /** Rows that the author hid in the workbook, and that are therefore left out. */
  hidden: number;
}

export const tableLimits = {
  bytes: 20 * 1024 * 1024,
  rows: 50_000,
  columns: 200,
  /** A workbook is a compressed archive: what it unpacks to is limited too. */
  unpackedBytes: 200 * 1024 * 1024,
};

export type UnreadableReason =
  | 'EMPTY'
  | 'NO_ROWS'
  | 'TOO_LARGE'
  | 'TOO_MANY_ROWS'
  | 'PASSWORD_PROTECTED'
  | 'OLD_EXCEL'
  | 'NOT_A_TABLE'
  | 'DAMAGED'
  | 'UNCLOSED_QUOTE';

/** The file as a whole cannot be read. */
export class UnreadableTable extends Error {
  constructor(
    readonly reason: UnreadableReason,
    readonly params: Record<string, string | number> = {},
  ) {
    super(reason);
  }
}

const filled = ({ cells }: Line) => cells.some((cell) => cell !== '');

/** The first filled row is the header; empty rows are not rows. */
export function toTable(all: Line[], format: Table['format'], hidden = 0): Table {
  const [header, ...lines] = all.filter(filled);
  if (!header) throw new UnreadableTable('EMPTY');
  if (lines.length === 0) throw new UnreadableTable('NO_ROWS');
  if (lines.length > tableLimits.rows)
    throw new UnreadableTable('TOO_MANY_ROWS', { rows: lines.length, limit: tableLimits.rows });
  return { header: withoutTrailingEmpty(header), lines, format, hidden };
}

function withoutTrailingEmpty({ line, cells }: Line): Line {
  return { line, cells: cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1) };
}
