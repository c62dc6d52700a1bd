/** Objects that a script still holds after they were deleted. */

import { HostError } from "../ground/hostError";
import { ChartRef, RangeRef, TableRef } from "./refs";
import type { Workbook } from "./workbook";
import { Worksheet } from "./worksheet";

/**
 * @throws HostError `ItemNotFound` for a sheet, table or chart that was deleted, `InvalidReference` for cells that are gone.
 */
export function refuseGone(workbook: Workbook, target: object): void {
  if (target instanceof Worksheet && !workbook.sheets.includes(target)) throw missing();
  if (
    target instanceof TableRef &&
    !(workbook.sheets.includes(target.sheet) && target.sheet.tables.includes(target.table))
  )
    throw missing();
  if (
    target instanceof ChartRef &&
    !(workbook.sheets.includes(target.sheet) && target.sheet.charts.includes(target.chart))
  )
    throw missing();
  if (target instanceof RangeRef && (target.isGone || !workbook.sheets.includes(target.sheet)))
    throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
}

function missing(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}
