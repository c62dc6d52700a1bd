/** Size, panes, widths, heights and merged cells of a sheet as a grid shows them. */

import { rowHeightPoints } from "../model/dimensions";
import { formatRect, intersect, type Rect } from "../model/rect";
import type { Worksheet } from "../model/worksheet";
import { pixels, shownWidth } from "./pixels";
import { acrossMerges, titleMerges } from "./spreadTexts";
import type { SheetFrame } from "./viewTypes";

/** More rows make the grid slow; the rest is in the workbook all the same. */
const MOST_ROWS = 5000;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 26;
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 4;
/** Height of a line of Calibri by its size: 11 points need a row of 15. */
const LINE_HEIGHT = 1.36;

/** Everything of the sheet but its cells and pictures, as it is now. */
export function sheetFrame(sheet: Worksheet): SheetFrame {
  const used = usedSize(sheet);
  const rows = Math.min(Math.max(used.rows + SPARE_ROWS, LEAST_ROWS), MOST_ROWS);
  const columns = Math.max(used.columns + SPARE_COLUMNS, LEAST_COLUMNS);
  const inside: Rect = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  const indexes = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  return {
    id: sheet.id,
    name: sheet.name,
    isVisible: sheet.visibility === "Visible" && sheet.kind === "worksheet",
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    rows,
    columns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columnWidths: indexes(columns).map((column) => shownWidth(sheet, column)),
    rowHeights: indexes(rows).map((row) => pixels(shownHeightPoints(sheet, row))),
    hiddenColumns: indexes(columns).filter((column) => sheet.columns.get(column)?.hidden === true),
    hiddenRows: indexes(rows).filter((row) => sheet.rows.get(row)?.hidden === true),
    merges: [...sheet.merges, ...acrossMerges(sheet), ...titleMerges(sheet)].flatMap((merge) => within(merge, inside)),
    rowsLeftOut: Math.max(0, used.rows - MOST_ROWS),
  };
}

/** A row without a height of its own is as high as its largest letters need. */
function shownHeightPoints(sheet: Worksheet, row: number): number {
  const height = rowHeightPoints(sheet, row);
  if (height === 0 || (sheet.rows.get(row)?.heightPoints ?? null) !== null) return height;
  const sizes = [...(sheet.rowCells(row)?.values() ?? [])].map((cell) =>
    cell.value === null ? 0 : cell.format.font.sizePoints,
  );
  return Math.max(height, ...sizes.map((size) => size * LINE_HEIGHT));
}

function within(rect: Rect, inside: Rect): string[] {
  const shown = intersect(rect, inside);
  return shown === null ? [] : [formatRect(shown)];
}

/** Rows and columns up to the last cell that holds something or looks like something, tables included. */
function usedSize(sheet: Worksheet): { rows: number; columns: number } {
  let [rows, columns] = [0, 0];
  for (const row of sheet.rowsWithCells()) {
    for (const [column, cell] of sheet.rowCells(row) ?? []) {
      if (cell.value === null && cell.formula === null && cell.format === sheet.formats.normal) continue;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
  }
  for (const { range } of sheet.tables) {
    rows = Math.max(rows, range.bottom + 1);
    columns = Math.max(columns, range.right + 1);
  }
  return { rows, columns };
}
