import { neutralise } from './cell-text.js';

export type CsvCell = string | number | null;

/**
 * The one way out to a spreadsheet. Cells that a spreadsheet would run as a formula leave as text. Semicolons and a
 * byte order mark, because that is what a Dutch Excel opens with accents in place.
 */
export function writeCsv(header: string[], rows: CsvCell[][], delimiter: ';' | ',' = ';'): string {
  const quote = (text: string) => (/[";,\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const cell = (value: CsvCell) =>
    value === null ? '' : typeof value === 'number' ? String(value) : quote(neutralise(value));
  return '\uFEFF' + [header, ...rows].map((row) => row.map(cell).join(delimiter) + '\r\n').join('');
}
