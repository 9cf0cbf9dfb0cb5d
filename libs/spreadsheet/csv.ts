import Papa from 'papaparse';
import { cellText } from './cell-text.js';
import { type Line, type Table, tableLimits, toTable, UnreadableTable } from './table.js';

/** Reads comma, semicolon or tab separated text in UTF-8, UTF-16 or Windows-1252. */
export function readCsv(bytes: Uint8Array): Table {
  const [delimiter, text, skipped] = separator(decode(bytes).replaceAll(/\r\n?/g, '\n'));
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n', quoteChar: '"' });
  const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
  const lines = numbered(data, skipped + 1);
  if (unclosed) throw new UnreadableTable('UNCLOSED_QUOTE', { line: lines[unclosed.row ?? 0]?.line ?? 1 });
  return toTable(lines, 'csv');
}

/** A text that is not UTF-8 comes from an older Windows program. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (isBinary(bytes)) throw new UnreadableTable('NOT_A_TABLE');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Text holds no NUL and hardly any control character; a picture or a PDF does. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  const control = head.reduce((count, byte) => count + (byte < 9 || (byte > 13 && byte < 32) ? 1 : 0), 0);
  return bytes.includes(0) || control > head.length / 100 || String.fromCharCode(...head.subarray(0, 5)) === '%PDF-';
}

const delimiters = [';', ',', '\t'];

/** The separator that occurs most in the first filled line; Excel may name it in a first line `sep=;`. */
function separator(text: string): [delimiter: string, text: string, skipped: number] {
  const named = /^sep=(.)\n/i.exec(text);
  if (named) return [named[1], text.slice(named[0].length), 1];
  const first = /^\s*(?:"(?:[^"]|"")*"|[^"\n])*/.exec(text.slice(0, 100_000))?.[0] ?? '';
  const unquoted = first.replaceAll(/"(?:[^"]|"")*"/g, '');
  const count = (sign: string) => unquoted.split(sign).length;
  return [delimiters.toSorted((a, b) => count(b) - count(a))[0], text, 0];
}

/** A quoted cell may hold line ends, so a row can start further down than its number. */
function numbered(rows: string[][], firstLine: number): Line[] {
  let line = firstLine;
  return rows.map((row) => {
    const start = line;
    line += 1 + row.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    return { line: start, cells: row.slice(0, tableLimits.columns).map((cell) => cellText(cell)) };
  });
}
