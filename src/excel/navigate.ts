/** Moves the user's view to a cell. */

import { WorkbookError } from "../core/workbookError";
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
