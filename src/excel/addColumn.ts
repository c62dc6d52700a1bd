/** Adds one empty column for an answer at the right end of a table or list. */

import { sheetCellAddress } from "../core/model/address";
import type { Table } from "../core/model/table";
import { WorkbookError } from "../core/model/workbookError";
import { cellsOf } from "./rawValue";
import { hasWritten, willWrite, type WorkbookContext } from "./session";
import { findSource, tableProxy } from "./sourcePlace";
import { writeBlankCells } from "./writeBlankCells";

/**
 * Adds a column at the right end of a table, empty, unless somebody else has just added it. Two round trips.
 *
 * @param known A column of this header that is not among those of the reading is taken as it is.
 * @returns The header as Excel keeps it: a number is added where it is taken.
 * @throws WorkbookError `table-not-found`, `read-only`, `protected`, and whatever Excel refuses, for example when cells stand in the way.
 */
export async function addTableColumn(
  context: WorkbookContext,
  known: Pick<Table, "name" | "headers" | "ids">,
  header: string,
): Promise<string> {
  const table = tableProxy(context, known).load({ columns: { name: true } });
  const sheet = table.worksheet.load({ name: true, protection: { protected: true } });
  const workbook = context.workbook.load({ readOnly: true });
  await context.sync();
  if (table.isNullObject) throw new WorkbookError("table-not-found", known.name);
  const isThere = (): boolean =>
    !known.headers.includes(header) && table.columns.items.some((column) => column.name === header);
  if (isThere()) return header;
  if (workbook.readOnly) throw new WorkbookError("read-only", "");
  if (sheet.protection.protected) throw new WorkbookError("protected", sheet.name);
  table.load({ columns: { name: true } });
  const column = table.columns.add(undefined, undefined, header).load({ name: true });
  willWrite(context, "one");
  await context.sync();
  hasWritten(context);
  if (!isThere() || column.name === header) return column.name;
  // Somebody added it in that very moment: one is enough.
  column.delete();
  await context.sync();
  return header;
}

/**
 * Writes the header of a new column right of a list, unless somebody else has just added it. Three round trips where the list
 * stands as it was.
 *
 * @returns The header.
 * @throws WorkbookError `cells-in-the-way` when anything stands right of the list beside its rows; else as `addTableColumn`.
 */
export async function addListColumn(context: WorkbookContext, list: Table, header: string): Promise<string> {
  const source = await findSource(context, list);
  const { columns, body } = source;
  if (columns.headers.includes(header) && !list.headers.includes(header)) return header;
  if (source.isReadOnly) throw new WorkbookError("read-only", "");
  if (source.isSheetProtected) throw new WorkbookError("protected", source.sheet);
  const column = body.columnIndex + columns.headers.length;
  const rows = Math.min(list.rows.length, body.rowCount);
  const sheet = context.workbook.worksheets.getItem(source.sheetId);
  const beside = sheet
    .getRangeByIndexes(body.rowIndex - 1, column, rows + 1, 1)
    .load({ values: true, valueTypes: true });
  const tables = beside.getTables(false).load({ name: true });
  await context.sync();
  const cells = cellsOf(beside).map(([cell = null]) => cell);
  // A list is found again by the headers that were read: what was added since stands right of them.
  if (cells[0] === header && !list.headers.includes(header)) return header;
  const inTheWay = cells.findIndex((cell) => cell !== null);
  const address = sheetCellAddress(source.sheet, body.rowIndex - 1 + Math.max(inTheWay, 0), column);
  if (inTheWay >= 0 || tables.items.length > 0) throw new WorkbookError("cells-in-the-way", address);
  await writeBlankCells(context, source, beside.getRow(0), [header]);
  return header;
}
