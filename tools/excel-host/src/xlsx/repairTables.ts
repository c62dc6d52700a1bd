/** What Excel does with the tables of a file that are not as they must be: it repairs the file and goes on without them. */

import { headerText, markTable, uniqueHeaders, writeHeaderCells } from "../edits/tables";
import { renameAllColumnReferences } from "../formulas/rewriteReferences";
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
 * Sources: PhpSpreadsheet #4968, measured in Excel 16.112; ImportExcel #1745; Clippit #404.
 */
export function faultOf({ tables }: Worksheet, table: Table | null): TableFault | null {
  if (table === null) return "range";
  if (rowCount(bodyRect(table)) < 1) return "no-rows";
  if (table.columns.length !== columnCount(table.range)) return "columns";
  return tables.some(({ range }) => intersect(range, table.range) !== null) ? "overlap" : null;
}

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
    const before = columns.map(({ name }) => name.toLowerCase());
    const renamed = new Map(before.map((name, at) => [name, names[at] ?? name]));
    // Which of several columns of one name a formula means, nobody can tell: it keeps the name.
    for (const [at, name] of before.entries()) if (renamed.get(name) !== names[at]) renamed.delete(name);
    columns.forEach((column, at) => (column.name = names[at] ?? column.name));
    writeHeaderCells(sheet, table);
    markTable(workbook, sheet, table);
    renameAllColumnReferences(workbook, table.name, renamed);
  }
}

/**
 * Gives tables an id, a name and a part of their own where one before them has the same: ids are how tables are found, names how
 * formulas do. What names such a table means the first.
 */
export function separateTables(workbook: Workbook): void {
  const tables = allTables(workbook);
  const seconds = (keyOf: (table: Table) => unknown): Set<Table> => {
    const [seen, found] = [new Set<unknown>(), new Set<Table>()];
    for (const { table } of tables) {
      if (seen.has(keyOf(table))) found.add(table);
      seen.add(keyOf(table));
    }
    return found;
  };
  const [ids, parts] = [seconds(({ id }) => id), seconds(({ part }) => part)];
  const names = seconds(({ name }) => name.toLowerCase());
  const isId = ({ id }: Table): boolean => Number.isSafeInteger(id);
  for (const { table } of tables) if (!isId(table)) ids.add(table);
  const taken = [...workbook.names, ...tables.map(({ table }) => table)].map(({ name }) => name.toLowerCase());
  const renamed = [...names].map(({ name }) => name);
  const freeNames = uniqueHeaders(renamed, new Set(taken)).values();
  let lastId = tables.reduce((max, { table }) => (isId(table) ? Math.max(max, table.id) : max), 0);
  for (const { sheet, table } of tables) {
    if (![ids, names, parts].some((second) => second.has(table))) continue;
    const own = {
      id: ids.has(table) ? (lastId += 1) : table.id,
      name: names.has(table) ? (freeNames.next().value ?? table.name) : table.name,
      part: parts.has(table) ? null : table.part,
    };
    sheet.tables[sheet.tables.indexOf(table)] = { ...table, ...own, changed: true };
    sheet.changedFacets.add("tables");
  }
}
