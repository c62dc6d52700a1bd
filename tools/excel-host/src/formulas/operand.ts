/** What parts of a formula give: a single value, a range of the workbook, or an array. */

import type { CellValue } from "../model/cell";
import { columnCount, rowCount } from "../model/rect";
import { RangeRef } from "../model/refs";
import { matrix, valueAt, type GridReader, type Matrix } from "./matrix";
import { ERROR } from "./scalar";

export type Operand = CellValue | RangeRef | Matrix;

export function isMatrix(operand: Operand): operand is Matrix {
  return typeof operand === "object" && operand !== null && "kind" in operand;
}

/** Whether an operand is a range or an array, even of one cell: functions treat what stands in cells more strictly. */
export function isCells(operand: Operand): operand is RangeRef | Matrix {
  return operand instanceof RangeRef || isMatrix(operand);
}

/** How many values an operand holds. */
export function size(operand: Operand): number {
  if (operand instanceof RangeRef) return rowCount(operand.rect) * columnCount(operand.rect);
  return isMatrix(operand) ? operand.rows * operand.columns : 1;
}

/** An operand as a rectangle of values. */
export function toMatrix(operand: Operand, grid: GridReader): Matrix {
  if (operand instanceof RangeRef) return grid.read(operand);
  return isMatrix(operand) ? operand : matrix(1, 1, [operand]);
}

/** The one value of an operand: of a range the one in the given row or column, of an array the first. */
export function single(operand: Operand, place: { readonly row: number; readonly column: number }): CellValue {
  if (isMatrix(operand)) return valueAt(operand, 0, 0);
  if (!(operand instanceof RangeRef)) return operand;
  const { sheet, rect } = operand;
  const isRow = rect.top === rect.bottom;
  const isColumn = rect.left === rect.right;
  const row = isRow ? rect.top : place.row;
  const column = isColumn ? rect.left : place.column;
  const isInside = row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
  if (!(isRow || isColumn) || !isInside) return ERROR.value;
  return sheet.cell(row, column)?.value ?? null;
}
