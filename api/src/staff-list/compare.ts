import { createHash } from 'node:crypto';
import type { StaffListChange } from './staff-list-entry.entity.js';

type Values = object;

const text = (value: unknown) => (Array.isArray(value) ? value.join(' ') : String(value ?? ''));

/** The fields in which two rows differ, with both values as text. */
export function changesBetween<Row extends Values>(
  before: Row,
  after: Row,
  fields: (keyof Row & string)[],
): StaffListChange[] {
  return fields
    .map((field) => ({ field, from: text(before[field]), to: text(after[field]) }))
    .filter(({ from, to }) => from !== to);
}

export const fingerprintOf = (rows: unknown): string => createHash('sha256').update(JSON.stringify(rows)).digest('hex');

/** Names differ by more than capitals: the way the organisation writes one wins, then the first in the file. */
export class Spelling {
  private readonly known = new Map<string, string>();

  constructor(names: Iterable<string>) {
    for (const name of names) this.of(name);
  }

  of(name: string): string {
    const key = name.toLocaleLowerCase('nl');
    if (!this.known.has(key)) this.known.set(key, name);
    return this.known.get(key)!;
  }
}
