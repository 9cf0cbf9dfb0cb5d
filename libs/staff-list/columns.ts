import { guessColumns, type Table } from '@libs/spreadsheet';

/** Which column of the file, counted from 0, holds which field. */
export type Columns<Field extends string> = Partial<Record<Field, number>>;

export interface ListShape<Field extends string> {
  /** The names that people give to each field, the name in our own template first. */
  names: Record<Field, readonly string[]>;
  required: readonly Field[];
}

export const guessFor = <Field extends string>(shape: ListShape<Field>, table: Table): Columns<Field> =>
  guessColumns(table.header.cells, shape.names);

/** The fields without which no row can be read. */
export const missingFields = <Field extends string>(shape: ListShape<Field>, columns: Columns<Field>): Field[] =>
  shape.required.filter((field) => columns[field] === undefined);
