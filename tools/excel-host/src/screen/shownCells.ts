/** Draws up what a grid shows of the cells of a sheet. */

import { isErrorValue, type Cell } from "../model/cell";
import { intersect, type Rect } from "../model/rect";
import { shownText } from "../model/shownText";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { cellLines, cellLook, type ValueSide } from "./cellLook";
import { conditionalLooks } from "./conditionalLooks";
import { textInColumn } from "./narrowNumbers";
import type { PaletteBuilder } from "./palette";
import { tableLooks } from "./tableLook";
import { cellKey, type SheetFrame, type ShownCell, type ViewPart } from "./viewTypes";

/** What is drawn up, and how. */
export interface Drawing {
  readonly workbook: Workbook;
  readonly sheet: Worksheet;
  readonly frame: SheetFrame;
  /** Display language: `fr-FR`. */
  readonly locale: string;
  /** Takes the looks that are new. */
  readonly palette: PaletteBuilder;
  /** The rows that are looked at; null for all. */
  readonly part: ViewPart | null;
}

/** Stored cells, and the blank ones that a table or a conditional format gives a look, by `cellKey`. */
export function shownCells({ workbook, sheet, frame, locale, palette, part }: Drawing): Map<number, ShownCell> {
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
  const bands = shownRows(frame, part);
  for (const row of sheet.rowsWithCells()) {
    if (!bands.some(({ top, bottom }) => row >= top && row <= bottom)) continue;
    for (const [column, cell] of sheet.rowCells(row) ?? []) if (column < frame.columns) show(row, column, cell);
  }
  const painted = [
    ...sheet.tables.map(({ range }) => range),
    ...sheet.conditionalFormats.flatMap(({ ranges }) => ranges),
  ];
  for (const rect of painted) {
    for (const band of bands) {
      const shown = intersect(rect, { ...band, left: 0, right: frame.columns - 1 });
      for (const [row, column] of shown === null ? [] : places(shown)) {
        if (sheet.cell(row, column) === undefined) show(row, column, undefined);
      }
    }
  }
  return cells;
}

/** The rows that are drawn up, those frozen at the head first. */
function shownRows({ rows, frozenRows }: SheetFrame, part: ViewPart | null): { top: number; bottom: number }[] {
  if (part === null) return [{ top: 0, bottom: rows - 1 }];
  const frozen = Math.min(frozenRows, part.top);
  const [top, bottom] = [part.top, Math.min(part.bottom, rows - 1)];
  return [
    { top: 0, bottom: frozen - 1 },
    { top, bottom },
  ].filter((band) => band.bottom >= band.top);
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
