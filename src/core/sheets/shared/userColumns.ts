/** Columns that the user added to a table of ours and that a re-run carries over. */

import type { FormatPlan, PlanColumn, UserColumn } from "../../model/plan";
import { uniqueHeaders } from "./uniqueHeaders";

/**
 * The user's columns as columns of the new table, their cells moved to where the row of their key now stands.
 *
 * @param keys Keys of the rows, top to bottom.
 * @param ours Headers of our own columns, which keep their names.
 */
export function movedColumns(
  userColumns: readonly UserColumn[],
  keys: readonly string[],
  ours: readonly string[],
): PlanColumn[] {
  const headers = uniqueHeaders(
    userColumns.map(({ header }) => header),
    ours,
  );
  return userColumns.map((column, index) => ({
    id: `user:${column.header}`,
    ...(column.widthPoints === undefined ? {} : { widthPoints: column.widthPoints }),
    header: headers[index] ?? column.header,
    notation: "R1C1",
    cells: calculatedColumn(column) ?? keys.map((key) => column.cells.get(key) ?? null),
  }));
}

/** The formula of a calculated column; null for any other column. */
function calculatedColumn({ cells, isCalculated }: UserColumn): { formula: string } | null {
  const [cell] = cells.values();
  return isCalculated && typeof cell === "object" && cell !== null ? cell : null;
}

/**
 * The number formats of the user's columns: that of the column, then those of single rows.
 *
 * @param origin Zero-based place of the first cell of the first of them.
 * @param rows Rows that are formatted, at least those of the keys.
 */
export function userNumberFormats(
  userColumns: readonly UserColumn[],
  keys: readonly string[],
  origin: { readonly row: number; readonly column: number },
  rows: number,
): FormatPlan[] {
  return userColumns.flatMap(({ numberFormat, numberFormats }, index) => {
    const area = { row: origin.row, column: origin.column + index, rows, columns: 1 };
    const own = keys.flatMap((key, row): FormatPlan[] => {
      const other = numberFormats?.get(key);
      return other === undefined ? [] : [{ area: { ...area, row: origin.row + row, rows: 1 }, numberFormat: other }];
    });
    return [{ area, numberFormat }, ...own];
  });
}
