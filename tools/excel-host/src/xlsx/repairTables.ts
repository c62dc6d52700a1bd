/** What Excel does with the tables of a file that are not as they must be: it repairs the file and goes on without them. */

import { headerText, markTable, renameColumn, uniqueHeaders, writeHeaderCells } from "../edits/tables";
import { columnCount, intersect, rowCount } from "../model/rect";
import type { Table, TableColumn } from "../model/table";
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
 * Sources: PhpSpreadsheet #4968, measured in Excel 16.112; ImportExcel #1745; Clippit #404.
 */
export function faultOf({ tables }: Worksheet, table: Table | null): TableFault | null {
  if (table === null) return "range";
  if (rowCount(bodyRect(table)) < 1) return "no-rows";
  if (table.columns.length !== columnCount(table.range)) return "columns";
  return tables.some(({ range }) => intersect(range, table.range) !== null) ? "overlap" : null;
}

type StandingTable = ReturnType<typeof allTables>[number];

/**
 * Names columns as their header cells do where a file says otherwise, and equal ones apart: Excel repairs such a table in place. No
 * source says whether it keeps the name or the cell; the cell is what people have read.
 *
 * Source for equal names: abap2xlsx #395 ("Name, Name" become "Name, Name2").
 */
export function followHeaderCells(workbook: Workbook): void {
  for (const { sheet, table } of allTables(workbook)) {
    if (!table.showHeaders) continue;
    const { columns, range } = table;
    const names = uniqueHeaders(columns.map((_, at) => headerText(workbook, sheet, range.top, range.left + at)));
    if (columns.every(({ name }, at) => name === names[at])) continue;
    columns.forEach((column, at) => takeName(workbook, { sheet, table }, column, names[at] ?? column.name));
    writeHeaderCells(sheet, table);
  }
}

/** Gives a column its name. Formulas follow where the old name means this column alone and the new one means no other so far. */
function takeName(workbook: Workbook, { sheet, table }: StandingTable, column: TableColumn, name: string): void {
  const known = [column.name.toLowerCase(), name.toLowerCase()];
  const isPlain = table.columns.every((other) => other === column || !known.includes(other.name.toLowerCase()));
  if (isPlain) {
    renameColumn(workbook, sheet, table, table.columns.indexOf(column), name);
  } else {
    column.name = name;
    markTable(workbook, sheet, table);
  }
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
