/** Where tables and their parts are. */

import type { Rect } from "./rect";
import type { Table } from "./table";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** Rows of the data body; a table keeps at least one on screen. */
export function bodyRect(table: Table): Rect {
  const { range, showHeaders, showTotals } = table;
  return { ...range, top: range.top + (showHeaders ? 1 : 0), bottom: range.bottom - (showTotals ? 1 : 0) };
}

export function headerRect(table: Table): Rect {
  return { ...table.range, bottom: table.range.top };
}

/** All tables of the workbook with their sheets, in sheet order. */
export function allTables(workbook: Workbook): { sheet: Worksheet; table: Table }[] {
  return workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

/** The table of that name, compared without case. */
export function tableNamed(workbook: Workbook, name: string): { sheet: Worksheet; table: Table } | undefined {
  const wanted = name.toLowerCase();
  return allTables(workbook).find(({ table }) => table.name.toLowerCase() === wanted);
}
