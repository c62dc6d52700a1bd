/** Draws up what a grid shows of a sheet. */

import { isErrorValue, type Cell } from "../model/cell";
import { rowHeightPoints } from "../model/dimensions";
import { formatRect, intersect, type Rect } from "../model/rect";
import { shownText } from "../model/shownText";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { cellLines, cellLook, type ValueSide } from "./cellLook";
import { acrossMerges, titleMerges } from "./spreadTexts";
import { conditionalLooks } from "./conditionalLooks";
import { textInColumn } from "./narrowNumbers";
import type { PaletteBuilder } from "./palette";
import { pixels, shownWidth } from "./pixels";
import { sheetPictures } from "./pictures";
import { tableLooks } from "./tableLook";
import { cellKey, type SheetFrame, type SheetView, type ShownCell } from "./viewTypes";

/** More rows make the grid slow; the rest is in the workbook all the same. */
const MOST_ROWS = 5000;
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 26;
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 4;
/** Height of a line of Calibri by its size: 11 points need a row of 15. */
const LINE_HEIGHT = 1.36;

/** The sheet as it looks now, in the display language of `locale`. */
export function sheetView(workbook: Workbook, sheet: Worksheet, locale: string, palette: PaletteBuilder): SheetView {
  const used = usedSize(sheet);
  const rows = Math.min(Math.max(used.rows + SPARE_ROWS, LEAST_ROWS), MOST_ROWS);
  const columns = Math.max(used.columns + SPARE_COLUMNS, LEAST_COLUMNS);
  const frame = sheetFrame(sheet, rows, columns, Math.max(0, used.rows - MOST_ROWS));
  return {
    frame,
    pictures: sheetPictures(workbook, sheet),
    cells: shownCells(workbook, sheet, frame, locale, palette),
  };
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

function sheetFrame(sheet: Worksheet, rows: number, columns: number, rowsLeftOut: number): SheetFrame {
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
    rowsLeftOut,
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

/** Stored cells, and the blank ones that a table or a conditional format gives a look. */
function shownCells(
  workbook: Workbook,
  sheet: Worksheet,
  frame: SheetFrame,
  locale: string,
  palette: PaletteBuilder,
): Map<number, ShownCell> {
  const looksOver = conditionalLooks(workbook, sheet);
  const looksUnder = tableLooks(sheet);
  const cells = new Map<number, ShownCell>();
  const show = (row: number, column: number, cell: Cell | undefined): void => {
    const over = looksOver(row, column);
    const under = looksUnder(row, column);
    const text = textInColumn(sheet, row, column, cell, shownText(cell, locale, workbook.date1904));
    const format = cell?.format ?? sheet.formatAt(row, column);
    if (text === "" && over.length === 0 && under === null && format === sheet.formats.normal) return;
    const look = palette.look(cellLook(format, over, under?.look ?? {}, generalSide(cell)));
    const lines = palette.line(cellLines(format.borders, over, under?.bottom));
    cells.set(cellKey(row, column), { text, look, lines });
  };
  for (const row of sheet.rowsWithCells()) {
    if (row >= frame.rows) continue;
    for (const [column, cell] of sheet.rowCells(row) ?? []) if (column < frame.columns) show(row, column, cell);
  }
  const painted = [
    ...sheet.tables.map(({ range }) => range),
    ...sheet.conditionalFormats.flatMap(({ ranges }) => ranges),
  ];
  for (const rect of painted) {
    const shown = intersect(rect, { top: 0, left: 0, bottom: frame.rows - 1, right: frame.columns - 1 });
    for (const [row, column] of shown === null ? [] : places(shown)) {
      if (sheet.cell(row, column) === undefined) show(row, column, undefined);
    }
  }
  return cells;
}

function* places({ top, left, bottom, right }: Rect): Iterable<readonly [row: number, column: number]> {
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) yield [row, column];
}

/** Where a value without alignment stands. */
function generalSide(cell: Cell | undefined): ValueSide {
  const value = cell?.value ?? null;
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || isErrorValue(value) ? "center" : "left";
}
