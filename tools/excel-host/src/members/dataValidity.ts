/** Whether cells hold what their data validation allows. */

import { NotCalculated } from "../formulas/notCalculated";
import { UnresolvedList, validatedParts, ValidationChecker } from "../calculation/validity";
import { areasOf, rangesOf, type AreasRef, type CellsRef } from "../model/areas";
import { isReadable } from "../model/guards";
import { columnCount, rowCount, type Rect } from "../model/rect";
import type { HostEnvironment } from "../protocol/environment";
import { HostError } from "../ground/hostError";

/**
 * The cells that are not valid, as runs in their rows.
 *
 * @throws HostError `InvalidArgument` for whole rows and columns, `NotImplemented` for formulas that are not calculated here.
 */
function invalidCells(cells: CellsRef, { workbook }: HostEnvironment): Rect[] {
  const ranges = rangesOf(cells);
  if (!isSmall(cells)) throw new HostError("InvalidArgument", "The range is too large.");
  const invalid: Rect[] = [];
  try {
    for (const { validation, rect } of ranges.flatMap(validatedParts)) {
      const checker = new ValidationChecker(workbook, validation);
      for (let row = rect.top; row <= rect.bottom; row += 1)
        for (let column = rect.left; column <= rect.right; column += 1)
          if (!checker.isValid({ sheet: cells.sheet, row, column })) addCell(invalid, row, column);
    }
  } catch (error) {
    if (error instanceof NotCalculated || error instanceof UnresolvedList)
      throw new HostError("NotImplemented", "This host does not calculate a formula of the validation.");
    throw error;
  }
  return invalid.sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Adds a cell to the run it continues, or to the block that ends above it. */
function addCell(rects: Rect[], row: number, column: number): void {
  const last = rects.at(-1);
  if (last?.bottom === row && last.top === row && last.right === column - 1)
    rects[rects.length - 1] = { ...last, right: column };
  else if (last?.bottom === row - 1 && last.left === column && last.right === column)
    rects[rects.length - 1] = { ...last, bottom: row };
  else rects.push({ top: row, left: column, bottom: row, right: column });
}

function count(rects: readonly Rect[]): number {
  return rects.reduce((total, rect) => total + rowCount(rect) * columnCount(rect), 0);
}

function isSmall(cells: CellsRef): boolean {
  return rangesOf(cells).every(isReadable);
}

/**
 * True when all cells are valid, false when none is, null when some are, and null as for any property of cells when they
 * are too many. Source: `DataValidation.valid`.
 */
export function validity(cells: CellsRef, host: HostEnvironment): boolean | null {
  if (!isSmall(cells)) return null;
  const invalid = count(invalidCells(cells, host));
  if (invalid === 0) return true;
  return invalid === count(rangesOf(cells).map(({ rect }) => rect)) ? false : null;
}

/** The cells that are not valid, or null when all are. */
export function invalidAreas(cells: CellsRef, host: HostEnvironment): AreasRef | null {
  return areasOf(cells.sheet, invalidCells(cells, host));
}
