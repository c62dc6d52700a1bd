/** What Excel refuses before it writes. */

import { HostError } from "../ground/hostError";
import type { RangeRef } from "./refs";
import type { Allowance } from "./protection";
import { intersect, rowCount, columnCount, MAX_COLUMNS, MAX_ROWS, type Rect } from "./rect";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** @throws HostError `AccessDenied` when the workbook is read-only. */
export function refuseReadOnly(workbook: Workbook): void {
  if (workbook.readOnly)
    throw new HostError("AccessDenied", "You cannot perform the requested operation: the workbook is read-only.");
}

/**
 * @param allowance What the protection would have to allow.
 * @throws HostError `AccessDenied` when the workbook is read-only, or the sheet is protected and does not allow it.
 */
export function refuseProtectedSheet(workbook: Workbook, sheet: Worksheet, allowance?: Allowance): void {
  refuseReadOnly(workbook);
  const { protection } = sheet;
  if (protection !== null && (allowance === undefined || !protection.allowed.has(allowance)))
    throw new HostError(
      "AccessDenied",
      `You cannot perform the requested operation: the sheet "${sheet.name}" is protected.`,
    );
}

/** Like `refuseProtectedSheet`, but cells that are not locked may be written on a protected sheet. */
export function refuseLockedCells(workbook: Workbook, { sheet, rect }: RangeRef): void {
  refuseReadOnly(workbook);
  if (!sheet.protected) return;
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      if (sheet.formatAt(row, column).locked) refuseProtectedSheet(workbook, sheet);
    }
  }
}

/**
 * Cells of a pivot table are the pivot table's own: nobody writes, merges, sorts or moves a part of them.
 *
 * @throws HostError `PivotTableRangeConflict`. Source: the article on application-specific error handling.
 */
export function refusePivotTables({ sheet, rect }: Pick<RangeRef, "sheet" | "rect">): void {
  for (const { what, rect: place } of sheet.anchored)
    if (what === "a pivot table" && intersect(place, rect) !== null)
      throw new HostError("PivotTableRangeConflict", "The operation causes a conflict with a PivotTable range.");
}

/** @throws HostError `InvalidOperation` when something would reach beyond the last row or column of a sheet. */
export function refuseOffSheet({ bottom, right }: Rect): void {
  if (bottom >= MAX_ROWS || right >= MAX_COLUMNS)
    throw new HostError("InvalidOperation", "There is no room: the sheet ends here.");
}

/** One operation affects at most this many cells. Source: the article on resource limits. */
const MAX_AFFECTED_CELLS = 33_554_000;

/** @throws HostError `OperationCellsExceedLimit` for an operation on more cells than Excel takes. */
export function refuseTooManyCells(rect: Rect): void {
  if (rowCount(rect) * columnCount(rect) > MAX_AFFECTED_CELLS)
    throw new HostError("OperationCellsExceedLimit", "The operation would affect more than 33,554,000 cells.");
}

/** Excel reads at most this many cells at once. */
const MAX_READ_CELLS = 5_000_000;

/** Whether cell properties of the range can be read: not for whole rows or columns, and not beyond five million cells. */
export function isReadable({ rect }: RangeRef): boolean {
  return !isUnbounded(rect) && rowCount(rect) * columnCount(rect) <= MAX_READ_CELLS;
}

/** Whether the rectangle covers whole rows or columns. */
export function isUnbounded(rect: Rect): boolean {
  return rowCount(rect) === MAX_ROWS || columnCount(rect) === MAX_COLUMNS;
}
