/** Tells which row of a read table the user stands on in the grid. */

import type { Table } from "../core/table";
import { listSheets } from "../excel/discoverTables";
import { followSelectedCells } from "../excel/selection";
import { inWorkbook } from "../excel/session";

/** A data row of a table. */
export interface SelectedRow {
  readonly table: string;
  /** Zero-based data row. */
  readonly row: number;
}

/**
 * Calls `onRow` with the row the user stands on, then whenever another one is selected, where it is a data row of one of the
 * tables; returns the function that ends it.
 *
 * @throws WorkbookError when Excel refuses.
 */
export async function followSelection(
  tables: () => readonly Table[],
  onRow: (row: SelectedRow) => void,
): Promise<() => Promise<void>> {
  const names = new Map((await inWorkbook(listSheets)).map(({ id, name }) => [id, name]));
  return followSelectedCells(({ sheetId, row, column }) => {
    const sheet = names.get(sheetId);
    const found = tables().find(
      ({ sheet: own, origin, headers, rows }) =>
        own === sheet &&
        column >= origin.column &&
        column < origin.column + headers.length &&
        row > origin.row &&
        row <= origin.row + rows.length,
    );
    if (found !== undefined) onRow({ table: found.name, row: row - found.origin.row - 1 });
  });
}
