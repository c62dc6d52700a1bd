/** Moves the user's view to a cell. */

import type { KnownRow } from "../core/stakeholders/findRow";
import { WorkbookError } from "../core/model/workbookError";
import { findTableRow } from "./findRow";
import type { WorkbookContext } from "./session";

/**
 * Brings a sheet to the front, then selects cells of it. Two round trips, because Excel needs them apart: on the web a sheet that
 * was just added is not activated otherwise, on the desktop a selection on a sheet that is not in front does nothing.
 *
 * Source: issues 930, 5118 and 5769 of OfficeDev/office-js.
 */
export async function showCells(context: WorkbookContext, sheet: Excel.Worksheet, cells: Excel.Range): Promise<void> {
  sheet.activate();
  await context.sync();
  cells.select();
  await context.sync();
}

/**
 * Shows a sheet and selects cells of it. Three round trips.
 *
 * @param address A1 address without its sheet.
 * @throws WorkbookError `sheet-not-found` when there is no such sheet.
 */
export async function selectCells(context: WorkbookContext, sheetName: string, address: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load({ name: true });
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookError("sheet-not-found", sheetName);
  await showCells(context, sheet, sheet.getRange(address));
}

/**
 * Shows the sheet of a table and selects the cells of a row. Three round trips where the row stands as it was read.
 *
 * @throws WorkbookError `table-not-found` and `row-moved`.
 */
export async function selectRow(context: WorkbookContext, known: KnownRow): Promise<void> {
  const { source, cells } = await findTableRow(context, known);
  await showCells(context, context.workbook.worksheets.getItem(source.sheetId), cells);
}
