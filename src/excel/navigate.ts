/** Moves the user's view to a cell. */

import type { KnownRow } from "../core/stakeholders/findRow";
import { WorkbookError } from "../core/model/workbookError";
import { findTableRow } from "./findRow";
import type { WorkbookContext } from "./session";

/**
 * Shows a sheet and selects cells of it. Two round trips.
 *
 * @param address A1 address without its sheet.
 * @throws WorkbookError `sheet-not-found` when there is no such sheet.
 */
export async function selectCells(context: WorkbookContext, sheetName: string, address: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load({ name: true });
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError("sheet-not-found", sheetName);
  sheet.activate();
  sheet.getRange(address).select();
  await context.sync();
}

/**
 * Shows the sheet of a table and selects the cells of a row. Three round trips where the row stands as it was read.
 *
 * @throws WorkbookError `table-not-found` and `row-moved`.
 */
export async function selectRow(context: WorkbookContext, known: KnownRow): Promise<void> {
  const { sheet, cells } = await findTableRow(context, known);
  context.workbook.worksheets.getItem(sheet).activate();
  cells.select();
  await context.sync();
}
