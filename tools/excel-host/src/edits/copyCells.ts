/** Copying cells to other cells, as `Range.copyFrom` does. */

import { relocated } from "../formulas/relocate";
import { HostError } from "../ground/hostError";
import type { Cell } from "../model/cell";
import { cellOf } from "../model/cellNote";
import { isReadable, refuseLockedCells, refusePivotTables } from "../model/guards";
import { columnCount, intersect, MAX_COLUMNS, MAX_ROWS, rowCount, type Rect } from "../model/rect";
import { RangeRef } from "../model/refs";
import { expandTablesOver } from "./autoExpand";
import { syncHeaders } from "./tables";
import { syncTotals } from "./tableTotals";
import type { Workbook } from "../model/workbook";

export const COPY_TYPES = ["All", "Formulas", "Values", "Formats"] as const;
export type CopyType = (typeof COPY_TYPES)[number];

export interface CopyOptions {
  readonly type: CopyType;
  /** Blank cells of the source leave what is there. */
  readonly skipBlanks: boolean;
  /** Rows become columns. */
  readonly transpose: boolean;
}

/**
 * Copies cells. A destination larger than the source is filled with repeats when it is a multiple of it, and grows to the
 * source's size when it is smaller. Relative references in formulas keep their distance.
 *
 * @throws HostError `InvalidArgument` when the copy would leave the sheet, `MergedRangeConflict` for merged cells in the way.
 */
export function copyCells(workbook: Workbook, source: RangeRef, target: RangeRef, options: CopyOptions): void {
  if (!isReadable(source)) throw new HostError("InvalidArgument", "The range is too large.");
  const rect = destination(source.rect, target.rect, options.transpose);
  const { sheet } = target;
  refuseLockedCells(workbook, new RangeRef(sheet, rect));
  refusePivotTables({ sheet, rect });
  if (sheet.merges.some((merge) => intersect(merge, rect) !== null))
    throw new HostError("MergedRangeConflict", "Merged cells are in the way.");
  if (options.type === "All" && source.sheet.notes.some((note) => intersect(cellOf(note), source.rect) !== null))
    throw new HostError("NotImplemented", "This host does not copy notes and comments along.");
  const [height, width] = [rowCount(source.rect), columnCount(source.rect)];
  // Taken before anything is written: the two may overlap.
  const cells = Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (__, c) => source.sheet.cell(source.rect.top + r, source.rect.left + c)),
  );
  for (let row = rect.top; row <= rect.bottom; row += 1) {
    for (let column = rect.left; column <= rect.right; column += 1) {
      const [down, across] = [row - rect.top, column - rect.left];
      const r = options.transpose ? across % height : down % height;
      const c = options.transpose ? down % width : across % width;
      const from = cells[r]?.[c];
      if (options.skipBlanks && isBlank(from)) continue;
      const [fromRow, fromColumn] = [source.rect.top + r, source.rect.left + c];
      const format = source.sheet.formatAt(fromRow, fromColumn);
      const copied: Cell = from ?? { value: null, formula: null, format };
      const put = pasted(copied, options.type, row - fromRow, column - fromColumn);
      const before = sheet.cell(row, column);
      const kept = {
        value: before?.value ?? null,
        formula: before?.formula ?? null,
        format: sheet.formatAt(row, column),
      };
      sheet.setCell(row, column, { ...kept, ...put });
    }
  }
  syncHeaders(workbook, sheet, rect);
  syncTotals(workbook, sheet, rect);
  workbook.journal.note({ kind: "cells", sheet, rect, change: "RangeEdited", shift: "None", before: null });
  expandTablesOver(workbook, sheet, rect);
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (cell.value === null && cell.formula === null);
}

/** What of a cell is put in the new place. */
function pasted({ value, formula, format }: Cell, type: CopyType, rows: number, columns: number): Partial<Cell> {
  if (type === "Formats") return { format };
  if (type === "Values") return { value, formula: null };
  const moved =
    formula === null ? null : { arrayRange: formula.arrayRange, text: relocated(formula.text, rows, columns) };
  return type === "Formulas" ? { value, formula: moved } : { value, formula: moved, format };
}

function destination(source: Rect, target: Rect, transpose: boolean): Rect {
  const [height, width] = transpose ? [columnCount(source), rowCount(source)] : [rowCount(source), columnCount(source)];
  const isTiled = rowCount(target) % height === 0 && columnCount(target) % width === 0;
  const rect = isTiled ? target : { ...target, bottom: target.top + height - 1, right: target.left + width - 1 };
  if (rect.bottom >= MAX_ROWS || rect.right >= MAX_COLUMNS)
    throw new HostError("InvalidArgument", "The copy would lie outside of the sheet.");
  return rect;
}
