import { Button, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './DataTable.module.css';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  align?: 'start' | 'end';
  /** The cell that names the row; it becomes the heading of the card on a phone. */
  names?: boolean;
}

interface DataTableProps<Row> {
  /** Says what the table holds; read aloud, not shown. */
  caption: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Shown instead of the table when there are no rows: an EmptyState. */
  empty?: ReactNode;
  more?: { label: string; onMore: () => void; loading?: boolean };
}

/** A table that becomes a list of cards on a phone. The roles are named because the cards undo the table's own. */
export function DataTable<Row>({ caption, columns, rows, rowKey, empty, more }: DataTableProps<Row>) {
  if (!rows.length && empty) return empty;
  return (
    <div className={classes.frame}>
      <table className={classes.table} role="table">
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ key, header, align }) => (
              <th key={key} role="columnheader" scope="col" data-align={align}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map(({ key, header, cell, align, names }) =>
                names ? (
                  <th key={key} role="rowheader" scope="row" data-align={align}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} role="cell" data-label={header} data-align={align}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {more && (
        <Button variant="default" m="md" loading={more.loading} onClick={more.onMore}>
          {more.label}
        </Button>
      )}
    </div>
  );
}
