/** Inserting and deleting cells as `Range.insert` and `Range.delete` do, and what Excel refuses. */

import { anchoredOn } from "../model/anchored";
import { HostError } from "../ground/hostError";
import { refusePivotTables, refuseProtectedSheet, refuseTooManyCells } from "../model/guards";
import { moveCells, pushedOff } from "./moveCells";
import { clearRange } from "./editRange";
import { bodyRect } from "../model/tableParts";
import { contains, formatRect, parseRect, columnCount, intersect, rowCount, type Rect } from "../model/rect";
import { isEntireColumn, isEntireRow } from "../model/rangeFormats";
import { RangeRef } from "../model/refs";
import { isWhole, movingRect, shiftRect, type Shift } from "../model/shift";
import type { Allowance } from "../model/protection";
import type { DataChange, ShiftDirection } from "../model/journal";
import { moveTables, refuseTables } from "./tableShift";
import { usedRect } from "../model/usedRange";
import type { Workbook } from "../model/workbook";

/** Inserts blank cells in the place of the range; what stood there goes down or right. */
export function insertCells(workbook: Workbook, range: RangeRef, direction: "Down" | "Right"): void {
  const shift = shiftOf(range, "insert", direction === "Down" ? "row" : "column");
  refuseFiltered(shift);
  carryOut(workbook, shift);
}

/** Deletes the cells of the range; what stands below goes up, or what stands to the right goes left. */
export function deleteCells(workbook: Workbook, range: RangeRef, direction: "Up" | "Left"): void {
  const shift = shiftOf(range, "delete", direction === "Up" ? "row" : "column");
  refuseFiltered(shift);
  const { sheet, rect } = range;
  const isEmptied =
    direction === "Up" && sheet.tables.some((table) => contains(rect, bodyRect(table)) && !contains(rect, table.range));
  if (!isEmptied) {
    carryOut(workbook, shift);
    return;
  }
  // A table without rows keeps a blank one: the first of the deleted rows.
  refuseProtectedSheet(workbook, sheet);
  refuseShift(shift);
  if (rect.bottom > rect.top) carryOut(workbook, { ...shift, rect: { ...rect, top: rect.top + 1 } });
  clearRange(workbook, new RangeRef(sheet, { ...rect, bottom: rect.top }), "Contents");
}

function shiftOf({ sheet, rect }: RangeRef, kind: Shift["kind"], axis: Shift["axis"]): Shift {
  // Whole rows have nothing beside them that could take their place, and whole columns nothing below.
  const isMismatch = axis === "row" ? isEntireColumn(rect) : isEntireRow(rect);
  if (isMismatch) throw new HostError("InvalidArgument", "Whole rows move down or up, whole columns right or left.");
  return { sheet, kind, axis, rect };
}

/** @throws HostError `FilteredRangeConflict` when cells, not whole rows, would move up or down in a table whose rows are filtered. */
function refuseFiltered(shift: Shift): void {
  if (shift.axis === "column" || isWhole(shift)) return;
  const moving = movingRect(shift);
  const { tables, autoFilter } = shift.sheet;
  const isFiltered = [...tables, ...(autoFilter === null ? [] : [autoFilter])].some(
    ({ range, filters }) => filters.size > 0 && intersect(range, moving) !== null,
  );
  if (isFiltered) throw new HostError("FilteredRangeConflict", "Cells can't be moved in a filtered range or table.");
}

/** Shifts cells with everything on them, tells of it, and lets tables follow. */
export function carryOut(workbook: Workbook, shift: Shift): void {
  refuseProtectedSheet(workbook, shift.sheet, allowanceOf(shift));
  refuseShift(shift);
  const tables = moveTables(workbook, shift);
  moveCells(workbook, shift);
  tables();
  note(workbook, shift);
}

/** Protection may allow whole rows and columns; cells alone never. */
function allowanceOf(shift: Shift): Allowance | undefined {
  if (!isWhole(shift)) return undefined;
  return ALLOWED[`${shift.kind} ${shift.axis}`];
}

const ALLOWED: Readonly<Record<string, Allowance>> = {
  "insert row": "allowInsertRows",
  "insert column": "allowInsertColumns",
  "delete row": "allowDeleteRows",
  "delete column": "allowDeleteColumns",
};

/**
 * @throws HostError `InsertDeleteConflict` when cells of a table would come apart, `MergedRangeConflict` for merged cells,
 *   `InvalidOperation` for a part of an array formula, `NonBlankCellOffSheet` when contents would leave the sheet,
 *   `PivotTableRangeConflict` for a part of a pivot table, `OperationCellsExceedLimit` when cells far off would make it too large.
 */
function refuseShift(shift: Shift): void {
  const { sheet } = shift;
  const moving = movingRect(shift);
  refuseTables(shift, moving);
  refuseAnchored(shift, moving);
  for (const merge of sheet.merges)
    if (isCutBy(shift, moving, merge)) throw conflict("MergedRangeConflict", "merged cells");
  sheet.forEachCell(moving, ({ formula }) => {
    const rect = formula?.arrayRange === null || formula === null ? null : parseRect(formula.arrayRange);
    if (rect === null || (rowCount(rect) === 1 && columnCount(rect) === 1)) return;
    const moved = shiftRect(shift, rect);
    const isSameSize =
      moved === null || (rowCount(moved) === rowCount(rect) && columnCount(moved) === columnCount(rect));
    if (!isSameSize || isCutBy(shift, moving, rect))
      throw new HostError("InvalidOperation", "You can't change a part of an array.");
  });
  const used = usedRect(sheet, moving, true);
  if (used !== null) refuseTooManyCells(used);
  if (shift.kind === "delete") return;
  sheet.forEachCell(pushedOff(shift), ({ value, formula }) => {
    if (value !== null || formula !== null)
      throw new HostError("NonBlankCellOffSheet", "Cells with contents would be pushed off the sheet.");
  });
}

/**
 * What is kept as it is stored cannot follow: a note would hang on another cell.
 *
 * @throws HostError `PivotTableRangeConflict` for a part of a pivot table, `NotImplemented` for what this host does not move.
 */
function refuseAnchored(shift: Shift, moving: Rect): void {
  for (const { what, rect } of anchoredOn(shift.sheet)) {
    const inside = intersect(moving, rect);
    if (inside === null) continue;
    const isWholePivot = inside.top === rect.top && inside.left === rect.left && !isCutBy(shift, moving, rect);
    if (what === "a pivot table" && !isWholePivot) refusePivotTables({ sheet: shift.sheet, rect });
    throw new HostError(
      "NotImplemented",
      `This host does not move ${what} along, and there is one at ${formatRect(rect)}.`,
    );
  }
}

/** Whether only a part of a block moves sideways out of the rest. */
function isCutBy({ axis }: Shift, moving: Rect, block: Rect): boolean {
  const inside = intersect(moving, block);
  if (inside === null) return false;
  return axis === "row"
    ? inside.left !== block.left || inside.right !== block.right
    : inside.top !== block.top || inside.bottom !== block.bottom;
}

function conflict(code: "MergedRangeConflict" | "InsertDeleteConflict", what: string): HostError {
  return new HostError(code, `The operation would move a part of ${what}.`);
}

const DIRECTIONS: Readonly<Record<string, ShiftDirection>> = {
  "insert row": "ShiftCellDown",
  "insert column": "ShiftCellRight",
  "delete row": "ShiftCellUp",
  "delete column": "ShiftCellLeft",
};

function note(workbook: Workbook, shift: Shift): void {
  const { sheet, rect, kind, axis } = shift;
  const verb = kind === "insert" ? "Inserted" : "Deleted";
  const noun = isWhole(shift) ? (axis === "row" ? "Row" : "Column") : "Cell";
  const change: DataChange = `${noun}${verb}`;
  const direction = DIRECTIONS[`${kind} ${axis}`] ?? "None";
  workbook.journal.note({
    kind: "cells",
    sheet,
    rect,
    change,
    shift: isWhole(shift) ? "None" : direction,
    before: null,
  });
}
