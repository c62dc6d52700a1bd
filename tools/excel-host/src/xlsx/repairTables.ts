/** What Excel does with the tables of a file that are not as they must be: it repairs the file and goes on without them. */

import { columnCount, intersect, rowCount } from "../model/rect";
import type { Table } from "../model/table";
import { allTables, bodyRect } from "../model/tableParts";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";

/**
 * Why a table is taken out: its range is none or leaves the grid, it has no row between header and totals, it has not as
 * many columns as its range, or it stands on another one.
 */
export type TableFault = "range" | "no-rows" | "columns" | "overlap";

/** A table that is in the file and not in the workbook. */
export interface DroppedTable {
  readonly name: string;
  /** Name of its sheet, where its cells still are. */
  readonly sheet: string;
  readonly fault: TableFault;
}

/**
 * Why Excel would not keep the table on a sheet beside those read before it; null when it does.
 *
 * @param table Null when its range cannot be read.
 *
 * Sources: PhpSpreadsheet #4968, measured in Excel 16.112; ImportExcel #1745; Clippit #404. A header that differs from its
 * cell is kept: Excel repairs that in place.
 */
export function faultOf({ tables }: Worksheet, table: Table | null): TableFault | null {
  if (table === null) return "range";
  if (rowCount(bodyRect(table)) < 1) return "no-rows";
  if (table.columns.length !== columnCount(table.range)) return "columns";
  return tables.some(({ range }) => intersect(range, table.range) !== null) ? "overlap" : null;
}

/** Gives tables whose id another one has before them an id of their own: ids are how tables are found. */
export function separateIds(workbook: Workbook): void {
  const used = new Set<number>();
  const free = (): number => allTables(workbook).reduce((max, { table }) => Math.max(max, table.id), 0) + 1;
  for (const { sheet, table } of allTables(workbook)) {
    if (used.has(table.id)) {
      sheet.tables[sheet.tables.indexOf(table)] = { ...table, id: free(), changed: true };
      sheet.changedFacets.add("tables");
    }
    used.add(table.id);
  }
}
