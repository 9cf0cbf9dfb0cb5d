import type ExcelJS from 'exceljs';
import { cellText } from './cell-text.js';
import { type Line, type Table, tableLimits, toTable, UnreadableTable } from './table.js';
import { unpackedSize } from './unpacked-size.js';

/** Reads the first visible sheet of a workbook that holds anything. */
export async function readWorkbook(bytes: Uint8Array): Promise<Table> {
  if (unpackedSize(bytes) > tableLimits.unpackedBytes)
    throw new UnreadableTable('TOO_LARGE', { limit: tableLimits.bytes / 1024 / 1024 });
  const sheet = (await load(bytes)).worksheets.find((each) => each.state === 'visible' && each.actualRowCount > 0);
  if (!sheet) throw new UnreadableTable('EMPTY');
  const lines: Line[] = [];
  let hidden = 0;
  sheet.eachRow((row) => {
    if (row.hidden) hidden += 1;
    else lines.push({ line: row.number, cells: cellsOf(row) });
  });
  return toTable(padded(lines), 'xlsx', hidden);
}

async function load(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const { Workbook } = (await import('exceljs')).default; // large, and few files are workbooks
  const workbook = new Workbook();
  const ignoreNodes = ['dataValidations', 'conditionalFormatting', 'drawing', 'picture', 'tableParts', 'extLst'];
  try {
    return await workbook.xlsx.load(bytes.slice().buffer, { ignoreNodes });
  } catch {
    throw new UnreadableTable('DAMAGED');
  }
}

/** A sheet does not store empty cells at the end of a row; they are there all the same. */
function padded(lines: Line[]): Line[] {
  const width = lines[0]?.cells.length ?? 0;
  return lines.map(({ line, cells }) => ({
    line,
    cells: cells.concat(Array(Math.max(0, width - cells.length)).fill('')),
  }));
}

function cellsOf(row: ExcelJS.Row): string[] {
  const width = Math.min(row.cellCount, tableLimits.columns);
  return Array.from({ length: width }, (_, at) => {
    const cell = row.getCell(at + 1);
    return cellText(textOf(cell.value, cell.numFmt ?? ''));
  });
}

/** What a person sees in the cell, with dates as yyyy-mm-dd. */
function textOf(value: ExcelJS.CellValue, format: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return numberText(value, format);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return textOf(value.text, format);
  if ('error' in value) return value.error;
  return 'result' in value ? textOf(value.result, format) : '';
}

function numberText(value: number, format: string): string {
  if (format.includes('%')) return String(Number((value * 100).toPrecision(12)));
  if (!Number.isInteger(value)) return String(value);
  // A personnel number shown as 000123 is stored as 123 with the format 000000.
  return BigInt(value)
    .toString()
    .padStart(/^0+$/.test(format) ? format.length : 0, '0');
}
