import { readCsv } from './csv.js';
import { type Table, tableLimits, UnreadableTable } from './table.js';
import { readWorkbook } from './workbook.js';

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, at) => bytes[at] === byte);

/** Reads a table from the bytes of a file. What the file is follows from its content, never from its name. */
export async function readTable(bytes: Uint8Array): Promise<Table> {
  if (bytes.length === 0) throw new UnreadableTable('EMPTY');
  if (bytes.length > tableLimits.bytes)
    throw new UnreadableTable('TOO_LARGE', { limit: tableLimits.bytes / 1024 / 1024 });
  if (startsWith(bytes, 0x50, 0x4b)) return readWorkbook(bytes);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new UnreadableTable(reasonOfOldContainer(bytes));
  return readCsv(bytes);
}

/** Excel wraps a workbook with a password in the container that old .xls files have. */
function reasonOfOldContainer(bytes: Uint8Array) {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'PASSWORD_PROTECTED' : 'OLD_EXCEL';
}
